import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { connectPostgres } from "../../../src/store/engines/connect-postgres.ts";
import { connectSqlite } from "../../../src/store/engines/connect-sqlite.ts";
import { openStore } from "../../../src/store/open-store.ts";
import { isPostgresAddress } from "../../../src/store/store-error.ts";
import { engines } from "../engines.ts";

const statements = readFileSync(join(import.meta.dirname, "earlier.sql"), "utf8");

/** Makes the store of the version before at that place. */
async function restoreEarlier(place: string): Promise<void> {
  if (isPostgresAddress(place)) {
    const client = new Client({ connectionString: place });
    await client.connect();
    await client.query(statements);
    await client.end();
    return;
  }
  const database = new DatabaseSync(place);
  database.exec(statements);
  database.close();
}

async function tablesIn(place: string) {
  const db = await (isPostgresAddress(place) ? connectPostgres(place) : connectSqlite(place));
  const tables = await db.withoutPlugins().introspection.getTables();
  await db.destroy();
  const shape = tables.map(({ name, columns }) => ({
    name,
    columns: columns.map(({ name, dataType, isNullable, hasDefaultValue }) =>
      [name, dataType, isNullable, hasDefaultValue].join(" "),
    ),
  }));
  return shape.sort((a, b) => (a.name < b.name ? -1 : 1));
}

describe.each(engines)("a store of the version before, on %s", (_, newPlace) => {
  it("has the tables that a new one gets", async () => {
    const [earlier, fresh] = [await newPlace(), await newPlace()];
    await restoreEarlier(earlier);
    expect(await tablesIn(earlier)).toEqual(await tablesIn(fresh));
  });

  it("opens with everything in it", async () => {
    const place = await newPlace();
    await restoreEarlier(place);
    const store = await openStore(place);
    expect(await store.allDaily()).toMatchObject([
      {
        guildId: "1",
        hour: 9,
        weekday: null,
        unchanged: "topics",
        discussion: "none",
        crosspost: "none",
        pausedAt: null,
      },
      { guildId: "2", hour: 0, unchanged: "skip", discussion: "thread", pausedAt: 1_700_000_100_000 },
    ]);
    expect(await store.leftGuilds()).toEqual(["3"]);
    expect((await store.deliveries("1", 9)).map(({ status }) => status)).toEqual(["claimed", "failed", "sent"]);
    expect(await store.delivery("2", "2026-11-02")).toMatchObject({
      status: "missed",
      error: "The bot wasn't running",
      attempts: 0,
    });
    const key = { guildId: "1", channelId: "10", localDate: "2026-11-03" };
    expect(await store.lastSent(key)).toMatchObject({ messageId: "555", baseVersion: "v1", topic: "where" });
    expect(await store.keptBase("v1")).toContain("1,018");
    expect(await store.note("commands")).toBe("“quoted”");
    expect(await store.preference({ kind: "user", id: "5" }, "language")).toBe("ar");
    expect(await store.postedWithOther("where", 3, 0)).toMatchObject([{ messageId: "555", channelId: "10" }]);
    expect(await store.postedWithOther("toll", 3, 0)).toEqual([]);
    expect(await store.factVersions()).toEqual([{ fact: "toll", version: 3, before: 1, seenAt: 1_700_000_002_000 }]);
    expect(await store.wasTold("10", { fact: "toll", version: 3 })).toBe(true);
    expect(await store.unanswered("2026-01-01", 9)).toEqual([
      { wording: "how many injured", place: "place-1", count: 2 },
    ]);
    expect(await store.feedbackCounts(0)).toEqual([{ entry: "toll.total", reason: "outdated", count: 1 }]);
    expect(await store.asked(0)).toEqual([{ subject: "/deathtoll", count: 1 }]);
    expect(await store.curatorRole("1")).toBe("77");
    await store.close();
  });

  it("goes on where the other version was: what was sent stays sent, what failed or went stale is claimed again", async () => {
    const place = await newPlace();
    await restoreEarlier(place);
    const store = await openStore(place);
    const claim = (localDate: string) =>
      store.claim({ guildId: "1", channelId: "10", localDate }, "b", 1_700_200_000_000, 1_700_190_000_000);
    expect(await claim("2026-11-01")).toBe(false);
    expect(await claim("2026-11-02")).toBe(true);
    expect(await claim("2026-11-03")).toBe(true);
    expect(await store.resume("2")).toBe(true);
    expect(await store.addFeedback("mark", "toll.total", "wrong", 2)).toBe(false);
    store.addUnanswered("how many injured", "place-1", "2026-11-01");
    expect(await store.unansweredIn("place-1", 1)).toMatchObject([{ count: 3 }]);
    await store.close();
  });
});
