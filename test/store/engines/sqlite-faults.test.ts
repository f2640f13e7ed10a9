import { renameSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { type Kysely, sql } from "kysely";
import { pino } from "pino";
import { expect, it, onTestFinished } from "vitest";
import { createStore } from "../../../src/store/create-store.ts";
import { connectSqlite } from "../../../src/store/engines/connect-sqlite.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { Outage } from "../../../src/store/outage.ts";
import type { Tables } from "../../../src/store/tables.ts";
import { eventually } from "../../eventually.ts";
import { newFile } from "../engines.ts";

const HOUR = 3_600_000;

/** A store in a new file whose connection takes a pragma, with the lines it logs. */
async function adjustable(mostWaiting = 100) {
  const path = newFile();
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line).msg) });
  const outage = new Outage(log);
  const db: Kysely<Tables> = await connectSqlite(path, { outage, waitMs: 100 });
  const store = createStore(db, { outage, log, mostWaiting });
  onTestFinished(() => store.close());
  const pragma = (text: string) => sql.raw(`pragma ${text}`).execute(db);
  return { path, store, pragma, lines };
}

it("a full disk holds settings back and lets what answers note wait", async () => {
  const { store, pragma, lines } = await adjustable();
  await pragma("max_page_count = 1");
  const wordy = "x".repeat(100_000);
  await expect(store.setNote("a", wordy)).rejects.toMatchObject({ code: "full" });
  store.countAsked("here", wordy, HOUR);
  for (let i = 0; i < 3; i++) await expect(store.setNote("a", wordy)).rejects.toMatchObject({ code: "full" });
  expect(store.health).toMatchObject({ waiting: 1 });
  await pragma("max_page_count = 1000000");
  await eventually(() => expect(store.health).toMatchObject({ trouble: undefined, waiting: 0 }));
  expect(await store.asked(0)).toEqual([{ subject: wordy, count: 1 }]);
  expect(await store.note("a")).toBeUndefined();
  expect(lines.filter((line) => line.includes("Free space on the disk"))).toHaveLength(1);
});

it("a file that can't be written any more drops counts first, then wordings, and posted answers last", async () => {
  const { store, pragma, lines } = await adjustable(4);
  await pragma("query_only = on");
  await expect(store.setNote("a", "1")).rejects.toMatchObject({ code: "unwritable" });
  const note = async (n: number) => {
    const posted = { guildId: "7", channelId: "1", messageId: `m${n}`, postedAt: n, shows: "entry:a", language: "en" };
    await store.rememberPosted(posted, [{ fact: "f", version: 1 }]);
    store.addUnanswered(`wording ${n}`, "here", "2026-11-29");
    store.countAsked("here", `s${n}`, HOUR);
  };
  for (let n = 0; n < 3; n++) await note(n);
  expect(store.health).toMatchObject({ trouble: "unwritable", waiting: 4 });
  await pragma("query_only = off");
  await eventually(() => expect(store.health).toMatchObject({ trouble: undefined, waiting: 0 }));
  expect((await store.postedWithOther("f", 2, 0)).map(({ messageId }) => messageId)).toEqual(["m2", "m1", "m0"]);
  expect(await store.unanswered("2026-11-29", 9)).toMatchObject([{ wording: "wording 2" }]);
  expect(await store.asked(0)).toEqual([]);
  expect(lines).toHaveLength(2);
});

it("a file that is deleted while the bot runs is put back with everything in it", async () => {
  const { path, store, lines } = await adjustable();
  await store.setNote("kept", "1");
  rmSync(path);
  await store.setNote("later", "2");
  expect(lines).toEqual([expect.stringMatching(/file was deleted. It is back/)]);
  const probe = await openStore(path);
  expect([await probe.note("kept"), await probe.note("later")]).toEqual(["1", "2"]);
  await probe.close();
  expect(await store.note("kept")).toBe("1");
});

it("a file in the place of its own is left alone, with advice", async () => {
  const { path, store, lines } = await adjustable();
  await (await openStore(`${path}2`)).close();
  renameSync(`${path}2`, path);
  await expect(store.setNote("a", "1")).rejects.toMatchObject({ code: "unwritable" });
  expect(lines).toEqual([expect.stringMatching(/another file was put in its place. Restart the bot/)]);
  const other = new DatabaseSync(path);
  expect(other.prepare("select count(*) as n from note").get()).toEqual({ n: 0 });
  other.close();
});

it("a lock that ends in time delays a write, keeps the writes' order, and holds no read back", async () => {
  const path = newFile();
  const store = await openStore(path, { waitMs: 60_000 });
  onTestFinished(() => store.close());
  await store.setNote("a", "0");
  const other = new DatabaseSync(path);
  other.exec("begin immediate");
  const order: string[] = [];
  const writes = ["1", "2", "3"].map((value) => store.setNote("a", value).then(() => order.push(value)));
  for (let i = 0; i < 20; i++) expect(await store.note("a")).toBe("0");
  expect(order).toEqual([]);
  other.exec("commit");
  other.close();
  await Promise.all(writes);
  expect(order).toEqual(["1", "2", "3"]);
  expect(await store.note("a")).toBe("3");
});
