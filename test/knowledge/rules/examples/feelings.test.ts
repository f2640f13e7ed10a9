import { expect, it } from "vitest";
import { isAnswered } from "../../../../src/knowledge/pack/base-schema.ts";
import { FEELINGS } from "../../../../src/knowledge/pack/text-schemas.ts";
import { orrinOnBase } from "../../base-pack.ts";
import { complaints } from "../../orrin-pack.ts";

const MOURN = 'answer: { en: I am sorry. }\nexamples: { en: [my brother drowned, "we lost {person}"] }';
const NONE = 'examples: { en: ["how many drowned in {place}"] }';
const ALL = Object.fromEntries(
  FEELINGS.map((feeling) => [
    `base/feelings/${feeling}.yaml`,
    `${isAnswered(feeling) ? "answer: { en: I hear you. }\n" : ""}examples: { en: [my ${feeling}] }`,
  ]),
);
const withFeelings = (mourn: string, none = NONE) =>
  complaints(orrinOnBase({ ...ALL, "base/feelings/mourn.yaml": mourn, "base/feelings/none.yaml": none }));

it("takes feelings with examples and what is said to them", () => {
  expect(withFeelings(MOURN)).toEqual([]);
});

it.each([
  ["nothing said to who mourns", MOURN.replace(/^.*\n/, ""), NONE, /It is not said what is answered to this/],
  ["something said to plain questions", MOURN, `answer: { en: No. }\n${NONE}`, /Nothing is said to this by itself/],
  ["an example of two feelings", MOURN, NONE.replace("[", "[My brother drowned!, "), /belongs also to mourn/],
  ["a name of another kind", MOURN.replace("{person}", "{river}"), NONE, /none of \{group\}, \{place\}, \{person\}/],
])("complains of %s", (_, mourn, none, complaint) => {
  expect(withFeelings(mourn, none).join("\n")).toMatch(complaint);
});

it("knows no other feeling", () => {
  expect(complaints(orrinOnBase({ "base/feelings/joy.yaml": NONE })).join("\n")).toMatch(/reads no file of this name/);
});

it("misses the feeling whose file is gone", () => {
  const { "base/feelings/mourn.yaml": _gone, ...rest } = ALL;
  expect(complaints(orrinOnBase(rest))).toEqual([
    expect.stringMatching(/^base\/feelings\/mourn\.yaml .*There is no such file/),
  ]);
});
