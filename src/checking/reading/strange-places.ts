import type { MeaningReader } from "./meaning-reader.ts";

/** A proper name where a place stands. */
const PLACED = /(?<!\p{L})(?:in|near|around|across|inside|outside)\s(?:the\s)?(?<name>\p{Lu}\p{Ll}+)/gu;
/** What has a capital and is no place. */
const TIMES =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun|ramadan|eid|easter|christmas|god|allah)/i;
/** English, or else a capital says nothing of a name. */
const ENGLISH = /(?<!\p{L})(?:the|were|was|are|of|and|people|killed|died|dead|have|has|by)(?!\p{L})/iu;
const OTHERWISE = /(?<!\p{L})(?:der|die|und|den|dem|wurden|nel|los|las|les|des|et|y)(?!\p{L})/u;

/** Names where a place stands that the base knows nothing of. */
export function strangePlaces(text: string, reader: MeaningReader): string[] {
  if (!ENGLISH.test(text) || OTHERWISE.test(text)) return [];
  return [...text.matchAll(PLACED)]
    .map(({ groups }) => groups?.name ?? "")
    .filter((name) => !TIMES.test(name))
    .filter((name) => reader.wordsOf(name).some(({ meanings, isKnown }) => meanings.length > 0 && !isKnown));
}
