import type { Pack } from "../../../knowledge/pack/pack.ts";
import { problemAt } from "../../../knowledge/pack/placed.ts";
import type { Problem } from "../../../knowledge/pack/problem.ts";

/** With fewer phrasings many people aren't understood; with the greater number nearly all are. */
export const VOICES = 10;
export const MANY_VOICES = 30;

type Entry = Pack["entries"][number];

/** The entries that stand among the event's files and answer, or say that nothing is known. */
export function ownEntries({ entries }: Pack): Entry[] {
  return entries.filter(({ at, kind }) => kind !== "smalltalk" && at(["id"]).file.startsWith("entries/"));
}

/** In how many wordings people may ask for an entry in English, which every pack has. */
export function voicesOf({ phrasings }: Entry): number {
  return phrasings.en.length;
}

/** Entries of the event's own with fewer phrasings than it takes. */
export function fewVoices(pack: Pack): Problem[] {
  return ownEntries(pack).flatMap((entry) => {
    const count = voicesOf(entry);
    if (count >= VOICES) return [];
    const message = `\`${entry.id}\` has ${count === 1 ? "one phrasing" : `${count} phrasings`}, and ${VOICES} are few`;
    const remedy = "Add more, in the five voices of knowledge/README.md";
    return [problemAt(entry, ["id"], message, remedy)];
  });
}
