import { forgetOldest } from "../forget-oldest.ts";
import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { FALLBACK_LANGUAGE } from "../texts/languages.ts";
import { parseFormula } from "./figures/formula.ts";

/** How long a conversation is remembered after its last turn, in milliseconds. */
const LASTS = 10 * 60 * 1000;
/** How often those whose time is over are forgotten, in milliseconds; they count for nothing from then on. */
const LOOKS = 10 * 1000;
/** Conversations remembered at once; those that were quiet longest go first. */
const MOST_CONVERSATIONS = 5_000;
/** Turns that a follow-up may lean on. */
const TURNS = 3;

/** Stands among the entries of a conversation in which somebody mourns, seeks or fears for somebody. */
export const IN_NEED = "@in-need";
/** Stands there in its place once the talk goes on about something else: nothing is offered to whoever was in need. */
export const WAS_IN_NEED = "@was-in-need";
/** Stands there besides until one more answer was given. */
export const JUST_CONSOLED = "@just-consoled";
/** What an answer leaves that is about nothing. */
export const ANSWERED = "@answered";
/** What is left where somebody in need was only heard, or couldn't be answered. */
export const HEARD = "@heard";
/** Before the language that was last answered in, where that isn't English. */
const SPOKEN = "@spoken:";
/** Before the name of a line of sympathy that was said in the conversation. */
const SAID = "@said:";
/** After so many answers in a row, none of which had to console, the talk goes on about something else. */
const CALM = 3;
/** Lines of sympathy that are remembered. */
const MOST_SAID = 12;
/** Stands behind what a conversation was about where its last claim had no entry to tell: nothing can be said again of that. */
export const UNTOLD = "@untold";
/** Before a verdict that was given, and the entry that it rests on. */
const RULED = "@ruled:";
/** Verdicts that are remembered. */
const MOST_RULED = 12;

/** A verdict that was given in a conversation. */
export interface Ruling {
  readonly verdict: string;
  /** The id of the entry that it rests on; undefined where it rests on none. */
  readonly entry: string | undefined;
}

/** The mark of a verdict that was given. */
export function ruledMark({ verdict, entry = "" }: Ruling): string {
  return `${RULED}${verdict}:${entry}`;
}

/** The verdicts that were given, in their order. @param context what `Memory` recalls */
export function rulingsIn(context: readonly string[]): readonly Ruling[] {
  return context.filter(isRuling).map((mark) => {
    const [, verdict = "", entry = ""] = mark.split(":");
    return { verdict, entry: entry === "" ? undefined : entry };
  });
}

/** The entry that a conversation was last about. @param context what `Memory` recalls */
export function lastOf({ entries }: Pick<KnowledgeBase, "entries">, context: readonly string[]): Entry | undefined {
  return context.flatMap((id) => entries.get(id) ?? [])[0];
}

/** Whether a conversation was about an entry. @param context what `Memory` recalls */
export function isAboutSomething(context: readonly string[]): boolean {
  return context.some((id) => !isMark(id));
}

/** The mark of a line of sympathy that was said. @param line a feeling that it answers, or `HEARD` */
export function saidMark(line: string): string {
  return `${SAID}${line}`;
}

/** The mark of a language that was answered in; undefined for English. */
export function spokenMark(language: Language): string | undefined {
  return language === FALLBACK_LANGUAGE ? undefined : `${SPOKEN}${language}`;
}

/** Whether what was last answered was in a language, and that isn't English. @param context what `Memory` recalls */
export function isSpoken(language: Language, context: readonly string[]): boolean {
  return context.includes(`${SPOKEN}${language}`);
}

interface Conversation {
  /** Entries' ids, the last first. */
  readonly entries: readonly string[];
  /** Of what was computed last, if that was the last answer. */
  readonly formula: string | undefined;
  /** The mark of the language that was last answered in. */
  readonly spoken: string | undefined;
  readonly isInNeed: boolean;
  readonly wasInNeed: boolean;
  readonly isJustConsoled: boolean;
  /** Marks of the lines of sympathy that were said, the last at the end. */
  readonly said: readonly string[];
  /** Marks of the verdicts that were given, the last at the end. */
  readonly ruled: readonly string[];
  /** Whether the last of them rested on no entry, and nothing was told since. */
  readonly isUntold: boolean;
  /** Answers in a row since somebody was last consoled or heard. */
  readonly calm: number;
  readonly at: number;
}

/** What was last talked about, by conversation: entries' ids, what was computed last, and whether somebody is in need, until the talk goes on about something else; in memory only. */
export class Memory {
  readonly #conversations = new Map<string, Conversation>();
  /** When it last looked for those to be forgotten. */
  #looked = 0;

  /** The entries that the conversation was last about, the last first, and behind them what was computed last. @param now epoch milliseconds */
  recall(conversation: string, now: number): readonly string[] {
    const held = this.#conversations.get(conversation);
    if (!held || now - held.at > LASTS) return [];
    const formula = held.formula === undefined ? [] : [held.formula];
    const about = [...held.entries, ...formula, ...(held.isUntold ? [UNTOLD] : [])];
    const last = [...held.said, ...held.ruled, ...(held.spoken === undefined ? [] : [held.spoken])];
    if (!held.isInNeed) return [...about, ...(held.wasInNeed ? [WAS_IN_NEED] : []), ...last];
    return [...about, IN_NEED, ...(held.isJustConsoled ? [JUST_CONSOLED] : []), ...last];
  }

  /** @param entry its id, a formula, or a mark such as `IN_NEED` or `ANSWERED` @param now epoch milliseconds */
  remember(conversation: string, entry: string, now: number): void {
    const kept = this.#conversations.get(conversation);
    const noted = kept && noting(kept, entry);
    if (noted) this.#conversations.set(conversation, noted);
    if (noted || isPassing(entry)) return;
    const held = this.recall(conversation, now);
    const isInNeed = entry === IN_NEED || held.includes(IN_NEED);
    const entries = [entry, ...held.filter((id) => id !== entry)].filter((id) => !isMark(id)).slice(0, TURNS);
    const said = held.filter((id) => id.startsWith(SAID));
    const ruled = [...held.filter(isRuling), ...(isRuling(entry) ? [entry] : [])];
    this.#conversations.delete(conversation);
    const isJustConsoled = entry === IN_NEED;
    const calm = isJustConsoled || held.length === 0 ? 0 : (kept?.calm ?? 0);
    this.#conversations.set(conversation, {
      entries,
      formula: undefined,
      spoken: undefined,
      isInNeed,
      wasInNeed: isInNeed || held.includes(WAS_IN_NEED),
      isJustConsoled,
      said,
      ruled,
      isUntold: isRuling(entry),
      calm,
      at: now,
    });
    forgetOldest(this.#conversations, MOST_CONVERSATIONS);
    this.#forgetQuiet(now);
  }

  /** Forgets those that were quiet for too long; once in a while, for all that was deleted before stands in the way of the first. */
  #forgetQuiet(now: number): void {
    if (now - this.#looked < LOOKS) return;
    this.#looked = now;
    for (const [quietest, { at }] of this.#conversations) {
      if (now - at <= LASTS) break;
      this.#conversations.delete(quietest);
    }
  }

  /** Takes back that a conversation is about these. @param entries their ids, and `IN_NEED` @param now epoch milliseconds */
  unlearn(conversation: string, entries: readonly string[], now: number): void {
    const held = this.#conversations.get(conversation);
    if (!held || entries.length === 0) return;
    const left = this.recall(conversation, now).filter((id) => !entries.includes(id));
    const isInNeed = left.includes(IN_NEED);
    const wasInNeed = held.wasInNeed && !entries.includes(IN_NEED);
    const isJustConsoled = isInNeed && held.isJustConsoled;
    const kept = left.filter((id) => !isMark(id));
    const formula = left.find(isFormula);
    const said = left.filter((id) => id.startsWith(SAID));
    const ruled = left.filter(isRuling);
    this.#conversations.set(conversation, {
      ...held,
      entries: kept,
      formula,
      isInNeed,
      wasInNeed,
      isJustConsoled,
      said,
      ruled,
    });
  }

  /** How many conversations match. @param now epoch milliseconds */
  count(matches: (conversation: string) => boolean, now: number): number {
    return [...this.#conversations].filter(([id, { at }]) => matches(id) && now - at <= LASTS).length;
  }

  /** Forgets the conversations that match; how many there were. */
  forget(matches: (conversation: string) => boolean): number {
    const before = this.#conversations.size;
    for (const id of this.#conversations.keys()) if (matches(id)) this.#conversations.delete(id);
    return before - this.#conversations.size;
  }
}

/** A conversation with what an answer left besides what it is about; undefined where that isn't such a mark. */
function noting(held: Conversation, mark: string): Conversation | undefined {
  if (mark === HEARD) return { ...held, isJustConsoled: false, calm: 0 };
  if (mark === ANSWERED) {
    const calm = held.calm + 1;
    return { ...held, isJustConsoled: false, calm, isInNeed: held.isInNeed && calm < CALM };
  }
  if (isRuling(mark)) {
    const isUntold = mark.endsWith(":") || held.isUntold;
    return { ...held, isUntold, ruled: [...held.ruled, mark].slice(-MOST_RULED) };
  }
  if (mark.startsWith(SAID)) return { ...held, said: [...held.said, mark].slice(-MOST_SAID) };
  if (mark.startsWith(SPOKEN)) return { ...held, spoken: mark };
  return isFormula(mark) ? { ...held, formula: mark } : undefined;
}

/** Whether it is nothing to begin a conversation with. */
function isPassing(entry: string): boolean {
  return entry !== IN_NEED && !isRuling(entry) && isMark(entry);
}

function isRuling(mark: string): boolean {
  return mark.startsWith(RULED);
}

function isMark(id: string): boolean {
  return id.startsWith("@") || isFormula(id);
}

function isFormula(subject: string): boolean {
  return parseFormula(subject) !== undefined;
}
