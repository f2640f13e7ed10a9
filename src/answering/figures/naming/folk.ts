import type { Lexicon, Match } from "../../reading/lexicon.ts";
import { stemOf } from "../../reading/normalise.ts";
import type { Reading } from "../../reading/reading.ts";
import { FOLK } from "../grammar/words.ts";

/** What those who belong to somebody may be called in the pack: “the mayor's men” are “the mayor's lot”, too. */
const CALLED = ["men", "forces", "fighters", "people", "troops", "supporters"];
/** Words of how many, which a name after them doesn't need. */
const QUANTITY = new Set(["more", "fewer", "less", "most", "least"]);
/** What stands after one side of a pair, or after whom nothing is said but that they died. */
const AFTER = new Set([
  "or",
  "than",
  "and",
  "vs",
  "versus",
  "against",
  "to",
  "minus",
  "compared",
  "lost",
  "lose",
  "dead",
  "deaths",
  "losses",
  "casualties",
  "toll",
  "killed",
  "died",
  "count",
  "kia",
  "fatalities",
  "personnel",
  "members",
  "one",
  "ones",
  "figure",
  "number",
  "suffered",
]);

/** A reading in which those who belong to somebody are a group, and “more soldiers” are soldiers, whatever else the two words mean. */
export function withFolk(reading: Reading, lexicon: Lexicon, isPlace: (match: Match) => boolean): Reading {
  const { words } = reading;
  const stems = reading.stems.map((stem, i) => (QUANTITY.has(words[i] ?? "") ? "" : stem));
  const anew = lexicon.find(stems).filter(({ start }) => QUANTITY.has(words[start - 1] ?? ""));
  const kept = reading.matches.filter(({ start, end }) => {
    const isShadow = QUANTITY.has(words[start] ?? "") && anew.some((one) => one.start > start && one.start < end);
    return !isShadow && !anew.some((one) => one.start === start && one.end === end);
  });
  const folk = words.flatMap((word, i) => folkAt(reading, i, word, { lexicon, isPlace }));
  const matches = [...kept, ...anew].filter(
    ({ start, end }) => !folk.some((one) => one.start <= start && one.end >= end),
  );
  return { ...reading, matches: [...matches, ...folk].sort((a, b) => a.start - b.start) };
}

interface Finding {
  readonly lexicon: Lexicon;
  isPlace(match: Match): boolean;
}

function folkAt({ words, stems, matches }: Reading, i: number, word: string, { lexicon, isPlace }: Finding): Match[] {
  const next = words[i + 1] ?? "";
  const isAlone = next === "" || AFTER.has(next);
  if (matches.some((one) => isPlace(one) && one.start <= i && one.end > i)) return [];
  const isFolk = FOLK.has(next);
  if ((!isFolk && !isAlone) || !/^[a-z]{4,}$/.test(word)) return [];
  const end = isFolk ? i + 2 : i + 1;
  if (matches.some((one) => one.slot === "group" && one.start <= i && one.end >= end && one.end - one.start > 1))
    return [];
  const group = groupCalled(stems[i] ?? "", lexicon);
  return group ? [{ id: group.id, slot: group.slot, start: i, end }] : [];
}

/** Groups by the stem of those whom they belong to, or null for stems that name none. */
const groupsOf = new WeakMap<Lexicon, Map<string, Match | null>>();
const KEPT = 5_000;

function groupCalled(stem: string, lexicon: Lexicon): Match | null {
  const kept = groupsOf.get(lexicon) ?? new Map<string, Match | null>();
  groupsOf.set(lexicon, kept);
  const known = kept.get(stem);
  if (known !== undefined) return known;
  const named = CALLED.flatMap((called) => lexicon.find([stem, stemOf(called)]));
  const group = named.find(({ slot, start, end }) => slot === "group" && start === 0 && end === 2) ?? null;
  if (kept.size >= KEPT) kept.clear();
  kept.set(stem, group);
  return group;
}
