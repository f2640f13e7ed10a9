import { pino } from "pino";
import { expect, it } from "vitest";
import { indexBase } from "../../../src/answering/base-index.ts";
import { createEngine } from "../../../src/answering/engine.ts";
import { createLiveBase } from "../../../src/discord/curating/live-base.ts";
import { loadBase } from "../../../src/knowledge/pack/load.ts";
import { largeBase } from "../../answering/large-base.ts";

const base = loadBase("test/packs/flood");
const index = indexBase(base);
const small = createEngine(base, index);
const large = createEngine(largeBase(base, 300_000), index);

function listening() {
  const lines: string[] = [];
  return { lines, log: pino({ level: "warn" }, { write: (line: string) => void lines.push(line) }) };
}

it("the log says that there is too much to learn from, at the start", () => {
  const { lines, log } = listening();
  createLiveBase(large, log);
  expect(lines).toEqual([expect.stringContaining("too large for the classifier")]);
});

it("the log says so when such a base takes another's place, and is silent of others", () => {
  const { lines, log } = listening();
  const live = createLiveBase(small, log);
  live.swap(small);
  expect(lines).toEqual([]);
  live.swap(large);
  expect(lines).toEqual([expect.stringMatching(/"wordings":3000064,"entries":10.*too large for the classifier/)]);
});
