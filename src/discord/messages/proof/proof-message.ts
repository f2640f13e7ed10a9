import { answerFormula, writtenOut } from "../../../answering/figures/answer-formula.ts";
import { parseFormula } from "../../../answering/figures/formula.ts";
import { inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { type DisplayKind, parseDisplay } from "../display.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import { formulaOf, type Proven, type ProvenAnswer } from "./proof-id.ts";
import { quotations, type Shown } from "./quotations.ts";

/** What is told of it. */
interface Told extends Shown {
  /** How a question was read. */
  readonly notes: readonly string[];
  readonly isComputed?: boolean;
}

/**
 * Where everything in a message is from: its quotations, each with who says it and as of when, those that our arithmetic
 * rests on among them; then how the question was read. Undefined where the base has nothing of it by now.
 * @param kinds of messages that may be meant
 */
export function proofMessage(
  base: KnowledgeBase,
  proven: Proven,
  kinds: readonly DisplayKind[],
  language: Language,
): BotMessage | undefined {
  const all = toldOf(base, proven, kinds, language);
  const shown = {
    facts: [...new Set(all.flatMap(({ facts }) => facts))],
    derived: [...new Set(all.flatMap(({ derived }) => derived))],
  };
  const { proof } = textsIn(language);
  const [first, ...others] = quotations(shown, language);
  if (first === undefined) return undefined;
  const checked = all.every(({ isComputed }) => isComputed)
    ? proof.checked(base.version)
    : proof.fixedText(base.version);
  const small = [...all.flatMap(({ notes }) => notes), checked].map((line) => `-# ${line}`);
  return containerMessage(COLOURS.unsure, [
    `### ${proof.title}\n${first}`,
    ...others.slice(0, -1),
    [others.at(-1), ...small].join("\n"),
  ]);
}

function toldOf(
  base: KnowledgeBase,
  proven: Proven,
  kinds: readonly DisplayKind[],
  language: Language,
): readonly Told[] {
  if ("facts" in proven) {
    const facts = proven.facts.flatMap((id) => base.facts.get(id) ?? []);
    return [{ facts, derived: [], notes: [] }];
  }
  if ("answers" in proven) {
    const isAsked = proven.answers.length === 1 || proven.answers.some(({ reasons }) => reasons);
    return proven.answers
      .flatMap((answer) => toldOfAnswer(base, answer, language))
      .map((told) => (isAsked ? told : { ...told, notes: [] }));
  }
  const display = parseDisplay(proven.shows, kinds);
  if (!display) return [];
  const { kind, which } = display;
  return [{ facts: kind.facts(base, which, language), derived: kind.derived?.(base, which) ?? [], notes: [] }];
}

function toldOfAnswer(base: KnowledgeBase, answer: ProvenAnswer, language: Language): Told[] {
  const text = formulaOf(answer.entry);
  if (text === undefined) {
    const entry = base.entries.get(answer.entry);
    return entry ? [{ ...entry, notes: notesOn(base, answer, inLanguage(entry.question, language), language) }] : [];
  }
  const formula = parseFormula(text);
  const computed = formula && answerFormula(base, formula);
  const equation = formula && writtenOut(base, formula);
  if (!computed || equation === undefined) return [];
  const notes = [textsIn(language).proof.readAsSum(equation)];
  return [{ facts: computed.facts, derived: [], notes, isComputed: true }];
}

/** How sure the bot was of the question, and what it would have answered otherwise. */
function notesOn(base: KnowledgeBase, { reasons }: ProvenAnswer, question: string, language: Language): string[] {
  const { proof } = textsIn(language);
  if (!reasons) return [proof.chosen(question)];
  const other = reasons.runnerUp && base.entries.get(reasons.runnerUp.entry);
  const next = other
    ? proof.nextLikeliest(inLanguage(other.question, language), reasons.runnerUp?.percent ?? 0)
    : proof.nothingElse;
  return [`${proof.readAs(question, reasons.percent)} ${next}`];
}
