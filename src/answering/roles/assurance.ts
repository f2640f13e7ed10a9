import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import type { Fit, Setting } from "../evidence.ts";
import { isAsking, type Reading } from "../reading/reading.ts";
import type { Profile } from "../weighing/profile.ts";
import { bySize, phrasingsOf, type Sized } from "../weighing/sized.ts";
import type { WeighedOption } from "../weighing/weigh.ts";
import fitted from "./assurance-weights.json" with { type: "json" };
import { Telling } from "./telling.ts";

/** A meaning that this share of an entry's phrasings carry is fully at home there. */
const AT_HOME = 0.03;
/** Counts are capped: the third strange meaning says no more than the second. */
const CAP = 2;
/** Nothing is surer than this, or less sure. */
const LEAST = 0.001;

/** What tells whether an answer's facts say what is asked, and which way each can speak. */
export const ASSURING = {
  /** The log-odds of the answer among all that may be meant. */
  likely: { speaks: "for" },
  /** As in `Likeness`. */
  linear: { speaks: "for" },
  pairs: { speaks: "for" },
  /** As in `Fit`, in conversations too. */
  asksOther: { speaks: "against" },
  uncounted: { speaks: "against" },
  offTopicWords: { speaks: "against" },
  elsewhere: { speaks: "against" },
  strangeNames: { speaks: "against" },
  otherNumbers: { speaks: "against" },
  strangeWords: { speaks: "against" },
  /** As in `RoleFit`. */
  unsaidWords: { speaks: "against" },
  unfilled: { speaks: "against" },
  unsaidFocus: { speaks: "against" },
  /** The most telling meaning of the question that the entry doesn't hold, 0 to 1; all of them together, up to 2. */
  strangest: { speaks: "against" },
  strange: { speaks: "against" },
  /** The share of known unknowns in the pack: where they are written down, those compete, and what wins is surer. */
  written: { speaks: "for" },
} as const;

export type Assuring = Readonly<Record<keyof typeof ASSURING, number>>;
export const ASSURING_NAMES = Object.keys(ASSURING) as (keyof typeof ASSURING)[];

/** What each counts, alone and in a conversation; `always` whatever is known. */
export type AssuranceWeights = Readonly<Record<Setting, Readonly<Record<keyof typeof ASSURING | "always", number>>>>;
const FITTED: readonly Sized<AssuranceWeights>[] = fitted;

/** How sure it is that the likeliest answer's facts say what is asked. */
export interface Assurance {
  readonly evidence: Assuring;
  /** 0 to 1, as learned from questions with and without an answer. */
  readonly probability: number;
}

/** Holds the likeliest answer against all that the question says: a near miss shares every word but one with it. */
export class Assurer {
  readonly #profiles: ReadonlyMap<string, Profile>;
  readonly #telling: Telling;
  readonly #written: number;
  readonly #weights: AssuranceWeights;

  constructor(base: KnowledgeBase, profiles: ReadonlyMap<string, Profile>) {
    const { entries } = base;
    this.#weights = bySize(FITTED, phrasingsOf(base));
    const all = [...entries.values()];
    const count = (kind: Entry["kind"]) => all.filter((entry) => entry.kind === kind).length;
    this.#profiles = profiles;
    this.#telling = new Telling(all, profiles);
    this.#written = count("unknown") / Math.max(1, count("unknown") + count("fact"));
  }

  /** @param fit how the reading fits the option's entry @param told what the entry and its facts say */
  assure(
    reading: Reading,
    { entry, evidence, probability }: WeighedOption,
    { setting, fit, told }: { readonly setting: Setting; readonly fit: Fit; readonly told: ReadonlySet<string> },
  ): Assurance {
    const strange = this.#strangeIn(reading, entry, told);
    const likely = Math.min(1 - LEAST, Math.max(LEAST, probability));
    const known: Assuring = {
      likely: Math.log(likely / (1 - likely)),
      linear: evidence.linear,
      pairs: evidence.pairs,
      asksOther: fit.asksOther,
      uncounted: fit.uncounted,
      offTopicWords: fit.offTopicWords,
      elsewhere: fit.elsewhere,
      strangeNames: fit.strangeNames,
      otherNumbers: fit.otherNumbers,
      strangeWords: fit.strangeWords,
      unsaidWords: evidence.unsaidWords ?? 0,
      unfilled: evidence.unfilled ?? 0,
      unsaidFocus: evidence.unsaidFocus ?? 0,
      strangest: Math.max(0, ...strange),
      strange: Math.min(
        CAP,
        strange.reduce((sum, one) => sum + one, 0),
      ),
      written: this.#written,
    };
    const by = this.#weights[setting];
    const odds = ASSURING_NAMES.reduce((sum, name) => sum + known[name] * by[name], by.always);
    return { evidence: known, probability: 1 / (1 + Math.exp(-odds)) };
  }

  #strangeIn({ matches }: Reading, { id }: Entry, told: ReadonlySet<string>): number[] {
    const shares = this.#profiles.get(id)?.shares;
    const meanings = new Map(matches.filter((match) => !isAsking(match)).map((match) => [match.id, match]));
    return [...meanings.values()]
      .filter((match) => !told.has(match.id))
      .map((match) => (1 - Math.min(1, (shares?.get(match.id) ?? 0) / AT_HOME)) * this.#telling.of(match));
  }
}
