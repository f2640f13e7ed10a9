import { describe, expect, it } from "vitest";
import { loadConfig } from "../../src/config.ts";
import { readShards } from "../../src/shards/shard-plan.ts";

const DATABASE_URL = "postgres://attest:secret@127.0.0.1:5432/attest";

describe("SHARDS and SHARD_COUNT", () => {
  it.each([
    [{}, "auto"],
    [{ SHARDS: "auto" }, "auto"],
    [{ SHARD_COUNT: "auto" }, "auto"],
    [{ SHARD_COUNT: "2" }, { ids: [0, 1], count: 2 }],
    [
      { SHARDS: "0-3", SHARD_COUNT: "16", DATABASE_URL },
      { ids: [0, 1, 2, 3], count: 16 },
    ],
    [
      { SHARDS: " 0, 2 - 3 ", SHARD_COUNT: "4", DATABASE_URL },
      { ids: [0, 2, 3], count: 4 },
    ],
    [
      { SHARDS: "[0,1]", SHARD_COUNT: "2" },
      { ids: [0, 1], count: 2 },
    ],
  ])("%j are %j", (environment, shards) => {
    expect(loadConfig(environment, Object.keys(environment))).toMatchObject({ shards, notices: [] });
  });

  it.each([
    ["0-16", "16", "SHARDS: there is no shard 16; with SHARD_COUNT=16 they are 0 to 15"],
    ["0-3", undefined, /^SHARD_COUNT: is missing/],
    ["3-0", "4", /^SHARDS: must be shards such as 0-3/],
    ["none", "4", /^SHARDS: must be shards such as 0-3/],
    ["0-2,1-3", "4", "SHARDS: shard 1 stands there twice"],
    ["0-99999", "4", /^SHARDS: must be shards/],
    [undefined, "0", /^SHARD_COUNT: must be a number of shards/],
    [undefined, "two", /^SHARD_COUNT: must be a number of shards/],
    ["auto", "16", /^SHARDS: auto is all shards/],
    ["0-3", "auto", /^SHARDS: auto is all shards/],
  ])("%s of %s are refused in words that say what to do", (shards, count, problem) => {
    expect(readShards(shards, count)).toEqual({
      problem: typeof problem === "string" ? problem : expect.stringMatching(problem),
    });
    expect(() => loadConfig({ SHARDS: shards, SHARD_COUNT: count, DATABASE_URL })).toThrow(/needs a correction/);
  });

  it("of several processes want one PostgreSQL", () => {
    expect(() => loadConfig({ SHARDS: "0-1", SHARD_COUNT: "4" })).toThrow(
      /DATABASE_URL: is missing; .*all of them need one PostgreSQL/,
    );
  });
});
