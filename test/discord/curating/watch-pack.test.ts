import { chmodSync, chownSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { watchPack } from "../../../src/discord/curating/watch-pack.ts";
import { eventually } from "../../eventually.ts";
import { copyPack } from "../../knowledge/copied-pack.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { scene } from "../scene.ts";

const NOBODY = 65_534;
const CHEESE = `title: { en: Cheese }
question: { en: Who brought cheese? }
facts: [army]
answer: { en: "The army brought cheese." }
related: [army]
phrasings: { en: [Who brought cheese?, cheese for the valley] }
`;

/** A bot on a pack that lies within a folder of the test's own. */
async function watchedPack() {
  const above = temporaryFolder();
  const folder = join(above, "pack");
  const other = join(above, "other");
  cpSync(copyPack().folder, folder, { recursive: true });
  cpSync(folder, other, { recursive: true });
  const { bot } = await scene({ knowledgeDir: folder });
  const has = (entry: string) => eventually(() => expect([...bot.engine.base.entries.keys()]).toContain(entry));
  return { above, folder, other, bot, has };
}

describe("a folder in the place of a watched one", () => {
  it("is read, and watched from then on", async () => {
    const { above, folder, other, has } = await watchedPack();
    writeFileSync(join(other, "entries/cheese.yaml"), CHEESE);
    renameSync(folder, join(above, "before"));
    renameSync(other, folder);
    await has("cheese");
    writeFileSync(join(folder, "entries/bread.yaml"), CHEESE.replaceAll("heese", "hips"));
    await has("bread");
  });

  it("is noticed below the pack's own, too", async () => {
    const { above, folder, other, has } = await watchedPack();
    writeFileSync(join(other, "entries/cheese.yaml"), CHEESE);
    renameSync(join(folder, "entries"), join(above, "before"));
    renameSync(join(other, "entries"), join(folder, "entries"));
    await has("cheese");
    writeFileSync(join(folder, "entries/bread.yaml"), CHEESE.replaceAll("heese", "hips"));
    await has("bread");
  });

  it("is noticed where it comes only after the first has gone, which curators are told of meanwhile", async () => {
    const { folder, other, bot, has } = await watchedPack();
    rmSync(folder, { recursive: true });
    await eventually(() => expect(bot.brokenSave.map(({ message }) => message)).toEqual(["There is no such folder"]));
    writeFileSync(join(other, "entries/cheese.yaml"), CHEESE);
    renameSync(other, folder);
    await has("cheese");
    await eventually(() => expect(bot.brokenSave).toEqual([]));
  });

  it("is noticed where a link leads to another", async () => {
    const { above, other } = await watchedPack();
    const link = join(above, "current");
    symlinkSync(other, link);
    const { bot } = await scene({ knowledgeDir: link });
    const next = join(above, "next");
    cpSync(other, next, { recursive: true });
    writeFileSync(join(next, "entries/cheese.yaml"), CHEESE);
    symlinkSync(next, `${link}.new`);
    renameSync(`${link}.new`, link);
    await eventually(() => expect([...bot.engine.base.entries.keys()]).toContain("cheese"));
  });
});

describe("the watch over a pack", () => {
  /** A watch by a clock that the test moves. */
  function watchByHand(folder: string) {
    const tasks = new Map<() => void, number>();
    const calls = { changes: 0, errors: 0 };
    const watching = watchPack(
      [folder],
      () => void calls.changes++,
      () => void calls.errors++,
      (task, ms) => {
        tasks.set(task, ms);
        return () => tasks.delete(task);
      },
    );
    onTestFinished(() => watching.stop());
    const run = (ms: number) => {
      for (const [task, after] of [...tasks]) {
        if (after > ms) continue;
        tasks.delete(task);
        task();
      }
    };
    return { calls, tasks, run, watching };
  }

  it("says nothing while nothing happens, and stops altogether", () => {
    const { calls, tasks, run, watching } = watchByHand(copyPack().folder);
    for (let second = 0; second < 5; second++) run(1000);
    expect(calls).toEqual({ changes: 0, errors: 0 });
    watching.stop();
    expect(tasks.size).toBe(0);
  });

  it("goes on where a folder is closed to the bot, and where it is open again", async ({ skip }) => {
    const { geteuid, seteuid } = process;
    if (!geteuid || !seteuid) return skip("there are no such rights here");
    const pack = copyPack();
    const entries = join(pack.folder, "entries");
    const before = geteuid();
    onTestFinished(() => {
      seteuid(before);
    });
    // To root nothing is closed.
    if (before === 0) {
      for (const folder of [pack.folder, entries]) chownSync(folder, NOBODY, NOBODY);
      seteuid(NOBODY);
    }
    const { calls, run } = watchByHand(pack.folder);
    const changed = async (changes: number) => {
      await eventually(() => {
        run(60);
        expect(calls.changes).toBe(changes);
      });
    };
    chmodSync(entries, 0);
    run(1000);
    await changed(1);
    chmodSync(entries, 0o755);
    await changed(2);
    pack.write("entries/cheese.yaml", CHEESE);
    await changed(3);
    // Reading it tells what is wrong.
    expect(calls.errors).toBe(0);
  });

  it("says once that a folder has gone, however long it stays away, and once that it is back", () => {
    const pack = copyPack();
    const { calls, run } = watchByHand(pack.folder);
    const second = () => {
      run(1000);
      run(60);
    };
    rmSync(pack.folder, { recursive: true });
    for (let i = 0; i < 5; i++) second();
    expect(calls).toEqual({ changes: 1, errors: 0 });
    mkdirSync(pack.folder);
    for (let i = 0; i < 5; i++) second();
    expect(calls).toEqual({ changes: 2, errors: 0 });
  });
});
