import { describe, expect, it } from "vitest";
import { makeFingerprint } from "../../../src/knowledge/sources/fingerprint.ts";
import { makeVocabulary } from "../../../src/knowledge/sources/vocabulary.ts";
import { ARTICLE, complaints, packWith } from "../orrin-pack.ts";
import { picturedPack } from "../pictured-pack.ts";

describe("a fact's quotation", () => {
  it("must stand in its source word for word", () => {
    const found = complaints(packWith(["facts.yaml", "We will rebuild every", "We shall rebuild every"]));
    expect(found).toContain(
      "facts.yaml “quote: We shall rebuild every single house”: The quotation doesn't stand in report word for word. " +
        "Copy it from the source again, without leaving words out.",
    );
  });

  it("may not leave words out", () => {
    const found = complaints(
      packWith(["facts.yaml", "at least 40 houses were flooded", "According to the River Board 40 houses"]),
    );
    expect(found.join("\n")).toContain("The quotation doesn't stand in report word for word");
  });

  it("must be of words that the source's fingerprint has", () => {
    const words = makeVocabulary(ARTICLE.replaceAll("houses", "cottages"));
    const found = complaints(packWith(["sources/report.yaml", "run: 5,", `run: 5, words: "${words}",`]));
    expect(found.join("\n")).toContain("The words of report's fingerprint lack some of the quotation's");
  });

  it("must be as long as the fingerprint's runs", () => {
    expect(complaints(packWith(["facts.yaml", "10 in the harbour quarter below it", "10 in the harbour"]))).toEqual([
      "facts.yaml “quote: 10 in the harbour”: The quotation has 4 words; the fingerprint proves 5 or more. " +
        "Quote a few words more.",
    ]);
  });

  it("may have 30 words, not 31", () => {
    const words = Array.from({ length: 31 }, (_, i) => `w${i}`);
    const quoting = (count: number) =>
      complaints(
        packWith(
          [
            "sources/report.yaml",
            makeFingerprint(ARTICLE).hashes,
            makeFingerprint(`${ARTICLE} ${words.join(" ")}`).hashes,
          ],
          ["facts.yaml", "10 in the harbour quarter below it", `10 in the harbour quarter below it ${words.join(" ")}`],
          ["facts.yaml", "We will rebuild every single house", words.slice(0, count).join(" ")],
        ),
      ).filter((one) => one.includes("“quote: w0"));
    expect(quoting(30)).toEqual([]);
    expect(quoting(31)).toEqual([
      `facts.yaml “quote: ${words.join(" ")}”: The quotation has 31 words; 30 are allowed. Quote only what proves the fact.`,
    ]);
  });
});

describe("one wrong quotation is one problem", () => {
  const WRONG = "The quotation doesn't stand in report word for word";

  it.each([
    ["whose figure an answer shows", "at least 40 houses were flooded", "at least 50 houses were flooded"],
    ["which an answer quotes", "We will rebuild every single house", "We shall rebuild every lone house"],
    ["whose words it says", "30 of them stood in the old town", "30 of them stood in the new town"],
  ])("%s", (_, from, to) => {
    const pack = packWith(
      [
        "facts.yaml",
        "quote: 30 of them stood in the old town",
        "quote: 30 of them stood in the old town\n    says: [{ what: stood, where: the old town }]",
      ],
      ["entries/mayor.yaml", "Ilse Brandt said: ", "Of the 40 Ilse Brandt said: "],
      ["entries/mayor.yaml", "[promise]", "[promise, houses.total]"],
    );
    pack["facts.yaml"] = (pack["facts.yaml"] ?? "").replace(from, to);
    const found = complaints(pack).filter((one) => !one.includes("typed into the answer"));
    expect(found).toEqual([expect.stringContaining(`quote: ${to}”: ${WRONG}`)]);
  });

  it("which the map and the timeline rest on", () => {
    const pack = picturedPack();
    expect(complaints(pack)).toEqual([]);
    pack["facts.yaml"] = (pack["facts.yaml"] ?? "").replace("in the old town", "in the new town");
    expect(complaints(pack)).toEqual([expect.stringContaining(WRONG)]);
  });
});

describe("a quotation inside an answer", () => {
  const said = (text: string) => packWith(["entries/mayor.yaml", "“We will rebuild every single house.”", text]);

  it("must be in the quotation of a cited fact", () => {
    expect(complaints(said("“We will all move away.”"))).toEqual([
      'entries/mayor.yaml “en: "Ilse Brandt said: “We will all move away.”"”: ' +
        "“We will all move away.” isn't in the quotation of any fact that the entry cites. " +
        "Cite the fact that holds it, or take the quotation marks away.",
    ]);
  });

  it("isn't proven by a fact that the entry doesn't cite", () => {
    const found = complaints(packWith(["entries/mayor.yaml", "[promise]", "[houses.total]"]));
    expect(found.join("\n")).toContain("“We will rebuild every single house.” isn't in the quotation");
  });

  it("may be a part of it, in other case and punctuation", () => {
    expect(complaints(said("“Rebuild every single house!”"))).toEqual([]);
  });
});
