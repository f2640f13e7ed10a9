import { inAllLanguages } from "../../languages/by-language.ts";
import { wordingKey } from "../wording-key.ts";
import type { RawBaseEntry, RawEntryExtension, RawEventConcept, RawEventEntry } from "./base-schema.ts";
import { extendWordings } from "./extend-wordings.ts";
import { nearest } from "./nearest.ts";
import { type Placed, problemAt } from "./placed.ts";
import type { Problem } from "./problem.ts";
import type { RawConversation, RawEntry } from "./schema.ts";
import { FEELING, HINT, type RawConcept } from "./text-schemas.ts";

type WithId<T> = Placed<T & { readonly id: string }>;

/** What an event has, inherited and its own, and what it says of a base that doesn't fit. */
interface Inheritance<T> {
  readonly all: readonly T[];
  /** The event's own that have an id of the base's, and so take its place: a base that grows breaks no event. */
  readonly replacing: readonly T[];
  readonly problems: readonly Problem[];
}

/**
 * The base's entries as the event extends, overrides and drops them, then the event's own.
 * @param base undefined where the event extends none
 * What the event has or words itself, it means itself: the same id and the same words of the base yield.
 * @param headline the entry that a known unknown of the base offers where the event names none
 * @param keyOf another way to what `wordingKey` gives
 */
export function inheritEntries(
  base: readonly WithId<RawBaseEntry>[] | undefined,
  event: readonly WithId<RawEventEntry>[],
  headline: string,
  keyOf = wordingKey,
): Inheritance<WithId<RawEntry>> {
  const problems = misfits("entry", base, event);
  const said = new Map(event.map((one) => [one.id, one]));
  const worded = base && keysOf(event, keyOf);
  const inherited = (base ?? []).flatMap((one): WithId<RawEntry>[] => {
    const own = said.get(one.id);
    if (own && !("extends" in own)) return [];
    const yields = worded ? phrasingsOf(one).filter((text) => worded.has(keyOf(text))) : [];
    const related = one.kind === "unknown" ? [headline] : [];
    if (!own && yields.length === 0) return [{ ...one, facts: [], related }];
    const changes = { lists: own ?? {}, at: own?.at ?? one.at, without: own?.without, order: own?.order, yields };
    const extended = extendWordings(["phrasings", "followUps"], { lists: one, at: one.at }, changes);
    const { lists, at } = extended;
    problems.push(...extended.problems);
    return [
      {
        ...one,
        ...(own && textsOf(own, one)),
        facts: [],
        related: own?.related ?? related,
        phrasings: lists.get("phrasings") ?? one.phrasings,
        followUps: lists.get("followUps"),
        at: (path) => {
          const field = TEXTS.find((text) => text === path[0]);
          return field && !own?.[field] ? one.at(path) : at(path);
        },
      },
    ];
  });
  const own = event.flatMap((one) => ("extends" in one || "drop" in one ? [] : [one]));
  return { all: [...inherited, ...own], replacing: standingInBoth(own, base), problems };
}

/** What the event's phrasings say, but for case and punctuation. */
function keysOf(event: readonly RawEventEntry[], keyOf: typeof wordingKey): Set<string> {
  return new Set(event.flatMap((one) => ("drop" in one ? [] : phrasingsOf(one).map(keyOf))));
}

function phrasingsOf({ phrasings }: Pick<RawEntryExtension, "phrasings">): string[] {
  return inAllLanguages(phrasings);
}

const TEXTS = ["title", "question", "answer"] as const;

function textsOf(own: RawEntryExtension, base: RawBaseEntry): Pick<RawEntry, (typeof TEXTS)[number] | "short"> {
  return {
    title: own.title ?? base.title,
    question: own.question ?? base.question,
    answer: own.answer ?? base.answer,
    short: own.short,
  };
}

/** The same of concepts. */
export function inheritConcepts(
  base: readonly Placed<RawConcept>[] | undefined,
  event: readonly Placed<RawEventConcept>[],
  keyOf = wordingKey,
): Inheritance<Placed<RawConcept>> {
  const problems = misfits("concept", base, event);
  const said = new Map(event.map((one) => [one.id, one]));
  const worded = new Set(event.flatMap(({ words }) => inAllLanguages(words).map(keyOf)));
  const inherited = (base ?? []).flatMap((one): Placed<RawConcept>[] => {
    const own = said.get(one.id);
    if (own && !own.extends) return [];
    // A word may tell or hint at a feeling and mean something besides.
    const isOfFeeling = one.slot === FEELING || one.slot === HINT;
    const yields = isOfFeeling ? [] : inAllLanguages(one.words).filter((word) => worded.has(keyOf(word)));
    if (!own && yields.length === 0) return [one];
    const changes = { lists: own ?? {}, at: own?.at ?? one.at, without: own?.without, yields };
    const { lists, at, problems: unheld } = extendWordings(["words"], { lists: one, at: one.at }, changes);
    problems.push(...unheld);
    const words = lists.get("words") ?? one.words;
    if (inAllLanguages(words).length === 0) return [];
    if (!own) return [{ ...one, words, at: (path) => (path[0] === "words" ? at(path) : one.at(path)) }];
    const { extends: _, without: __, drop: ___, ...particulars } = own;
    return [{ ...one, ...particulars, words, at }];
  });
  const own = event.flatMap(({ words, extends: extended, drop, ...one }) =>
    words && !extended && !drop ? [{ ...one, words }] : [],
  );
  return { all: [...inherited, ...own], replacing: standingInBoth(own, base), problems };
}

function standingInBoth<T extends { readonly id: string }>(
  own: readonly T[],
  base: readonly { readonly id: string }[] = [],
): T[] {
  const ids = new Set(base.map(({ id }) => id));
  return own.filter(({ id }) => ids.has(id));
}

type Conversation = Placed<{ readonly after: string; readonly turns: RawConversation }>;

/** What is said after answers, in the base and in the event, but for what leads from or to an entry that the event drops; the base's words yield. */
export function inheritConversations(
  base: readonly Conversation[],
  event: readonly Conversation[],
  dropped: ReadonlySet<string>,
  keyOf = wordingKey,
): Conversation[] {
  const said = new Map(event.map((one) => [one.after, one]));
  const inherited = base
    .filter(({ after }) => !dropped.has(after))
    .map(({ after, turns, at }): Conversation => {
      const own = said.get(after);
      said.delete(after);
      const led = Object.fromEntries(Object.entries(turns).filter(([entry]) => !dropped.has(entry)));
      if (!own) return { after, turns: led, at };
      const entries = [...new Set([...Object.keys(led), ...Object.keys(own.turns)])].sort();
      const worded = new Set(Object.values(own.turns).flatMap((turns) => inAllLanguages(turns).map(keyOf)));
      const yields = Object.values(led).flatMap((turns) =>
        inAllLanguages(turns).filter((text) => worded.has(keyOf(text))),
      );
      const extended = extendWordings(entries, { lists: led, at }, { lists: own.turns, at: own.at, yields });
      return { after, turns: Object.fromEntries(extended.lists), at: extended.at };
    });
  return [...inherited, ...said.values()];
}

/** Where an event extends or drops what the base hasn't. */
function misfits(
  what: "entry" | "concept",
  base: readonly { readonly id: string }[] | undefined,
  event: readonly WithId<object>[],
): Problem[] {
  const ids = new Set(base?.map(({ id }) => id));
  const seen = new Set<string>();
  return event.flatMap((one) => {
    const { id } = one;
    const changes = "extends" in one || "drop" in one;
    const again = changes && seen.has(id);
    if (changes) seen.add(id);
    if (again) return [problemAt(one, ["id"], `The id \`${id}\` is used twice`, "Say all of it in one place")];
    if (!changes || ids.has(id)) return [];
    const field = "drop" in one ? "drop" : "extends";
    if (!base) return [problemAt(one, [field], "The event extends no base", "Add `extends: base` to event.yaml")];
    const near = nearest(id, ids, (one) => one.replace(/^.*\./, ""));
    const otherwise =
      field === "drop" ? "Delete what drops it" : `Take \`${field}\` away where the ${what} is the event's own`;
    const remedy = near ? `Perhaps it is \`${near}\`` : otherwise;
    return [problemAt(one, [field], `The base has no ${what} \`${id}\``, remedy)];
  });
}
