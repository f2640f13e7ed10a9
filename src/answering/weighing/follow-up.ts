import type { Entry } from "../../knowledge/model.ts";
import type { Leaning, Likeness } from "../evidence.ts";
import type { Features } from "../ranking/features.ts";
import { placesOfHighest } from "../ranking/highest.ts";
import { topicOf } from "../ranking/notes.ts";
import type { Ranked, Ranking } from "../ranking/rank.ts";
import { classifyTogether } from "../ranking/rank-together.ts";
import type { Reading } from "../reading/reading.ts";
import type { Option } from "./weigh.ts";

/** A question as read, with how well entries fit it as it stands. */
export interface RankedReading {
  readonly reading: Reading;
  readonly features: Features;
  readonly ranked: Ranked;
}

/**
 * What a follow-up may mean after the last answers: by its own words, and by what was learned from conversations.
 * @param context what the last answers were about, the last first
 */
export function leaningsOf(
  { features, ranked }: RankedReading,
  context: readonly [Entry, ...Entry[]],
  { rankings, entries }: { rankings: readonly Ranking[]; entries: readonly Entry[] },
): Option<Likeness & Leaning>[] {
  const [last, ...before] = context;
  const margins = classifyTogether(rankings, features, last.id);
  const likeliest = placesOfHighest(margins ?? new Float32Array(entries.length), ranked.best.length).flatMap(
    (place) => {
      const entry = entries[place];
      return entry ? [{ entry, place }] : [];
    },
  );
  const weighed = new Map([...ranked.best, ...likeliest].map((one) => [one.place, one]));
  return ranked.among([...weighed.values()]).map(({ entry, place, likeness }) => ({
    entry,
    evidence: {
      ...likeness,
      turn: margins?.[place] ?? 0,
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
