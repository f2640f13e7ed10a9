import { parsePack } from "../../src/knowledge/pack/pack.ts";
import type { Problem } from "../../src/knowledge/pack/problem.ts";
import { verify } from "../../src/knowledge/rules/verify.ts";
import { makeFingerprint } from "../../src/knowledge/sources/fingerprint.ts";

/** The invented article that the pack quotes. */
export const ARTICLE = `The dam above Orrin broke on Monday night. According to the River Board, at least 40 houses were flooded:
30 of them stood in the old town, 10 in the harbour quarter below it. “We will rebuild every single house,” said mayor Ilse Brandt.`;

/** The smallest pack that breaks no rule, about a flood that never was: path → text. */
export const ORRIN: Readonly<Record<string, string>> = {
  "event.yaml": `id: orrin-flood
title: { en: Flood at Orrin }
languages: [en]
asOf:
  tuesday: { en: Tuesday morning }
count:
  command: { name: houses, description: { en: How many houses }, help: { en: the houses by quarter } }
  entry: houses
  total: houses.total
  groups:
    - { fact: houses.town }
    - { fact: houses.harbour }
  sum: houses.sum
  share: houses.share
  compare: houses.total
summary:
  headline: houses
  entries: [mayor]
starters: [houses, unknown.cost]`,
  "sources/report.yaml": `id: report
title: { en: Report on the flood }
fingerprint: { run: 5, hashes: ${makeFingerprint(ARTICLE).hashes} }`,
  "facts.yaml": `facts:
${fact("houses.total", "at least 40 houses were flooded", "board", 40, "at least")}
${fact("houses.town", "30 of them stood in the old town", "board", 30)}
${fact("houses.harbour", "10 in the harbour quarter below it", "board", 10)}
${fact("promise", "We will rebuild every single house", "mayor")}
derived:
  - { id: houses.sum, label: { en: Both quarters }, sum: [houses.town, houses.harbour] }
  - { id: houses.share, label: { en: Share of the old town }, percent: { part: houses.town, of: houses.sum } }`,
  "entities.yaml": `${entity("board", "group", "River Board", "OrrinBoard", "houses")}
${entity("mayor", "person", "Ilse Brandt", "Ilsa Brand", "mayor")}`,
  "concepts.yaml": `- { id: flooded, words: { en: [under water, inundated] } }
- { id: leader, words: { en: [head of the town] } }`,
  "entries/houses.yaml": entry("Houses flooded", "houses.total", "{houses.total} houses, the River Board says."),
  "entries/mayor.yaml": entry("The mayor's word", "promise", "Ilse Brandt said: “We will rebuild every single house.”"),
  "entries/unknown/cost.yaml": `kind: unknown\n${entry("Cost", "", "My source gives no cost.")}`,
};

function fact(id: string, quote: string, claimant: string, value?: number, operator = "exactly"): string {
  const figure =
    value && `\n    figure:\n      value: ${value}\n      operator: ${operator}\n      label: { en: Houses }`;
  return `  - id: ${id}\n    source: report\n    quote: ${quote}\n    claimant: ${claimant}\n    asOf: tuesday${figure ?? ""}`;
}

function entity(id: string, kind: string, name: string, spelling: string, about: string): string {
  return `- id: ${id}\n  kind: ${kind}\n  name: { en: ${name} }\n  spellings: { en: [${spelling}] }\n  entry: ${about}`;
}

function entry(title: string, cited: string, answer: string): string {
  const head = `title: { en: ${title} }\nquestion: { en: ${title}? }\nfacts: [${cited}]\nanswer:\n  en: "${answer}"`;
  return `${head}\nrelated: [houses]\nphrasings:\n  en:\n    - tell me about ${title}\n    - ${title} please`;
}

/** The pack with texts replaced, each of which stands in its file once. */
export function packWith(...changes: readonly [file: string, from: string, to: string][]): Record<string, string> {
  const files = { ...ORRIN };
  for (const [file, from, to] of changes) {
    const parts = (files[file] ?? "").split(from);
    if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${file}`);
    files[file] = parts.join(to);
  }
  return files;
}

/** What the check says of a pack: `file “the line that it names”: message. Remedy.` */
export function complaints(files: Readonly<Record<string, string>>): string[] {
  const { pack, problems } = parsePack(Object.entries(files).map(([file, text]) => ({ file, text })));
  const lineOf = ({ file, line }: Problem) => files[file]?.split("\n")[line - 1]?.trim() ?? "";
  return [...problems, ...(pack ? verify(pack) : [])].map(
    (problem) => `${problem.file} “${lineOf(problem)}”: ${problem.message}. ${problem.remedy}.`,
  );
}
