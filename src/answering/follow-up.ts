import { type Entry, inLanguage } from "../knowledge/model.ts";
import type { BaseIndex } from "./base-index.ts";
import { featuresOf } from "./features.ts";
import type { Lexicon } from "./lexicon.ts";
import { nearnessOf } from "./nearest.ts";
import { type Candidate, type Likeness, rank } from "./rank.ts";
import { type Reading, read } from "./reading.ts";
import { classifyTurn, topicOf } from "./turn-classifier.ts";
import type { Leaning } from "./weigh.ts";

/**
 * The words of a follow-up filled up with those of the question that it leans on; where both settle the same slot (what
 * is asked, of whom, about which thing), the follow-up's counts.
 */
function fillUp(followUp: Reading, context: Reading): string {
  const settled = new Set(followUp.matches.flatMap(({ slot }) => slot ?? []));
  const dropped = new Set<number>();
  for (const { slot, start, end } of context.matches) {
    if (slot && settled.has(slot)) for (let i = start; i < end; i++) dropped.add(i);
  }
  return [...context.words.filter((_, i) => !dropped.has(i)), ...followUp.words].join(" ");
}

/** A question as read, with how well each entry fits it as it stands, the best first. */
export interface Seen {
  readonly reading: Reading;
  readonly ranked: readonly Candidate[];
}

/** Entries that each way of looking at a follow-up adds to those that are weighed. */
const LIKELIEST = 8;

/**
 * What a follow-up may mean after the last answers: by its own words, by them together with the last answer's question,
 * by the follow-up wordings of the entries, and by what was learned from conversations.
 * @param context what the last answers were about, the last first
 */
export function leaningsOf(
  { reading, ranked: alone }: Seen,
  context: readonly [Entry, ...Entry[]],
  { index, entries, lexicon }: { index: BaseIndex; entries: readonly Entry[]; lexicon: Lexicon },
): { entry: Entry; evidence: Likeness & Leaning }[] {
  const [last, ...before] = context;
  const filled = read(fillUp(reading, read(inLanguage(last.question, "en"), lexicon, undefined)), lexicon, undefined);
  const together = rank(index.ranking, entries, filled);
  const nearness = nearnessOf(index.followUps, featuresOf(reading));
  const followUps = entries
    .map((entry, i) => ({ entry, nearness: nearness[i] }))
    .sort((a, b) => (b.nearness?.nearest ?? 0) - (a.nearness?.nearest ?? 0));
  const margins = classifyTurn(index.turns, reading, last.id);
  const turns = entries.map((entry, i) => ({ entry, margin: margins[i] ?? 0 })).sort((a, b) => b.margin - a.margin);
  const turnOf = new Map(turns.map(({ entry, margin }) => [entry, margin]));
  const aloneOf = new Map(alone.map(({ entry, likeness }) => [entry, likeness]));
  const followUpOf = new Map(followUps.map(({ entry, nearness }) => [entry, nearness]));
  const likeliest = new Set(
    [together, alone, followUps, turns].flatMap((list) => list.slice(0, LIKELIEST).map(({ entry }) => entry)),
  );
  return together
    .filter(({ entry }) => likeliest.has(entry))
    .map(({ entry, likeness }) => ({
      entry,
      evidence: {
        ...likeness,
        alone: aloneOf.get(entry)?.near ?? 0,
        aloneLinear: aloneOf.get(entry)?.linear ?? 0,
        aloneDocument: aloneOf.get(entry)?.document ?? 0,
        followUp: followUpOf.get(entry)?.nearest ?? 0,
        followUpWords: followUpOf.get(entry)?.words ?? 0,
        turn: turnOf.get(entry) ?? 0,
        continues: continues(last, entry) ? 1 : 0,
        returns: before.some((one) => continues(one, entry)) ? 1 : 0,
        repeats: last === entry ? 1 : 0,
      },
    }));
}

/** Whether an entry is of the same topic as another, or related to it. */
function continues(last: Entry, entry: Entry): boolean {
  return topicOf(last.id) === topicOf(entry.id) || last.related.includes(entry.id);
}
