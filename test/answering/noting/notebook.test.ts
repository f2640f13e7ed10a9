import { expect, it } from "vitest";
import { newNotebook } from "../../../src/answering/base-index.ts";
import { noteBase } from "../../../src/answering/noting/note-base.ts";
import type { Entry, KnowledgeBase } from "../../../src/knowledge/model.ts";
import { flood, floodEntry } from "../flood.ts";

/** The flood with another entry in the place of its own. */
function floodWith(entry: Entry): KnowledgeBase {
  return { ...flood, entries: new Map([...flood.entries, [entry.id, entry]]) };
}

it("keeps an entry's Arabic words where only its English wordings have changed since", () => {
  const [id = ""] = flood.entries.keys();
  const { phrasings, ...entry } = floodEntry(id);
  const arabic = { ...entry, phrasings: { ...phrasings, ar: ["كم زورقا"] } };
  const changed = { ...arabic, phrasings: { ...arabic.phrasings, en: [...phrasings.en, "asked in other words"] } };
  const notebook = newNotebook(flood, true);
  noteBase(floodWith(arabic), notebook);
  const after = noteBase(floodWith(changed), notebook).profiles.get(id)?.vocabulary;
  expect(after).toEqual(noteBase(floodWith(changed), newNotebook(flood)).profiles.get(id)?.vocabulary);
});
