import { describe, expect, it } from "vitest";
import { baseOf } from "../base-of.ts";
import { orrinOnBase } from "../base-pack.ts";
import { complaints, ORRIN } from "../orrin-pack.ts";

/** The flood's entries in one file, as the items of a list. */
function listed(...further: string[]): Record<string, string> {
  const { "entries/houses.yaml": houses, "entries/mayor.yaml": mayor, ...rest } = ORRIN;
  const item = (id: string, entry = "") => `- id: ${id}\n${entry.replace(/^/gm, "  ")}`;
  return { ...rest, "entries/answers.yaml": [item("houses", houses), item("mayor", mayor), ...further].join("\n") };
}

describe("entries that share a file", () => {
  it("are what they are in files of their own", () => {
    const [one, several] = [baseOf(ORRIN), baseOf(listed())];
    expect([...several.entries]).toEqual([...one.entries]);
    expect(complaints(listed())).toEqual([]);
  });

  it("may add to the base's and take them out", () => {
    const files = orrinOnBase({
      "entries/inherited.yaml": `- id: unknown.injured
  extends: base
  phrasings: { en: [who broke a leg] }
- { id: unknown.aid, drop: true }`,
    });
    const { entries } = baseOf(files);
    expect(entries.get("unknown.injured")?.phrasings.en).toContain("who broke a leg");
    expect(entries.has("unknown.aid")).toBe(false);
  });

  it("have their problems named at their own line", () => {
    const files = listed();
    const answers = "entries/answers.yaml";
    const broken = (from: string, to: string) => ({ ...files, [answers]: files[answers]?.replace(from, to) ?? "" });
    expect(complaints(broken("facts: [promise]", "facts: [pledge]"))).toContain(
      "entries/answers.yaml “facts: [pledge]”: There is no fact `pledge`. Correct the id, or add that fact.",
    );
    expect(complaints(broken("facts: [promise]", "fact: [promise]"))).toEqual([
      expect.stringMatching(/^entries\/answers\.yaml “fact: \[promise\]”: `1`: Unrecognized key: "fact"/),
    ]);
    expect(complaints(broken("- id: mayor\n", "- kind: fact\n"))).toEqual([
      expect.stringMatching(/^entries\/answers\.yaml “- kind: fact”: `1\.id`: /),
    ]);
  });

  it("have an id each, which no other file has", () => {
    const files = { ...listed(), "entries/mayor.yaml": ORRIN["entries/mayor.yaml"] ?? "" };
    expect(complaints(files)).toContainEqual(expect.stringContaining("The id `mayor` is used twice"));
  });

  it("are one at least", () => {
    expect(complaints({ ...ORRIN, "entries/more.yaml": "[]" })).toEqual([
      expect.stringMatching(/^entries\/more\.yaml “\[\]”: /),
    ]);
  });
});
