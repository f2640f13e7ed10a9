import { spawn } from "node:child_process";
import { expect, it } from "vitest";
import { moveStore } from "../../src/store/move-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { dailyFor } from "../delivery/bot.ts";
import { finish, runTool } from "../tools/run-tool.ts";
import { newDatabase, newFile } from "./engines.ts";

/** A file with more deliveries than one page of the copy, some of them from a slept-through year. */
async function filledFile(): Promise<string> {
  const path = newFile();
  const store = await openStore(path);
  for (const guild of ["1", "2"]) await store.setDaily(dailyFor(guild));
  const first = Temporal.PlainDate.from("2024-01-01");
  for (let day = 0; day < 600; day++) {
    const key = { guildId: "1", channelId: "10", localDate: first.add({ days: day }).toString() };
    await store.markMissed(key, 1_700_000_000_000 + day);
  }
  const key = { guildId: "2", channelId: "20", localDate: "2024-01-01" };
  await store.claim(key, "a", 1, 0);
  await store.plan(key, { baseVersion: "v1", topic: "where" }, ["thread"], 5);
  await store.markSent(key, "m1", 2);
  await store.keepBase("v1", "[]", 1);
  await store.setNote("commands", "“quoted”");
  await store.close();
  return path;
}

it("moves all rows, so that the bot goes on where it was", async () => {
  const path = await filledFile();
  const address = await newDatabase();
  const moved = await moveStore(path, address);
  expect(Object.fromEntries(moved)).toMatchObject({ daily_setting: 2, delivery: 601, told_base: 1, note: 1 });
  const [before, after] = [await openStore(path), await openStore(address)];
  expect(await after.allDaily()).toEqual(await before.allDaily());
  for (const guild of ["1", "2"])
    expect(await after.deliveries(guild, 1000)).toEqual(await before.deliveries(guild, 1000));
  expect(await after.note("commands")).toBe("“quoted”");
  expect(await after.claim({ guildId: "2", channelId: "20", localDate: "2024-01-01" }, "b", 99, 98)).toBe(false);
  for (const store of [before, after]) await store.close();
});

it("refuses a file that a bot has open, and takes it once that has ended", async () => {
  const path = await filledFile();
  const running = await openStore(path);
  const address = await newDatabase();
  const beside = await runTool("move-store", [path], { DATABASE_URL: address });
  expect(beside.code).toBe(2);
  expect(beside.stderr).toMatch(
    /^Store \S+: Another program has it open, which is a running bot as a rule\. Stop that first/,
  );
  await running.setNote("still", "written");
  await running.close();
  const after = await runTool("move-store", [path], { DATABASE_URL: address });
  expect(after.stderr).toBe("");
  expect(after.stdout).toMatch(/note: 2[\s\S]*Moved\./);
});

it("takes a file whose bot was killed", async () => {
  const path = newFile();
  const program = `import { openStore } from "./src/store/open-store.ts";
    await (await openStore(${JSON.stringify(path)})).setNote("a", "1");
    process.kill(process.pid, "SIGKILL");`;
  const killed = await finish(spawn(process.execPath, ["--input-type=module", "-e", program]), "");
  expect(killed.signal).toBe("SIGKILL");
  expect((await moveStore(path, await newDatabase())).get("note")).toBe(1);
});

it("refuses a database that holds data, and a file that isn't there", async () => {
  const address = await newDatabase();
  const store = await openStore(address);
  await store.setNote("a", "1");
  await store.close();
  await expect(moveStore(await filledFile(), address)).rejects.toThrow("Name an empty database");
  await expect(moveStore("/nowhere/attest.db", address)).rejects.toThrow("There is no file");
});
