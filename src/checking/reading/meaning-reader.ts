import { isFunctionWord } from "../../answering/reading/function-words.ts";
import { type Lexicon, type LexiconOf, lexiconOf, type Match } from "../../answering/reading/lexicon.ts";
import { clean, stemOf, wordsIn } from "../../answering/reading/normalise.ts";
import { isAsking } from "../../answering/reading/reading.ts";
import { backgroundOf } from "../../answering/reading/words/background.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { MemberWords } from "./member-words.ts";
import { inEnglish } from "./news-words.ts";

/** A word of a text with what it means. */
export interface MeantWord {
  readonly word: string;
  /** `@entity` and `#concept` of the lexicon, or else its stem; none of a word of grammar. */
  readonly meanings: readonly string[];
  /** Whether the lexicon knows it. */
  readonly isKnown: boolean;
  /** What its meanings settle, like `group` or `place`. */
  readonly slots: readonly string[];
}

/** What of a base tells what words mean. */
export type ReaderOf = LexiconOf & { readonly event: Pick<KnowledgeBase["event"], "background"> };

/** Stretches of a text that are kept as read: one is looked at for each number in it. */
const KEPT = 200;

/** Reads what stretches of a text are about. */
export class MeaningReader {
  readonly #lexicon: Lexicon;
  readonly #background: ReadonlySet<string>;
  /** What words say of those who are counted, whatever else they mean, by stem. */
  readonly #losses: ReadonlyMap<string, readonly Match[]>;
  readonly #read = new Map<string, readonly MeantWord[]>();
  readonly #members: MemberWords | undefined;

  /** @param members how members write; none for the base's own texts */
  constructor(base: ReaderOf, members?: MemberWords) {
    this.#members = members;
    this.#lexicon = lexiconOf(base);
    this.#background = backgroundOf(base);
    this.#losses = new Map(
      base.concepts.flatMap(({ id, slot, losses = [] }) =>
        losses.map((word) => [stemOf(word), [{ id: `#${id}`, slot, start: 0, end: 1 }]] as const),
      ),
    );
  }

  /** The words of a text, each with its meanings; all words of a match have the match's. The same stretch is read once as a rule. */
  wordsOf(text: string): readonly MeantWord[] {
    const known = this.#read.get(text);
    if (known) return known;
    if (this.#read.size >= KEPT) this.#read.clear();
    const words = this.#wordsOf(text);
    this.#read.set(text, words);
    return words;
  }

  /** Lets go of what was read of a text. */
  forget(): void {
    this.#read.clear();
  }

  #wordsOf(text: string): MeantWord[] {
    const written = this.#inEnglish(wordsIn(clean(text)));
    const words = this.#members ? written.map((word) => this.#members?.mend(word) ?? word) : written;
    const stems = words.map(stemOf);
    const matches = this.#lexicon
      .find(stems)
      .filter((match) => !isAsking(match) && !stems.slice(match.start, match.end).every(isFunctionWord));
    const names = this.#members?.namesIn(words, matches) ?? [];
    return words.map((word, i) => {
      const stem = stems[i] ?? "";
      const isHere = ({ start, end }: Pick<Match, "start" | "end">) => start <= i && i < end;
      const meant = [...matches.filter(isHere), ...(this.#losses.get(stem) ?? [])];
      const named = names.filter(isHere).flatMap(({ meanings }) => meanings);
      const meanings = [...new Set([...meant.map(({ id }) => id), ...named])];
      const slots = meant.flatMap(({ slot }) => slot ?? []);
      // A leader's name means his men by the way, a word that means nothing else means a group.
      if (named.length > 0 && meant.length === 0) slots.push("group");
      if (meanings.length > 0) return { word, meanings, isKnown: true, slots };
      const says = !isFunctionWord(stem) && !this.#background.has(stem);
      return { word, meanings: says ? [stem] : [], isKnown: false, slots };
    });
  }

  /** Spellings that the pack has in another language stay as they are. */
  #inEnglish(words: readonly string[]): readonly string[] {
    const own = this.#lexicon.find(words.map(stemOf)).filter(({ id }) => id.startsWith("@"));
    return inEnglish(words, (at) => own.some(({ start, end }) => start <= at && at < end));
  }

  /** All meanings of a text. */
  meaningsOf(text: string): Set<string> {
    return new Set(this.wordsOf(text).flatMap(({ meanings }) => meanings));
  }
}
