import { expect, it } from "vitest";
import type { Entry } from "../../../../src/knowledge/model.ts";
import { loadsIn, measuresOf, PEER_MEASURES } from "../../../../src/tools/bench/intents/peer-measures.ts";
import type { PeerReply } from "../../../../src/tools/bench/intents/peer-task.ts";
import type { Case } from "../../../../src/tools/evaluation/question-files.ts";

const entry = (id: string, kind: Entry["kind"]): [string, Entry] => {
  const none = { en: "" };
  const rest = { title: none, question: none, facts: [], derived: [], related: [], phrasings: { en: [] } };
  return [id, { id, kind, answer: { en: id }, ...rest }];
};
const entries = new Map([entry("toll", "fact"), entry("where", "fact"), entry("injured", "unknown")]);
const asked = (fact: string | null): Case => ({
  file: "",
  question: "",
  fact,
  kind: "",
  conversation: undefined,
  turn: 0,
});
const found = (id: string, score: number): PeerReply => ({ id, score, isGiven: score > 0 });

it("an engine's score is cut where it serves it best; who finds a known unknown gives no answer", () => {
  const cases = [asked("toll"), asked("where"), asked("toll"), asked(null), asked(null), asked(null)];
  const replies = [
    found("toll", 9),
    found("toll", 8),
    found("toll", 3),
    found("injured", 10),
    found("where", 5),
    found("", 0),
  ];
  const measures = measuresOf(
    { replies, times: [1, 2, 3, 4, 5, 6], loadMs: 7, bytes: 2 ** 20 },
    { cases, entries, patterns: new Map() },
  );
  expect(measures[PEER_MEASURES.first]).toBeCloseTo(200 / 3);
  // The second right one comes after a false one.
  expect(measures[PEER_MEASURES.within]).toBeCloseTo(100 / 3);
  expect(measures[PEER_MEASURES.false]).toBeCloseTo(100 / 3);
  expect(measures[PEER_MEASURES.memory]).toBe(1);
});

it("what a section measured of the peers' loads needn't be measured again", () => {
  const measures = [{ what: PEER_MEASURES.load, digits: 0, by: { Attest: 1, other: 2 } }];
  const section = { name: "", title: "", about: "", command: "", contestants: ["Attest", "other"], measures };
  expect(loadsIn(section)).toEqual({ other: 2 });
  expect(loadsIn({ ...section, measures: [] })).toBeUndefined();
});
