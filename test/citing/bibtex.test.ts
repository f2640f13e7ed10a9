import { parse } from "@retorquere/bibtex-parser";
import { expect, it } from "vitest";
import { bibtexCitation } from "../../src/citing/bibtex.ts";
import { citedFlood } from "./cited-flood.ts";

const parsed = parse(bibtexCitation(citedFlood), { sentenceCase: false });

it("is BibTeX that a parser reads without an error, an entry for each source", () => {
  expect(parsed.errors).toEqual([]);
  expect(parsed.entries.map(({ type, key }) => [type, key])).toEqual([
    ["misc", "attest-report"],
    ["misc", "attest-bulletin-2"],
  ]);
});

it("means the same words, whatever LaTeX takes for commands", () => {
  const plain = (text: unknown) => String(text).replaceAll(/<\/?span[^>]*>/g, "");
  const { title, howpublished, url, urldate, note, annote, year } = parsed.entries[0]?.fields ?? {};
  const quotation = citedFlood.facts[0];
  expect(plain(title).replaceAll("\u00A0", " ")).toBe(quotation?.source.title.en);
  expect(plain(howpublished)).toBe("The Arvel Gazette & Post");
  expect(plain(annote)).toBe(citedFlood.sentence);
  expect(url).toBe("https://gazette.example/a_%7Bb%7D?x=1&y=%20#top");
  expect([year, urldate]).toEqual(["2031", "2031-04-10"]);
  for (const part of [quotation?.quote, "Mayor Åsa Öberg & co.", "Tuesday evening", "fact houses, version 2", "a1b2c3"])
    expect(plain(note)).toContain(part);
});

it("leaves out what isn't known", () => {
  const { fields } = parsed.entries[1] ?? {};
  expect(Object.keys(fields ?? {})).not.toContain("url");
  expect(Object.keys(fields ?? {})).not.toContain("howpublished");
});
