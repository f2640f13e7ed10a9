import { sourcesOf } from "../answering/attribution.ts";
import { type Fact, inLanguage, type Source } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { textsIn } from "../texts/languages.ts";
import type { Citation } from "./citation.ts";

/**
 * A citation as BibTeX, an entry for each source: `@misc`, which every style knows, for a source need not be an article. Who
 * says so isn't its author and stands in the note.
 */
export function bibtexCitation(citation: Citation): string {
  return sourcesOf(citation.facts)
    .map((source) => entryFor(source, citation))
    .join("\n\n");
}

function entryFor(source: Source, { sentence, facts, language, version, retrieved, bot }: Citation): string {
  const { citing } = textsIn(language);
  const { title, publisher, url, published } = source;
  const quoted = facts.flatMap((fact) => quotedIn(source, fact, language));
  const note = [...quoted, citing.retrieved(bot, version, retrieved.toString())].join(" ");
  // In two pairs of braces a title keeps its capitals.
  const fields: [name: string, value: string | undefined][] = [
    ["title", `{${escaped(inLanguage(title, language))}}`],
    ["howpublished", publisher && escaped(publisher)],
    ["year", published?.slice(0, 4)],
    ["date", published],
    ["url", url && verbatim(url)],
    ["urldate", retrieved.toString()],
    ["note", escaped(note)],
    // What styles don't print: the answer's words are the bot's, not the source's.
    ["annote", sentence && escaped(sentence)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}},`));
  return [`@misc{${keyOf(source)},`, ...lines, "}"].join("\n");
}

/** What the source says of a fact, if it does. */
function quotedIn(source: Source, fact: Fact, language: Language): string[] {
  const own = [fact, ...fact.alsoIn].find((one) => one.source === source);
  const { claimant, asOf, id, version } = fact;
  const { citing } = textsIn(language);
  return own
    ? [citing.noted(own.quote, inLanguage(claimant, language), inLanguage(asOf, language), citing.fact(id, version))]
    : [];
}

const LATEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text for LaTeX: what it takes for commands is said to be letters. Letters beyond ASCII stay: today's BibTeX reads UTF-8. */
function escaped(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (one) => LATEX[one] ?? `\\${one}`).replaceAll(/\s+/g, " ");
}

/** An address, which isn't read as LaTeX: only what would end or unbalance the field is written otherwise. */
function verbatim(url: string): string {
  return url.replaceAll(/[{}\\\s]/g, encodeURIComponent);
}

/** Letters, digits and what every program takes in a key. */
function keyOf({ id }: Source): string {
  return `attest-${id.replaceAll(/[^\w.-]/g, "-")}`;
}
