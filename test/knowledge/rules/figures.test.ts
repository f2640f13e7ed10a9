import { describe, expect, it } from "vitest";
import { makeFingerprint } from "../../../src/knowledge/sources/fingerprint.ts";
import { ARTICLE, complaints, packWith } from "../orrin-pack.ts";

const HOUSES = "{houses.total} houses, the River Board says.";
const answering = (text: string, cited = "houses.total") =>
  complaints(packWith(["entries/houses.yaml", HOUSES, text], ["entries/houses.yaml", "[houses.total]", `[${cited}]`]));
const about = (text: string, complaint: string) => [`entries/houses.yaml “en: "${text}"”: ${complaint}`];

describe("a fact's figure", () => {
  it("must be in its quotation", () => {
    expect(complaints(packWith(["facts.yaml", "value: 40", "value: 41"]))).toEqual([
      "facts.yaml “value: 41”: 41 isn't in the quotation. Correct the figure, or quote the words that state it.",
    ]);
  });
});

describe("an answer", () => {
  it("must name a figure in braces", () => {
    const text = "{promise} houses, the River Board says.";
    expect(answering(text, "houses.total, promise")[0]).toBe(
      about(text, "{promise} is no figure. Name a fact with a figure, or a derived number.")[0],
    );
  });

  it("must cite the fact whose figure it shows", () => {
    expect(answering(HOUSES, "promise")).toEqual(
      about(HOUSES, "The answer shows a figure from houses.total but doesn't cite it. Add it to `facts`."),
    );
  });

  it("must cite every fact behind a computed number", () => {
    const text = "{houses.sum} by our arithmetic on the River Board's figures.";
    expect(answering(text, "houses.town")).toEqual(
      about(text, "The answer shows a figure from houses.harbour but doesn't cite it. Add it to `facts`."),
    );
  });

  it("must name the claimant of its figure", () => {
    const text = "{houses.total} houses were flooded.";
    expect(answering(text)).toEqual(
      about(text, "The figure of houses.total stands without its claimant. Say that River Board reports it."),
    );
  });

  it("is held to the same in its short text", () => {
    const short = (text: string) =>
      complaints(packWith(["entries/houses.yaml", "related:", `short: { en: "${text}" }\nrelated:`]));
    expect(short("{houses.total}, the River Board says.")).toEqual([]);
    expect(short("{houses.total} houses.")[0]).toMatch(/The figure of houses\.total stands without its claimant/);
    expect(short("40 houses, the River Board says.")[0]).toMatch(/The figure 40 is typed into the answer/);
    expect(short("“Sixty houses”, the River Board says.")[0]).toMatch(/isn't in the quotation/);
  });

  it("may name the claimant by another spelling", () => {
    expect(answering("{houses.total} houses, OrrinBoard says.")).toEqual([]);
  });

  it("must label a computed number", () => {
    const text = "{houses.sum} houses, from the River Board's figures.";
    expect(answering(text, "houses.town, houses.harbour")).toEqual(
      about(text, "A computed number isn't labelled. Say that it is “our arithmetic”."),
    );
  });

  it.each(["40", "10", "ten"])("may not type a fact's figure, as in %s", (number) => {
    const text = `${number} houses, the River Board says.`;
    const id = number === "40" ? "houses.total" : "houses.harbour";
    const value = number === "40" ? 40 : 10;
    expect(answering(text, id)).toEqual(
      about(text, `The figure ${value} is typed into the answer. Write {${id}} in its place.`),
    );
  });

  it("of what the source doesn't say can't show a figure: its number is to be left out", () => {
    const text = "My source gives no cost of the ten houses.";
    expect(complaints(packWith(["entries/unknown/cost.yaml", "My source gives no cost.", text]))).toEqual([
      `entries/unknown/cost.yaml “en: "${text}"”: The figure 10 is typed into the answer. Leave the number out, or say it without one.`,
    ]);
  });

  it("of what the source doesn't say can cite no fact for its number", () => {
    const text = "My source gives no cost of the 77 barns.";
    expect(complaints(packWith(["entries/unknown/cost.yaml", "My source gives no cost.", text]))).toEqual([
      `entries/unknown/cost.yaml “en: "${text}"”: 77 isn't in the quotation of any fact that the entry cites. Take the number away: only answers cite facts.`,
    ]);
  });

  it("may not state a number that no cited fact holds", () => {
    const text = "{houses.total} houses, the River Board says, and 7 barns.";
    expect(answering(text)).toEqual(
      about(
        text,
        "7 isn't in the quotation of any fact that the entry cites. Cite the fact that states it, or take the number away.",
      ),
    );
  });

  it("may state a number that the as-of of a cited fact holds", () => {
    const changes: [string, string, string][] = [
      ["event.yaml", "Tuesday morning", "Tuesday morning at 7"],
      ["entries/houses.yaml", "Board says.", "Board says as of 7 that day."],
    ];
    expect(complaints(packWith(...changes))).toEqual([]);
  });

  /** The mayor's promise is of a day whose number is a figure, too. */
  const onTheTenth = (answer: string) => {
    const article = `${ARTICLE} “We begin on 10 November with 12 men,” the mayor added.`;
    const { hashes } = makeFingerprint(article);
    return complaints(
      packWith(
        ["sources/report.yaml", makeFingerprint(ARTICLE).hashes, hashes],
        ["facts.yaml", "quote: We will rebuild every single house", "quote: We begin on 10 November with 12 men"],
        ["entries/mayor.yaml", "Ilse Brandt said: “We will rebuild every single house.”", answer],
      ),
    );
  };

  it("may state a number of a cited quotation, though another fact has it as its figure", () => {
    expect(onTheTenth("Ilse Brandt said they would begin on 10 November with 12 men.")).toEqual([]);
  });

  it("may quote what a cited fact says, numbers and all", () => {
    expect(answering("The River Board said: “at least 40 houses were flooded”.")).toEqual([]);
    expect(answering("The River Board said: “at least 40 barns were flooded”.")).toHaveLength(2);
  });

  it("may state a date beside a figure of the same number", () => {
    const dated = "We begin on 10 November with 12 men";
    const changes: [string, string, string][] = [
      [
        "facts.yaml",
        "    asOf: tuesday\nderived",
        "    asOf: tuesday\n    figure: { value: 10, label: { en: Day } }\nderived",
      ],
      ["facts.yaml", "We will rebuild every single house", dated],
      ["sources/report.yaml", makeFingerprint(ARTICLE).hashes, makeFingerprint(`${ARTICLE} ${dated}`).hashes],
      ["entries/mayor.yaml", "“We will rebuild every single house.”", "they begin on 10 November."],
    ];
    expect(complaints(packWith(...changes))).toEqual([]);
  });

  it("may use the word one", () => {
    expect(answering("{houses.total} houses, the River Board says. No one else counts.")).toEqual([]);
  });
});
