import type { Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import type { Fit, Setting } from "../../evidence.ts";
import type { Lexicon } from "../../reading/lexicon.ts";
import { isAsking, type Reading } from "../../reading/reading.ts";
import { backgroundOf } from "../../reading/words/background.ts";
import type { Profile } from "../../weighing/profile.ts";
import { bySize, phrasingsOf, type Sized } from "../../weighing/sized.ts";
import type { WeighedOption } from "../../weighing/weigh.ts";
import fitted from "./assurance-weights.json" with { type: "json" };
import bars from "./bars.json" with { type: "json" };
import { explain, UNEXPLAINED } from "./explaining.ts";
import { type Pieces, piecesOnce } from "./pieces.ts";
import { Telling } from "./telling.ts";

/** A meaning that this share of an entry's phrasings carry is fully at home there. */
const AT_HOME = 0.03;
/** Counts are capped: the third strange meaning says no more than the second. */
const CAP = 2;
/** Log-odds from which on an answer is surely the likeliest, and how alike its nearest phrasing is then. */
const SURELY = 1.5;
const ALIKE = 0.7;
/** Nothing is surer than this, or less sure. */
const LEAST = 0.001;

/** What tells whether an answer's facts say what is asked, and which way each can speak, where it can't both. */
export const ASSURING = {
  /** The log-odds of the answer among all that may be meant. */
  likely: { speaks: "for" },
  /** The same beyond what is more or less sure. */
  surely: { speaks: "for" },
  /** How much more probable it is than the next. */
  apart: { speaks: "for" },
  /** How much more alike its nearest phrasing is than paraphrases are. */
  alike: { speaks: "for" },
  /** As in `Likeness`. */
  linear: { speaks: "for" },
  pairs: { speaks: "for" },
  near: { speaks: "for" },
  document: { speaks: "for" },
  /** As in `Fit`, in conversations too. */
  asksOther: { speaks: "against" },
  uncounted: { speaks: "against" },
  offTopicWords: { speaks: "against" },
  elsewhere: { speaks: "against" },
  strangeNames: { speaks: "against" },
  otherNumbers: { speaks: "against" },
  /** As in `RoleFit`. */
  unfilled: { speaks: "against" },
  /** As in `Explained`. */
  unsaidHeads: { speaks: "against" },
  unsaidDetails: { speaks: "against" },
  unsaidDeeds: { speaks: "against" },
  unsaidName: { speaks: "against" },
  toldAtOnce: { speaks: "for" },
  otherTurns: { speaks: "against" },
  otherDates: { speaks: "against" },
  otherCount: { speaks: "against" },
  unheard: { speaks: "against" },
  general: { speaks: "against" },
  weighs: { speaks: "against" },
  yetToBe: { speaks: "against" },
  allTold: { speaks: "for" },
  untold: { speaks: "against" },
  wholeAtOnce: { speaks: "for" },
  nothingAtOnce: { speaks: "against" },
  brief: { speaks: "either" },
  briefAtOnce: { speaks: "for" },
  length: { speaks: "either" },
  shape: { speaks: "for" },
  /** The probability of all known unknowns together. */
  unknown: { speaks: "against" },
  /** The most telling meaning of the question that the entry doesn't hold, 0 to 1; all of them together, up to 2. */
  strangest: { speaks: "against" },
  strange: { speaks: "against" },
  /** The share of known unknowns in the pack: where they are written down, those compete, and what wins is surer. */
  written: { speaks: "for" },
  /** As in `Leaning`, in conversations. */
  continues: { speaks: "either" },
  returns: { speaks: "either" },
  repeats: { speaks: "either" },
} as const;

/** Questions in conversations are too few to tell what these count there, */
export const ALONE: ReadonlySet<string> = new Set<keyof typeof ASSURING>([
  ...(["surely", "apart", "alike", "general", "weighs", "yetToBe", "allTold", "untold"] as const),
  ...(["wholeAtOnce", "nothingAtOnce", "brief", "briefAtOnce", "length"] as const),
]);
/** and those of small packs to tell of more than these. */
export const IN_CONTEXT_OF_FEW: ReadonlySet<string> = new Set<keyof typeof ASSURING>([
  ...(["likely", "apart", "pairs", "unfilled", "toldAtOnce", "unknown", "strange", "written"] as const),
  ...(["continues", "returns", "repeats"] as const),
]);

export type Assuring = Readonly<Record<keyof typeof ASSURING, number>>;
export const ASSURING_NAMES = Object.keys(ASSURING) as (keyof typeof ASSURING)[];

/** What each counts, alone and in a conversation; `always` whatever is known. */
export type AssuranceWeights = Readonly<Record<Setting, Readonly<Record<keyof typeof ASSURING | "always", number>>>>;

/** What an answer must be to be given. */
export interface Bar {
  /** How probable it must be. */
  readonly sure: number;
  /** The same where one thing in a short question contradicts it. */
  readonly despite: number;
  /** How much likelier than all that isn't an answer: 1 as likely as that, 0 however likely that is. */
  readonly rival: number;
  /** How assured. */
  readonly assured: number;
  /** How far known unknowns, which compete where they are written down, lower that: 1 by their share in the pack, 0 not at all. */
  readonly written: number;
  /** What its probability times its assurance must be: what is only rather likely and only rather assured is mostly wrong in running talk. */
  readonly both: number;
  /** How alike the question must be to one of the entry's wordings: of few wordings, none may be alike. */
  readonly alike: number;
}

const FITTED: readonly Sized<AssuranceWeights>[] = fitted;
const BARS: readonly Sized<Readonly<Record<Setting, Bar>>>[] = bars;

/** A pack of this size, with whose numbers nothing counts that is explained, needn't look at it. */
const LARGEST = Math.max(...FITTED.map(({ phrasings }) => phrasings));

/** How sure it is that the likeliest answer's facts say what is asked. */
export interface Assurance {
  readonly evidence: Assuring;
  /** 0 to 1, as learned from questions with and without an answer. */
  readonly probability: number;
  /** What it must be in a pack of this size. */
  readonly bar: Bar;
}

/** What is known of an option beside its evidence. */
interface AssuredIn {
  readonly setting: Setting;
  readonly fit: Fit;
  readonly told: ReadonlySet<string>;
  readonly unknown: number;
  readonly next: number;
}

/** Holds the likeliest answer against all that the question says: a near miss shares every word but one with it. */
export class Assurer {
  readonly #profiles: ReadonlyMap<string, Profile>;
  readonly #telling: Telling;
  readonly #written: number;
  readonly #weights: AssuranceWeights;
  readonly #bars: Readonly<Record<Setting, Bar>>;
  readonly #explains: boolean;
  readonly #piecesOf: (entry: Entry) => Pieces;
  readonly #background: ReadonlySet<string>;

  constructor(base: KnowledgeBase, profiles: ReadonlyMap<string, Profile>, lexicon: Lexicon) {
    const { entries } = base;
    const phrasings = phrasingsOf(base);
    this.#weights = bySize(FITTED, phrasings);
    this.#bars = bySize(BARS, phrasings);
    this.#explains = phrasings < LARGEST;
    this.#piecesOf = piecesOnce(base, lexicon);
    this.#background = backgroundOf(base);
    const all = [...entries.values()];
    const count = (kind: Entry["kind"]) => all.filter((entry) => entry.kind === kind).length;
    this.#profiles = profiles;
    this.#telling = new Telling(all, profiles);
    this.#written = count("unknown") / Math.max(1, count("unknown") + count("fact"));
  }

  /** @param fit how the reading fits the option's entry @param told what the entry and its facts say @param unknown the probability of all known unknowns @param next that of the next likeliest */
  assure(
    reading: Reading,
    { entry, evidence, probability }: WeighedOption,
    { setting, fit, told, unknown, next }: AssuredIn,
  ): Assurance {
    const strange = this.#strangeIn(reading, entry, told);
    const likely = Math.min(1 - LEAST, Math.max(LEAST, probability));
    const explained = this.#explains ? explain(reading, this.#piecesOf(entry), this.#background) : UNEXPLAINED;
    const known: Assuring = {
      ...explained,
      likely: Math.log(likely / (1 - likely)),
      surely: Math.max(0, Math.log(likely / (1 - likely)) - SURELY),
      apart: probability - next,
      alike: Math.max(0, evidence.nearest - ALIKE),
      linear: evidence.linear,
      pairs: evidence.pairs,
      near: evidence.near,
      document: evidence.document,
      asksOther: fit.asksOther,
      uncounted: fit.uncounted,
      offTopicWords: fit.offTopicWords,
      elsewhere: fit.elsewhere,
      strangeNames: fit.strangeNames,
      otherNumbers: fit.otherNumbers,
      unfilled: evidence.unfilled ?? 0,
      unknown,
      strangest: Math.max(0, ...strange),
      strange: Math.min(
        CAP,
        strange.reduce((sum, one) => sum + one, 0),
      ),
      written: this.#written,
      continues: evidence.continues ?? 0,
      returns: evidence.returns ?? 0,
      repeats: evidence.repeats ?? 0,
    };
    const by = this.#weights[setting];
    const odds = ASSURING_NAMES.reduce((sum, name) => sum + known[name] * by[name], by.always);
    return { evidence: known, probability: 1 / (1 + Math.exp(-odds)), bar: this.#bars[setting] };
  }

  #strangeIn({ matches }: Reading, { id }: Entry, told: ReadonlySet<string>): number[] {
    const shares = this.#profiles.get(id)?.shares;
    const meanings = new Map(matches.filter((match) => !isAsking(match)).map((match) => [match.id, match]));
    return [...meanings.values()]
      .filter((match) => !told.has(match.id))
      .map((match) => (1 - Math.min(1, (shares?.get(match.id) ?? 0) / AT_HOME)) * this.#telling.of(match));
  }
}
