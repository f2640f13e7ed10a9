import type { Pack } from "../../../knowledge/pack/pack.ts";
import { problemAt } from "../../../knowledge/pack/placed.ts";
import type { Problem } from "../../../knowledge/pack/problem.ts";

/** With fewer phrasings many people aren't understood; with the greater number nearly all are. */
export const FEW = 10;
export const MANY = 30;

type Entry = Pack["entries"][number];

/** The entries that stand among the event's files and answer, or say that nothing is known. */
export function ownEntries({ entries }: Pack): Entry[] {
  return entries.filter(({ at, kind }) => kind !== "smalltalk" && at(["id"]).file.startsWith("entries/"));
}

/** How many of an entry's English phrasings, which every pack has, a person wrote or kept. */
export function keptIn({ phrasings, proposed }: Entry): number {
  return phrasings.en.length - (proposed?.en.length ?? 0);
}

/** Entries of the event's own with fewer phrasings than it takes, and those with proposals that nobody has read. */
export function fewVoices(pack: Pack): Problem[] {
  return ownEntries(pack).flatMap((entry) => {
    const { id, proposed } = entry;
    const kept = keptIn(entry);
    const counted = kept === 1 ? "one phrasing" : `${kept} phrasings`;
    const few = problemAt(
      entry,
      ["id"],
      `\`${id}\` has ${counted}, and ${FEW} are few`,
      "Add more, in the five voices of knowledge/README.md",
    );
    const unread = problemAt(
      entry,
      ["proposed"],
      `\`${id}\` has ${proposed?.en.length} proposals that nobody has kept`,
      "Move the good ones to `phrasings`, and delete the others",
    );
    return [...(kept < FEW ? [few] : []), ...(proposed ? [unread] : [])];
  });
}
