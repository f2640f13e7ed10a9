import { describe, expect } from "vitest";
import { openStore } from "../../../../src/store/open-store.ts";
import { onEngines } from "../on-engines.ts";

const alive = { shards: "0,1", shardCount: 4, base: "a", baseSince: 5, beatAt: 100, takesOverAt: null, leavesAt: null };
const setting = { channelId: "10", hour: 9, zone: "UTC", language: "en", setBy: "1", setAt: 0 };

describe.each(onEngines)("the processes of a bot, on %s", (_, it) => {
  it("see each other while they give signs of life", async ({ store }) => {
    await store.beat({ id: "one", ...alive }, 0);
    expect(await store.beat({ id: "two", ...alive, shards: "2,3", beatAt: 200 }, 150)).toEqual([
      { id: "two", ...alive, shards: "2,3", beatAt: 200 },
    ]);
    await store.beat({ id: "one", ...alive, beatAt: 300, leavesAt: 400 }, 0);
    expect(await store.livingProcesses(150)).toMatchObject([{ id: "one", leavesAt: 400 }, { id: "two" }]);
  });

  it("identify in turn, each group for itself, whichever process asks", async ({ store, place }) => {
    const other = await openStore(place);
    expect(await store.identifyTurn(0, 1_000, 5_000)).toBe(1_000);
    expect(await other.identifyTurn(0, 1_200, 5_000)).toBe(6_000);
    expect(await store.identifyTurn(0, 1_300, 5_000)).toBe(11_000);
    expect(await other.identifyTurn(1, 1_400, 5_000)).toBe(1_400);
    expect(await other.identifyTurn(0, 60_000, 5_000)).toBe(60_000);
    await other.close();
  });

  it("read the settings of their own shards alone", async ({ store }) => {
    for (let server = 0n; server < 8n; server++)
      await store.setDaily({ ...setting, guildId: String((server << 22n) + 1n) });
    const own = await store.allDaily({ ids: [1, 2], count: 4 });
    expect(own.map(({ guildId }) => Number(BigInt(guildId) >> 22n)).sort()).toEqual([1, 2, 5, 6]);
    expect(await store.allDaily()).toHaveLength(8);
  });
});
