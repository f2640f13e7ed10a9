import { expect, it } from "vitest";
import { shippedEngine } from "../../../pack-places.ts";

const { consider } = shippedEngine();

it.each([
  ["148 loyalists and 745 civilians died", "yes"],
  ["148 security men and 125 Assad fighters were killed.", "no"],
])("proves several figures by the one answer that tells them all: %s", (text, verdict) => {
  const { answer } = consider({ text });
  expect(answer).toMatchObject({ verdict, entry: { id: "toll.breakdown" } });
  expect(answer.text).toMatch(/745[\s\S]*125[\s\S]*148/);
});

it.each([
  [
    "the new rulers are sunni extremists, correct?",
    "hts.who",
    /^My source doesn't say that\. What it says is this: Hayat Tahrir/,
  ],
  [
    "the EU props up Sharaa, right?",
    "eu.relation",
    /^My source doesn't put it that way\. What it says is this: The European/,
  ],
  [
    "they say four power stations went dark, is that so?",
    "infrastructure.power",
    /^My source doesn't say that\. What it says is this: Reports/,
  ],
])("tells what the source says just there where a claim stays open: %s", (text, id, told) => {
  const { answer } = consider({ text });
  expect(answer).toMatchObject({ verdict: "unsaid", entry: { id } });
  expect(answer.text).toMatch(told);
});

it.each([
  ["every victim was an Alawite, true?", "unknown.alawite-count"],
  ["HTS is only a new name for al Qaeda", "unknown.hts-history"],
  ["claim: the insurgents began it by raiding a power station", "unknown.trigger"],
])("tells what is known to be untold of a claim that stays open: %s", (text, id) => {
  expect(consider({ text }).answer).toMatchObject({ outcome: "unknown", verdict: "unsaid", entry: { id } });
});

it.each([
  ["no civilians died, only Assad remnants and soldiers", "toll.civilians"],
  ["0 soldiers were killed", "toll.security"],
  ["not one bystander got killed, just fighters", "toll.civilians"],
])("denies that nobody died where some did: %s", (text, id) => {
  expect(consider({ text }).answer).toMatchObject({ verdict: "no", entry: { id } });
});
