import type { ByLanguage, Operator } from "../languages/language.ts";
import type { Fit, Wish } from "./pack/base-schema.ts";
import type { Unit } from "./pack/figure-schema.ts";
import type { Language, Localised, RawEvent } from "./pack/schema.ts";
import type { Role } from "./pack/statement-schema.ts";
import type { Feeling, FeelingName, RawConcept } from "./pack/text-schemas.ts";
import type { Fingerprint } from "./sources/fingerprint.ts";
import type { Vocabulary } from "./sources/vocabulary.ts";
import type { FactDate } from "./timeline/read-date.ts";

/** An article or report: its particulars. */
export interface Source {
  readonly id: string;
  readonly title: Localised;
  /** The title in few words inside a line; undefined where the title is all there is. */
  readonly brief?: Localised | undefined;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  readonly published: string | undefined;
  readonly note: Localised | undefined;
  /** What tells whether it uses words, without its text. */
  readonly fingerprint?: (Fingerprint & { readonly words?: Vocabulary | undefined }) | undefined;
}

/** How far a statement reaches in time. */
export interface Reach extends Localised {
  /** The same in few words. */
  readonly brief?: Localised | undefined;
}

/** A number with how exact it is and what it counts. */
export interface Figure {
  readonly value: number;
  /** The upper end of a range, whose lower one is the value. */
  readonly to?: number | undefined;
  readonly operator: Operator;
  /** What it is measured in; undefined where it counts. */
  readonly unit?: Unit | undefined;
  /** It is a year, or stands in a name: it counts nothing. */
  readonly isName?: boolean;
  readonly label: Localised;
}

/** One thing that a fact says, by roles: each with the words that fill it. */
export interface Statement {
  readonly roles: Readonly<Partial<Record<Role, readonly string[] | undefined>>>;
  /** Id of the fact that it goes on from; a count is a part of that fact's count. */
  readonly of: string | undefined;
}

/** One atomic statement of a source. */
export interface Fact {
  readonly id: string;
  readonly source: Source;
  /** Word for word from the source, at most 30 words. */
  readonly quote: string;
  /** Who says so. */
  readonly claimant: Localised;
  /** Whose words or stand the claimant tells of; undefined where the claimant tells of none. */
  readonly speaker?: Localised | undefined;
  /** How far the statement reaches in time. */
  readonly asOf: Reach;
  /** When it was, where the source gives a date. */
  readonly date?: FactDate | undefined;
  readonly figure: Figure | undefined;
  /** Id of the earlier count of the same that this one follows. */
  readonly updates?: string | undefined;
  /** What it says, by roles: those that it has from the fact it goes on from among them. */
  readonly says: readonly Statement[];
  /** Further sources that report the same. */
  readonly alsoIn: readonly { readonly source: Source; readonly quote: string }[];
  /** Ids of facts of other claimants that contradict it. */
  readonly differsFrom: readonly string[];
  /** What it said before, oldest first. */
  readonly superseded: readonly Superseded[];
  /** 1, and one more with every correction. */
  readonly version: number;
}

/** What a fact said before a correction. */
export interface Superseded {
  readonly source: Source;
  readonly quote: string;
  readonly claimant: Localised;
  readonly asOf: Localised;
  readonly figure: Figure | undefined;
  /** Why it was corrected, as it stands after “because”. */
  readonly reason: Localised;
}

/** A fact that no longer stands, as it was. */
export interface Withdrawn extends Fact {
  /** Why it was withdrawn, as it stands after “because”. */
  readonly reason: Localised;
}

/** A number that nobody reported: our arithmetic on facts, always labelled so. */
export interface Derived {
  readonly id: string;
  readonly label: Localised;
  readonly value: number;
  readonly unit: "" | "%";
  /** What the computed figures are measured in, where it isn't per cent. */
  readonly measuredIn?: Localised | undefined;
  /** It adds its facts up. */
  readonly isSum?: boolean;
  /** The arithmetic in figures, like `745 + 125 + 148`. */
  readonly formula: string;
  readonly from: readonly Fact[];
}

/** Ways to ask, by language. */
export type Wordings = ByLanguage<readonly string[]>;

/** One answerable question, known unknown or bit of small talk. */
export interface Entry {
  readonly id: string;
  readonly kind: "fact" | "unknown" | "smalltalk";
  readonly title: Localised;
  readonly question: Localised;
  /** The direct answer, its figures in place, at most 500 characters. */
  readonly answer: Localised;
  /** The same in one short sentence of plain words; undefined where the answer is as short as can be. */
  readonly short?: Localised | undefined;
  readonly facts: readonly Fact[];
  /** The numbers computed by us that the answer holds. */
  readonly derived: readonly Derived[];
  readonly related: readonly string[];
  readonly phrasings: Wordings;
  /** Those of the phrasings that a program proposed and nobody has kept yet. */
  readonly proposed?: Wordings | undefined;
  /** Of small talk: what whoever says so feels. */
  readonly feels?: FeelingName | undefined;
  /** Half questions that mean this entry after another answer; several entries may have the same. */
  readonly followUps?: Wordings | undefined;
}

/** What somebody said right after an answer, mostly half a question, and the entry that serves it. */
export interface Turn {
  /** Id of the entry that was just answered. */
  readonly after: string;
  readonly text: string;
  /** Id of the entry that serves it. */
  readonly entry: string;
}

/** A person, group, organisation, place, thing or event of the past, with every spelling. */
export interface Entity {
  readonly id: string;
  readonly kind: "person" | "group" | "organisation" | "place" | "thing" | "event";
  readonly name: Localised;
  readonly spellings: readonly string[];
  /** What it is called in Arabic, in whatever letters. */
  readonly arabic?: readonly string[];
  /** The same in the languages that are files alone. */
  readonly further?: ReadonlyMap<Language, readonly string[]>;
  readonly entry: string;
  /** Longitude and latitude in degrees, of places on the map. */
  readonly coordinates?: readonly [longitude: number, latitude: number] | undefined;
}

/** One meaning, with the words and idioms that people use for it. */
export interface Concept {
  readonly id: string;
  /** What it settles in a question, such as `group`. */
  readonly slot?: RawConcept["slot"];
  /** In English; of a feeling, in every language. */
  readonly words: readonly string[];
  readonly arabic?: readonly string[];
  /** The same in the languages that are files alone. */
  readonly further?: ReadonlyMap<Language, readonly string[]>;
  /** A kind of which a thing has one, such as `sect`. */
  readonly oneOf?: string | undefined;
  /** Words that say the contrary. */
  readonly opposites?: readonly string[];
  /** Words that say it of those who are counted, whatever else they mean. */
  readonly losses?: readonly string[];
  /** Several may do it or be it apart: that one did says nothing of the others. */
  readonly isShared?: boolean;
  /** Both sides do it to each other. */
  readonly isMutual?: boolean;
}

/** What people claim of an entry's subject, and what its facts make of it. */
export interface SortedClaim {
  readonly text: string;
  readonly language: Language;
  /** Id of the entry. */
  readonly about: string;
  readonly verdict: "yes" | "no" | "unsaid";
}

/** A sentence with a place for a number. */
export interface CountedExample {
  readonly text: string;
  readonly language: Language;
  /** Id of the fact or derived number that is counted, or that none is, or several are. */
  readonly counts: string;
}

/** The verified pack: immutable, every reference resolved. */
export interface KnowledgeBase {
  readonly event: RawEvent;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly derived: ReadonlyMap<string, Derived>;
  /** What answers rested on and may rest on no more. */
  readonly withdrawn: ReadonlyMap<string, Withdrawn>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly concepts: readonly Concept[];
  /** Concepts of what a message feels, whose words stand as they are written; they tell no entry from another. */
  readonly feelingConcepts: readonly Concept[];
  readonly feelings: ReadonlyMap<FeelingName, Feeling>;
  /** What people say around a claim that asks no more than whether it is so; undefined where nothing was written of it. */
  readonly verifying: Wordings | undefined;
  /** What people say around a question that isn't part of it; undefined where nothing was written of it. */
  readonly asides: Wordings | undefined;
  /** How people put what they claim, with a place for it; undefined where nothing was written of it. */
  readonly frames: Wordings | undefined;
  /** What serves which messages; undefined where nothing was written of it. */
  readonly fitting: Readonly<Record<Fit, Wordings>> | undefined;
  /** What people want of what was said before; undefined where nothing was written of it. */
  readonly wishes: Readonly<Record<Wish, Wordings>> | undefined;
  /** Claims with their verdicts, to learn from. */
  readonly claims: readonly SortedClaim[];
  /** What numbers count, to learn from: the base's first. */
  readonly counted: readonly CountedExample[];
  /** Turns of conversations, by language. */
  readonly turns: ByLanguage<readonly Turn[]>;
  /** A hash of the pack's files: the same base has the same version. */
  readonly version: string;
}

/** Whether the source itself says so, and nobody in it. */
export function isOwnVoice({ claimant, source }: Fact): boolean {
  return claimant.en === source.title.en;
}

/** A text in the wanted language, or in English where the pack lacks it. */
export function inLanguage(text: Localised, language: Language): string {
  return text[language] ?? text.en;
}

/** The answers that rest on a fact, those first that rest on little besides. @param fact its id */
export function tellingEntries({ entries }: Pick<KnowledgeBase, "entries">, fact: string): readonly Entry[] {
  return [...entries.values()]
    .filter(({ kind, facts }) => kind === "fact" && facts.some(({ id }) => id === fact))
    .sort((a, b) => a.facts.length - b.facts.length);
}
