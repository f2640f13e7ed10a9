import { forgetOldest } from "../forget-oldest.ts";
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
/** Stands there besides until one more answer was given: from then on somebody in need is spoken to as anybody is. */
export const JUST_CONSOLED = "@just-consoled";
/** What an answer leaves that is about nothing. */
export const ANSWERED = "@answered";

interface Conversation {
  /** Entries' ids, the last first. */
  readonly entries: readonly string[];
  /** Of what was computed last, if that was the last answer. */
  readonly formula: string | undefined;
  readonly isInNeed: boolean;
  readonly isJustConsoled: boolean;
  readonly at: number;
}

/** What was last talked about, by conversation: entries' ids, what was computed last, and whether somebody is in need; in memory only. */
export class Memory {
  readonly #conversations = new Map<string, Conversation>();
  /** When it last looked for those to be forgotten. */
  #looked = 0;

  /** The entries that the conversation was last about, the last first, and behind them what was computed last. @param now epoch milliseconds */
  recall(conversation: string, now: number): readonly string[] {
    const held = this.#conversations.get(conversation);
    if (!held || now - held.at > LASTS) return [];
    const about = held.formula === undefined ? held.entries : [...held.entries, held.formula];
    if (!held.isInNeed) return about;
    return [...about, IN_NEED, ...(held.isJustConsoled ? [JUST_CONSOLED] : [])];
  }

  /** @param entry its id, a formula, `IN_NEED` or `ANSWERED` @param now epoch milliseconds */
  remember(conversation: string, entry: string, now: number): void {
    if (entry === ANSWERED) {
      const kept = this.#conversations.get(conversation);
      if (kept) this.#conversations.set(conversation, { ...kept, isJustConsoled: false });
      return;
    }
    if (isFormula(entry)) {
      const kept = this.#conversations.get(conversation);
      if (kept) this.#conversations.set(conversation, { ...kept, formula: entry });
      return;
    }
    const held = this.recall(conversation, now);
    const isInNeed = entry === IN_NEED || held.includes(IN_NEED);
    const entries = [entry, ...held.filter((id) => id !== entry)].filter((id) => !isMark(id)).slice(0, TURNS);
    this.#conversations.delete(conversation);
    const isJustConsoled = entry === IN_NEED;
    this.#conversations.set(conversation, { entries, formula: undefined, isInNeed, isJustConsoled, at: now });
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
    const isJustConsoled = isInNeed && held.isJustConsoled;
    const kept = left.filter((id) => !isMark(id));
    const formula = left.find(isFormula);
    this.#conversations.set(conversation, { entries: kept, formula, isInNeed, isJustConsoled, at: held.at });
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

function isMark(id: string): boolean {
  return id === IN_NEED || id === JUST_CONSOLED || isFormula(id);
}

function isFormula(subject: string): boolean {
  return parseFormula(subject) !== undefined;
}
