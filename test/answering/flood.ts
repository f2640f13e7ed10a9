import { indexBase } from "../../src/answering/base-index.ts";
import { Lexicon } from "../../src/answering/reading/lexicon.ts";
import { type Reading, read } from "../../src/answering/reading/reading.ts";
import type { Concept, Entry, KnowledgeBase } from "../../src/knowledge/model.ts";
import { loadBase } from "../../src/knowledge/pack/load.ts";

/** What the invented pack's meanings settle in a question; it says so of none itself. */
const SLOTS: Readonly<Record<string, Concept["slot"]>> = {
  "asks-how-many": "asks",
  "asks-where": "asks",
  "asks-why": "asks",
  "asks-who": "asks",
  soldiers: "group",
};
const PLACES = ["Tallby", "Rosvik"].map((town): Concept => ({ id: town.toLowerCase(), slot: "place", words: [town] }));

const pack = loadBase("test/packs/flood");

/** An invented flood, with slots. */
export const flood: KnowledgeBase = {
  ...pack,
  concepts: [...pack.concepts.map((concept) => ({ ...concept, slot: SLOTS[concept.id] })), ...PLACES],
};
export const floodIndex = indexBase(flood);
const lexicon = new Lexicon(flood);

/** An entry of the flood. */
export function floodEntry(id: string): Entry {
  const entry = flood.entries.get(id);
  if (!entry) throw new Error(`The flood has no entry ${id}`);
  return entry;
}

/** A question about the flood, as read. */
export function readFlood(text: string): Reading {
  return read(text, lexicon, undefined);
}
