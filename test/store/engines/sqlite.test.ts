import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import { StoreError } from "../../../src/store/store-error.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "attest-store-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function failure(path: string): Promise<StoreError> {
  const error: unknown = await openStore(path).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StoreError)) throw new Error(`expected a StoreError, got ${String(error)}`);
  return error;
}

describe("openStore", () => {
  it("creates the folder and keeps what was written", async () => {
    const path = join(folder, "data", "deep", "attest.db");
    const first = await openStore(path);
    await first.setNote("commands", "abc");
    await first.close();
    const second = await openStore(path);
    expect(await second.note("commands")).toBe("abc");
    await second.close();
  });

  it("uses WAL", async () => {
    const path = join(folder, "attest.db");
    const store = await openStore(path);
    const probe = new DatabaseSync(path);
    expect(probe.prepare("pragma journal_mode").get()?.journal_mode).toBe("wal");
    probe.close();
    await store.close();
  });

  it("opens a new file twice at once", async () => {
    const path = join(folder, "attest.db");
    const stores = await Promise.all([openStore(path), openStore(path), openStore(path)]);
    await stores[0].setNote("a", "1");
    expect(await stores[2].note("a")).toBe("1");
    for (const store of stores) await store.close();
  });

  it("closes more than once", async () => {
    const store = await openStore(":memory:");
    await store.close();
    await expect(store.close()).resolves.toBeUndefined();
    await expect(store.note("a")).rejects.toThrow();
  });

  it("says what to do about a file that is not a database", async () => {
    const path = join(folder, "attest.db");
    writeFileSync(path, "not a database ".repeat(500));
    const error = await failure(path);
    expect(error.code).toBe("damaged");
    expect(error.message).toContain(path);
    expect(error.message).toContain("move the file away");
    expect(readFileSync(path, "utf8")).toMatch(/^not a database/);
  });

  it("says what to do about a page overwritten in the middle", async () => {
    const path = join(folder, "attest.db");
    const store = await openStore(path);
    for (let i = 0; i < 200; i++) await store.setNote(`note ${i}`, "x".repeat(200));
    await store.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 5 * 4096, bytes.length);
    writeFileSync(path, bytes);
    expect((await failure(path)).code).toBe("damaged");
  });

  it("says what to do about a path that is a folder, or lies below a file", async () => {
    expect((await failure(folder)).code).toBe("unwritable");
    writeFileSync(join(folder, "file"), "");
    const error = await failure(join(folder, "file", "attest.db"));
    expect(error.code).toBe("unwritable");
    expect(error.message).toContain("choose another path");
  });

  it("refuses a file that a newer version has written, and leaves it as it is", async () => {
    const path = join(folder, "attest.db");
    await (await openStore(path)).close();
    const newer = new DatabaseSync(path);
    newer.exec("insert into kysely_migration values ('9999-later', '2099-01-01T00:00:00.000Z')");
    newer.close();
    expect((await failure(path)).code).toBe("newer");
  });
});
