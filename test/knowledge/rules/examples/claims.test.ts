import { expect, it } from "vitest";
import { complaints, ORRIN } from "../../orrin-pack.ts";

const HOUSES = "so: { en: [forty homes or more were under water] }\nnotSo: { en: [no home was touched] }";
const withClaims = (files: Readonly<Record<string, string>>) => complaints({ ...ORRIN, ...files });

it("takes claims about an entry, sorted by what its facts make of them", () => {
  expect(withClaims({ "claims/houses.yaml": HOUSES })).toEqual([]);
});

it.each([
  ["no such entry", { "claims/boats.yaml": HOUSES }, /no entry boats of which something could be claimed/],
  ["what is unknown", { "claims/unknown/cost.yaml": HOUSES }, /unknown: no claim about it is borne out/],
  [
    "a claim with two verdicts",
    { "claims/houses.yaml": HOUSES.replace("no home was touched", '"Forty homes or more were under water!"') },
    /stands twice/,
  ],
  [
    "a claim about two entries",
    { "claims/houses.yaml": HOUSES, "claims/mayor.yaml": "notSo: { en: [no home was touched] }" },
    /stands also in claims about houses/,
  ],
  ["another verdict", { "claims/houses.yaml": "maybe: { en: [houses were lost] }" }, /maybe/],
])("complains of %s", (_, files, complaint) => {
  expect(withClaims(files).join("\n")).toMatch(complaint);
});
