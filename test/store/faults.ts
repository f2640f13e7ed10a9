import { DatabaseSync } from "node:sqlite";
import { onTestFinished } from "vitest";
import { startFaultyProxy } from "../../src/tools/bench/processes/faulty-proxy.ts";
import { newDatabase, newFile } from "./engines.ts";

/** A database that fails on order. */
export interface Fault {
  /** Where the store is. */
  readonly place: string;
  begin(): void;
  end(): void;
}

/** What a store must outlive, by name. Each is made once, for one test. */
export const faults: readonly (readonly [string, () => Promise<Fault>])[] = [
  ["a SQLite file that another program has locked", lockedFile],
  ["a PostgreSQL server that is frozen", async () => behindProxy(({ freeze, thaw }) => [freeze, thaw])],
  ["a PostgreSQL server that is gone", async () => behindProxy(({ cut, restore }) => [cut, restore])],
];

/** A file whose write lock another program takes. */
export async function lockedFile(): Promise<Fault> {
  const place = newFile();
  let other: DatabaseSync | undefined;
  onTestFinished(() => {
    if (other?.isOpen) other.close();
  });
  return {
    place,
    begin() {
      other = new DatabaseSync(place);
      other.exec("begin immediate");
    },
    end: () => other?.close(),
  };
}

async function behindProxy(
  actions: (proxy: Awaited<ReturnType<typeof startFaultyProxy>>) => readonly [() => void, () => void],
): Promise<Fault> {
  const proxy = await startFaultyProxy(await newDatabase());
  onTestFinished(() => proxy.close());
  const [begin, end] = actions(proxy);
  return { place: proxy.address, begin, end };
}
