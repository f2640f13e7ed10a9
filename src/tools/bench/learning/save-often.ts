import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { moduleOf } from "../processes/checkout.ts";

/**
 * A process that runs a checkout's hot reload on a copy of its pack. Whenever it is told to, it saves an entry with one more
 * phrasing, and tells the milliseconds until that is found, once nothing is left to be learned.
 */
interface Live {
  readonly engine: {
    readonly base: {
      readonly entries: ReadonlyMap<string, { readonly phrasings: { readonly en: readonly string[] } }>;
    };
  } & Record<"consider" | "answer", ((question: { text: string }) => unknown) | undefined>;
}
/** What a reloader of today has; before, it was the function itself. */
interface Reloader {
  reload(): Promise<unknown>;
  learned?(): Promise<void>;
}

const [checkout = "."] = process.argv.slice(2);
const room = mkdtempSync(join(tmpdir(), "attest-bench-"));
process.on("exit", () => rmSync(room, { recursive: true, force: true }));
const folder = join(room, "knowledge");
cpSync(join(checkout, "knowledge"), folder, { recursive: true });
const pack = { folder, cache: join(room, "cache") };
const { loadEngine } = await moduleOf(checkout, "prepare.ts");
const { createReloader } = await moduleOf(checkout, "reload.ts");
const { createLiveBase } = await moduleOf(checkout, "live-base.ts");
const { watchPack } = await moduleOf(checkout, "watch-pack.ts");

const ENTRY = "toll.civilians";
const file = join(folder, "entries/toll/civilians.yaml");
let swapped = () => {};
const log = { info() {}, warn: console.error, error: console.error };
const live = createLiveBase?.(loadEngine?.(pack)) as Live;
const made = createReloader?.(pack, live, log, async () => swapped()) as Reloader | Reloader["reload"];
const reloader: Reloader = typeof made === "function" ? { reload: made } : made;
const folders = /folders/.test(String(watchPack)) ? [folder] : folder;
watchPack?.(folders, () => void reloader.reload(), console.error);
let saves = 0;

process.on("message", async () => {
  const phrasing = `which townsfolk fell, asked time and again ${++saves} times`;
  const text = readFileSync(file, "utf8").replace(/^phrasings:\n\s+en:\n(\s+- )/m, `$&${phrasing}\n$1`);
  const isLive = new Promise<void>((resolve) => {
    swapped = resolve;
  });
  const before = performance.now();
  writeFileSync(file, text);
  await isLive;
  const { engine } = live;
  (engine.consider ?? engine.answer)?.({ text: phrasing });
  const took = performance.now() - before;
  if (!engine.base.entries.get(ENTRY)?.phrasings.en.includes(phrasing)) throw new Error("The save isn't live");
  await reloader.learned?.();
  process.send?.(took);
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
