import { formatFigure, formatNumber } from "../../knowledge/figure.ts";
import { uncapitalised } from "../../knowledge/letter-case.ts";
import {
  type Entry,
  type Fact,
  inLanguage,
  isOwnVoice,
  type KnowledgeBase,
  tellingEntries,
} from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { timelineOf } from "../../knowledge/timeline/timeline.ts";
import { textsIn } from "../../texts/languages.ts";
import type { ReadPart } from "../acts/read-part.ts";
import type { Answer } from "../answer.ts";
import { suggestionsOf } from "../compose.ts";
import type { SourceWords } from "../mentions/source-words.ts";
import { quotationsOf } from "../recalling/quotations.ts";
import { type AskedInventory, askedInventory } from "./asked-inventory.ts";
import { heldNames } from "./held-names.ts";
import { inSourceOrder } from "./source-order.ts";

/** Only wordings that ask nothing else are taken so. */
const CONFIDENCE = 0.95;
/** An entry that quotes somebody tells more than a bare list. */
const UNDERSTOOD = 0.6;
/** As much as is read at once. */
const LONGEST = 500;

/** What is listed, in as many pieces as fit. */
interface Listed {
  /** How many there are. */
  readonly count: number;
  readonly facts: readonly Fact[];
  /** The entry that tells most of it; undefined where none is known for that. */
  readonly entry?: string | undefined;
  /** The first so many of them in words. */
  tell(most: number): string;
}

/** Lists what the sources hold of a kind, to whoever asks for all of it or for so many. */
export type Inventories = (part: Pick<ReadPart, "text" | "answer">) => Answer | undefined;

export function createInventories(base: KnowledgeBase, words: SourceWords): Inventories {
  let ordered: readonly Fact[] | undefined;
  const inOrder = () => {
    ordered ??= inSourceOrder(base);
    return ordered;
  };

  const names = (of: "places" | "people" | "groups", language: Language): Listed => {
    const held = heldNames(base, inOrder(), words, of, language);
    const count = held.names.length;
    const word = textsIn(language).answers.inventories[of];
    const written = (number: number) => formatNumber(number, language);
    const tell = (most: number) => word(held.names.slice(0, most), written(Math.min(most, count)), written(count));
    return { count, facts: held.facts, entry: held.entry, tell };
  };

  const figures = ({ most, isKnownNumber }: AskedInventory, language: Language): Listed => {
    const counted = (base.event.count?.groups ?? []).flatMap(({ fact }) => base.facts.get(fact) ?? []);
    const isOfCount = isKnownNumber && most === counted.length;
    const facts = isOfCount ? counted : inOrder().filter(({ figure }) => figure && !figure.isName);
    const { figures: word } = textsIn(language).answers.inventories;
    const told = (some: number) => formatNumber(Math.min(some, facts.length), language);
    const tell = (some: number) => word(byVoice(facts.slice(0, some), language), told(some), told(facts.length));
    return { count: facts.length, facts, entry: base.event.count?.entry, tell };
  };

  const times = (language: Language): Listed => {
    const steps = timelineOf(base, language);
    const word = textsIn(language).answers.inventories;
    const isDated = [...base.sources.values()].some(({ published }) => published !== undefined);
    const step = ({ when, what }: (typeof steps)[number]) => word.time(when, what);
    return {
      count: steps.length,
      facts: [...new Set(steps.flatMap(({ facts }) => facts))],
      tell: (most) => word.times(steps.slice(0, most).map(step), isDated),
    };
  };

  /** What entries show as somebody's words. */
  const quotations = (language: Language): Listed => {
    const shown = [...base.entries.values()].filter(({ kind }) => kind === "fact");
    const facts = inOrder().filter((fact) => !isOwnVoice(fact) && shown.some((entry) => showsQuotation(entry, fact)));
    const { quotations: word } = textsIn(language).answers.inventories;
    return { count: facts.length, facts, tell: (most) => word(quotationsOf(facts.slice(0, most), language)) };
  };

  const list = (asked: AskedInventory, language: Language): Listed => {
    if (asked.of === "figures") return figures(asked, language);
    if (asked.of === "times") return times(language);
    return asked.of === "quotations" ? quotations(language) : names(asked.of, language);
  };

  return ({ text, answer }) => {
    const asked = askedInventory(text);
    if (!asked || isToldBetter(asked, answer)) return undefined;
    const { language } = answer;
    const listed = list(asked, language);
    const [fact, ...facts] = listed.facts;
    const entry = base.entries.get(listed.entry ?? "") ?? (fact && tellingEntries(base, fact.id)[0]);
    if (!fact || !entry) return undefined;
    const told = asFits(listed, Math.min(asked.most ?? listed.count, listed.count));
    const suggestions = suggestionsOf([entry], language);
    const common = { text: told, confidence: CONFIDENCE, language, suggestions };
    return { ...common, act: "show", outcome: "answer", entry, facts: [fact, ...facts], derived: [] };
  };
}

/** Whose words they are is told by an entry that quotes them. */
function isToldBetter({ of }: AskedInventory, answer: Answer): boolean {
  return (
    of === "quotations" && answer.outcome === "answer" && answer.confidence >= UNDERSTOOD && quotesItself(answer.entry)
  );
}

function quotesItself(entry: Entry): boolean {
  return entry.facts.some((fact) => showsQuotation(entry, fact));
}

/** Whether an answer shows what a fact quotes as somebody's words, not only tells it in the same. */
function showsQuotation({ answer }: Entry, { quote }: Fact): boolean {
  return answer.en.includes(`“${quote}`);
}

/** As many as are read at once. */
function asFits(listed: Listed, most: number): string {
  const text = listed.tell(most);
  return text.length <= LONGEST || most <= 1 ? text : asFits(listed, most - 1);
}

/** Figures with what they count, under whoever says so. */
function byVoice(facts: readonly Fact[], language: Language): string[] {
  const { figure: word, voice, itself } = textsIn(language).answers.inventories;
  const voiceOf = (fact: Fact) => (isOwnVoice(fact) ? itself : inLanguage(fact.claimant, language));
  const voices = [...new Set(facts.map(voiceOf))];
  return voices.map((one) => {
    const told = facts.flatMap((fact) => {
      const { figure } = fact;
      if (!figure || voiceOf(fact) !== one) return [];
      return [word(formatFigure(figure, language), uncapitalised(inLanguage(figure.label, language)))];
    });
    return voice(one, told);
  });
}
