import { expect, it } from "vitest";
import {
  ANSWERED,
  HEARD,
  IN_NEED,
  isAboutSomething,
  JUST_CONSOLED,
  Memory,
  ruledMark,
  rulingsIn,
  saidMark,
  spokenMark,
  UNTOLD,
  WAS_IN_NEED,
} from "../../src/answering/memory.ts";

const MINUTE = 60_000;

it("recalls what a conversation was last about, each conversation its own", () => {
  const memory = new Memory();
  memory.remember("a", "toll.total", 0);
  memory.remember("b", "eu", 0);
  memory.remember("a", "where", MINUTE);
  expect([memory.recall("a", MINUTE), memory.recall("b", MINUTE), memory.recall("c", MINUTE)]).toEqual([
    ["where", "toll.total"],
    ["eu"],
    [],
  ]);
});

it("keeps, as long as the conversation, that somebody is in need", () => {
  const memory = new Memory();
  memory.remember("a", IN_NEED, 0);
  for (const entry of ["eu", "where", "hts.who", "outlook"]) memory.remember("a", entry, 0);
  expect(memory.recall("a", 0)).toEqual(["outlook", "hts.who", "where", IN_NEED]);
});

it("keeps until the next answer, whatever it is about, that somebody was just consoled", () => {
  const memory = new Memory();
  const consoled = ["eu", IN_NEED, JUST_CONSOLED];
  for (const subject of ["eu", IN_NEED]) memory.remember("a", subject, 0);
  expect(memory.recall("a", 0)).toEqual(consoled);
  memory.remember("a", ANSWERED, 0);
  expect(memory.recall("a", 0)).toEqual(["eu", IN_NEED]);
  memory.remember("a", IN_NEED, 0);
  expect(memory.recall("a", 0)).toEqual(consoled);
  memory.remember("a", ANSWERED, 0);
  memory.remember("b", ANSWERED, 0);
  expect(memory.recall("b", 0)).toEqual([]);
});

it("keeps the language of the last answer, where that isn't English", () => {
  const memory = new Memory();
  const spoken = spokenMark("ar") ?? "";
  for (const subject of ["eu", ANSWERED, spoken]) memory.remember("a", subject, 0);
  expect(memory.recall("a", 0)).toEqual(["eu", spoken]);
  for (const subject of ["where", ANSWERED]) memory.remember("a", subject, 0);
  expect([memory.recall("a", 0), spokenMark("en")]).toEqual([["where", "eu"], undefined]);
});

it("forgets a conversation ten minutes after its last turn", () => {
  const memory = new Memory();
  memory.remember("a", "toll.total", 0);
  expect(memory.recall("a", 10 * MINUTE)).toEqual(["toll.total"]);
  expect(memory.recall("a", 10 * MINUTE + 1)).toEqual([]);
});

it("holds a bounded number, and lets the quietest go first", () => {
  const memory = new Memory();
  for (let i = 0; i < 5_001; i++) memory.remember(`c${i}`, "eu", i);
  expect(memory.recall("c0", 5_001)).toEqual([]);
  expect(memory.recall("c501", 5_001)).toEqual(["eu"]);
});

it("takes back what a conversation was told to be about, and nothing else", () => {
  const memory = new Memory();
  memory.remember("a", "before", 0);
  memory.remember("a", "mistaken", 0);
  memory.remember("a", IN_NEED, 0);
  memory.unlearn("a", ["mistaken", IN_NEED], 0);
  memory.unlearn("b", ["mistaken"], 0);
  expect(memory.recall("a", 0)).toEqual(["before"]);
  expect(memory.recall("b", 0)).toEqual([]);
});

it("keeps what was computed last behind what it was about, until something else is answered", () => {
  const memory = new Memory();
  memory.remember("a", "toll.breakdown", 0);
  memory.remember("a", "sum,toll.security,toll.loyalists", 0);
  memory.remember("a", ANSWERED, 0);
  expect(memory.recall("a", 0)).toEqual(["toll.breakdown", "sum,toll.security,toll.loyalists"]);
  memory.remember("a", "eu", 0);
  expect(memory.recall("a", 0)).toEqual(["eu", "toll.breakdown"]);
});

it("lets a need end after three answers in a row, and keeps which lines were said", () => {
  const memory = new Memory();
  const said = saidMark("seek");
  for (const subject of ["where", IN_NEED, said]) memory.remember("a", subject, 0);
  for (const mark of [ANSWERED, ANSWERED, HEARD, ANSWERED, ANSWERED]) memory.remember("a", mark, 0);
  expect(memory.recall("a", 0)).toEqual(["where", IN_NEED, said]);
  memory.remember("a", ANSWERED, 0);
  expect(memory.recall("a", 0)).toEqual(["where", WAS_IN_NEED, said]);
  memory.remember("a", "eu", 0);
  expect(memory.recall("a", 0)).toEqual(["eu", "where", WAS_IN_NEED, said]);
});

it("keeps which verdicts were given, from the first message on, the last twelve", () => {
  const memory = new Memory();
  memory.remember("a", ruledMark({ verdict: "unsaid", entry: undefined }), 0);
  for (let i = 1; i <= 12; i++)
    for (const subject of [`e${i}`, ruledMark({ verdict: "yes", entry: `e${i}` }), ANSWERED])
      memory.remember("a", subject, 0);
  expect(rulingsIn(memory.recall("a", 0)).map(({ entry }) => entry)).toEqual(
    Array.from({ length: 12 }, (_, i) => `e${i + 1}`),
  );
  expect(memory.recall("a", 0).slice(0, 3)).toEqual(["e12", "e11", "e10"]);
  memory.remember("b", ruledMark({ verdict: "unsaid", entry: undefined }), 0);
  expect(rulingsIn(memory.recall("b", 0))).toEqual([{ verdict: "unsaid", entry: undefined }]);
  expect(isAboutSomething(memory.recall("b", 0))).toBe(false);
  memory.remember("a", ruledMark({ verdict: "unsaid", entry: undefined }), 0);
  expect(memory.recall("a", 0)).toContain(UNTOLD);
  memory.remember("a", "where", 0);
  expect(memory.recall("a", 0)).not.toContain(UNTOLD);
});
