import { type CountedOf, countedExamples, learnCounted } from "../../checking/counting/counted-examples.ts";
import type { Entry, SortedClaim } from "../../knowledge/model.ts";
import type { Fit } from "../../knowledge/pack/base-schema.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { FeelingName } from "../../knowledge/pack/text-schemas.ts";
import { BESIDE_ENGLISH } from "../../languages/found.ts";
import type { FeltExample } from "../acts/feelings/feeling-examples.ts";
import { feelingHints } from "../acts/feelings/feeling-hints.ts";
import { type FeelingWordsOf, feelingWords, withStandIns } from "../acts/feelings/feeling-words.ts";
import { type Keeping, kept } from "../acts/lines/keeping.ts";
import { type LineClassifier, learnLines } from "../acts/lines/line-classifier.ts";
import type { Cutter } from "../claims/cutting/cutter.ts";
import { type CuttingLessons, learnCutter } from "../claims/cutting/learn-cutter.ts";
import { type FittingOf, fitExamples } from "../claims/fitting/fit-lines.ts";
import { learnByEntry } from "../claims/judging/overall/overall-lines.ts";
import { type ClaimExample, claimLine, learnClaimLines } from "../claims/recognising/claim-lines.ts";
import {
  type Verifying,
  type VerifyingOf,
  verifyingExamples,
  verifyingLine,
} from "../claims/recognising/verifying-lines.ts";
import { eachOf } from "../learning/int-list.ts";
import { Symbols } from "../learning/symbols.ts";
import { NotedFeatures } from "../ranking/features.ts";
import { Notes } from "../ranking/notes.ts";
import type { Reading } from "../reading/reading.ts";
import { type WishesOf, type Wishing, wishExamples } from "../recalling/wishes.ts";
import { type ForeignProfile, foreignProfileOf, type Profile, profileOf, type Said } from "../weighing/profile.ts";
import { type SelfTold, selfToldOf } from "./self-told.ts";

/** An entry's texts by their numbers in the notes. */
export interface NotedEntry {
  readonly profile: Profile;
  readonly phrasings: readonly number[];
  /** Title and answer. */
  readonly about: readonly number[];
  readonly question: number;
  /** What it says by itself, if that was noted. */
  readonly self: Readonly<Record<keyof SelfTold, readonly number[]>>;
}

const NOTHING_TOLD: NotedEntry["self"] = { asked: [], learned: [], told: [] };

/** A phrasing in another language: its number in the notes, and what it says in English. */
interface NotedForeign extends Said {
  readonly noted: number;
}

/** How much hints count beside what else tells feelings apart; chosen by leaving each writer out. */
const HINTED = 0.2;

/** What was read of a base: its wordings by number, with what they say. */
export class Notebook {
  readonly symbols = new Symbols();
  readonly notes = new Notes(this.symbols);
  readonly features: NotedFeatures;
  readonly #read: (text: string, language?: Language, isStated?: boolean) => Reading;
  readonly #keeps: boolean;
  /** By id, with all that it was noted from. */
  readonly #entries = new Map<string, { readonly from: string; readonly noted: NotedEntry }>();
  /** By text and what it follows. */
  readonly #others = new Map<string, number>();
  /** By language and text, phrasings in another language. */
  readonly #foreign = new Map<string, NotedForeign>();
  /** By language and text, readings that are needed once more. */
  readonly #wanted = new Map<Language, Map<string, Reading | undefined>>();
  readonly #feelings: Readonly<Record<"own" | "foreign", Keeping<LineClassifier<FeelingName>>>>;
  readonly #verifying: Keeping<LineClassifier<Verifying>>;
  readonly #fitting: Keeping<LineClassifier<Fit>>;
  readonly #cutting: Readonly<Record<"own" | "foreign", Keeping<Cutter | undefined>>>;
  readonly #wishes: Keeping<LineClassifier<Wishing>>;
  readonly #counted: Keeping<LineClassifier<string>>;
  readonly #byEntry: Keeping<LineClassifier<string>>;
  readonly #claims: Readonly<Record<"own" | "foreign", Keeping<LineClassifier<SortedClaim["verdict"]>>>>;

  /** @param keeps whether a base with the same names and meanings is noted next: what it shares with this is known then */
  constructor(read: (text: string, language: Language, isStated: boolean) => Reading, keeps = false) {
    this.#read = (text, language = "en", isStated = false) => {
      const reading = read(text, language, isStated);
      const wanted = this.#wanted.get(language);
      if (wanted?.has(text)) wanted.set(text, reading);
      return reading;
    };
    this.#keeps = keeps;
    this.#feelings = { own: kept(keeps), foreign: kept(keeps) };
    this.#verifying = kept(keeps);
    this.#fitting = kept(keeps);
    this.#cutting = { own: kept(keeps), foreign: kept(keeps) };
    this.#wishes = kept(keeps);
    this.#counted = kept(keeps);
    this.#byEntry = kept(keeps);
    this.#claims = { own: kept(keeps), foreign: kept(keeps) };
    this.features = new NotedFeatures(this.notes, keeps);
  }

  /** Reads an entry's texts, one after the other, so that next to nothing is held of how each was read. @param isSelfTold whether what it says by itself is noted, too */
  noteEntry(entry: Entry, isSelfTold: boolean): NotedEntry {
    if (!this.#keeps) return this.#noteEntry(entry, isSelfTold);
    const from = `${isSelfTold}\n${JSON.stringify(entry)}`;
    const before = this.#entries.get(entry.id);
    const noted = before?.from === from ? before.noted : this.#noteEntry(entry, isSelfTold);
    this.#entries.set(entry.id, { from, noted });
    return noted;
  }

  /** The number of what else an entry serves. @param after the entry that was answered before it, if that is known */
  note(text: string, language: Language, after?: string): number {
    if (!this.#keeps) return this.notes.add(this.#read(text, language), after);
    const key = `${language}\n${after}\n${text}`;
    const noted = this.#others.get(key) ?? this.notes.add(this.#read(text, language), after);
    this.#others.set(key, noted);
    return noted;
  }

  /** The numbers of an entry's phrasings in another language, and what they say. */
  noteForeign({ phrasings }: Entry): Pick<NotedEntry, "phrasings"> & { readonly profile: ForeignProfile | undefined } {
    const noted = BESIDE_ENGLISH.flatMap((language) =>
      (phrasings[language] ?? []).map(
        (text) => this.#foreign.get(`${language}\n${text}`) ?? this.#noteForeign(text, language),
      ),
    );
    return { phrasings: noted.map(({ noted }) => noted), profile: foreignProfileOf(noted) };
  }

  #noteForeign(text: string, language: Language): NotedForeign {
    const reading = this.#read(text, language);
    const meanings = reading.matches.map(({ id, slot }) => ({ id, slot }));
    const one = { noted: this.notes.add(reading), stems: reading.stems, meanings };
    if (this.#keeps) this.#foreign.set(`${language}\n${text}`, one);
    return one;
  }

  /** Tells what feelings will be learned from, before it is read. */
  expectFeelings(examples: readonly FeltExample[]): void {
    for (const [language, those] of Map.groupBy(examples, ({ language = "en" }) => language))
      this.#wanted.set(language, new Map(those.map(({ text }) => [text, undefined])));
  }

  /** All feelings are learned. */
  forgetFeelings(): void {
    this.#wanted.clear();
  }

  /** Learns what feelings sound like; undefined where there is nothing to learn from. */
  learnFeelings(
    base: FeelingWordsOf,
    examples: readonly FeltExample[],
    of: "own" | "foreign" = "own",
  ): LineClassifier<FeelingName> | undefined {
    if (examples.length === 0) return undefined;
    return this.#feelings[of]([examples, base.feelingConcepts, base.event.map?.marked], () => {
      const wordsOf = feelingWords(base);
      const hintsOf = feelingHints(base);
      const readingOf = ({ text, language = "en" }: FeltExample) =>
        this.#wanted.get(language)?.get(text) ?? this.#read(withStandIns(text), language);
      const lines = examples.map((one) => ({ line: hintsOf(wordsOf(readingOf(one))), kind: one.feeling }));
      return learnLines(lines, { hints: HINTED });
    });
  }

  /** Learns what only asks whether something is so; undefined where there are no examples. */
  learnVerifying(base: VerifyingOf): LineClassifier<Verifying> | undefined {
    const examples = verifyingExamples(base);
    if (examples.length === 0) return undefined;
    return this.#verifying(examples, () =>
      learnLines(examples.map(({ text, kind }) => ({ line: verifyingLine(this.#read(text)), kind }))),
    );
  }

  /** Learns what serves a message; undefined where there are no examples. */
  learnFitting(base: FittingOf): LineClassifier<Fit> | undefined {
    const examples = fitExamples(base);
    return examples.length === 0 ? undefined : this.#fitting(examples, () => learnLines(examples));
  }

  /** Learns what of a message only frames the rest; undefined where there are no examples. */
  learnCutting(lessons: CuttingLessons, of: "own" | "foreign" = "own"): Cutter | undefined {
    return this.#cutting[of](lessons.messages, () => learnCutter(lessons));
  }

  /** Learns what is wanted of what was said before; undefined where there are no examples. */
  learnWishes(base: WishesOf): LineClassifier<Wishing> | undefined {
    const examples = wishExamples(base, (text, language) => this.#read(text, language).words.join(" "));
    return examples.length === 0 ? undefined : this.#wishes(examples, () => learnLines(examples));
  }

  /** Learns what numbers count; undefined where there are no examples. */
  learnCounted(base: CountedOf): LineClassifier<string> | undefined {
    const examples = countedExamples(base);
    return examples.length === 0 ? undefined : this.#counted(examples, () => learnCounted(examples));
  }

  /** Learns what claims sound like that are so and that aren't; undefined where there are no examples. */
  learnClaims(
    examples: readonly ClaimExample[],
    of: "own" | "foreign" = "own",
  ): LineClassifier<SortedClaim["verdict"]> | undefined {
    if (examples.length === 0) return undefined;
    return this.#claims[of](examples, () => learnClaimLines(this.#claimLines(examples, true)));
  }

  /** Learns of which entry's subject claims are so; undefined where there are no examples. */
  learnByEntry(examples: readonly ClaimExample[]): LineClassifier<string> | undefined {
    if (examples.length === 0) return undefined;
    return this.#byEntry(examples, () => learnByEntry(this.#claimLines(examples, false)));
  }

  #claimLines(examples: readonly ClaimExample[], isToldAbout: boolean) {
    return examples.map(({ text, kind, about, language }) => ({
      line: claimLine(this.#read(text, language, true), isToldAbout ? about : undefined),
      kind,
      about,
    }));
  }

  /** How often each word stands in these wordings. */
  countWords(wordings: Iterable<number>): Map<string, number> {
    const counts = new Map<number, number>();
    for (const wording of wordings)
      eachOf(this.notes.words, wording, (word) => counts.set(word, (counts.get(word) ?? 0) + 1));
    return new Map(counts.entries().map(([word, count]) => [this.symbols.textOf(word), count]));
  }

  #noteEntry(entry: Entry, isSelfTold: boolean): NotedEntry {
    const about = [entry.title.en, entry.answer.en].map((text) => this.#read(text));
    const phrasings: number[] = [];
    const noteEach = entry.phrasings.en.values().map((text) => {
      const reading = this.#read(text);
      phrasings.push(this.notes.add(reading));
      return reading;
    });
    const profile = profileOf(entry, { phrasings: noteEach, told: entry.kind === "fact" ? about : [] });
    return {
      profile,
      phrasings,
      about: about.map((reading) => this.notes.add(reading)),
      question: this.notes.add(this.#read(entry.question.en)),
      self: isSelfTold ? this.#noteSelfTold(entry) : NOTHING_TOLD,
    };
  }

  #noteSelfTold(entry: Entry): NotedEntry["self"] {
    const { asked, learned, told } = selfToldOf(entry);
    const note = (texts: readonly string[]) => texts.map((text) => this.notes.add(this.#read(text)));
    return { asked: note(asked), learned: note(learned), told: note(told) };
  }
}
