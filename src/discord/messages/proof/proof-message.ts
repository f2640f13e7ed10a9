import { answerFormula, writtenOut } from "../../../answering/figures/answer-formula.ts";
import { parseFormula } from "../../../answering/figures/formula.ts";
import { inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { formulaOf } from "../answers/answer-id.ts";
import { type DisplayKind, parseDisplay } from "../display.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import { factOf, type Proven, shownOf } from "./proof-id.ts";
import { quotations, type Shown } from "./quotations.ts";

/** What is to be proved of one thing, and how the question that it answers was read. */
interface Proof extends Shown {
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
  proven: readonly Proven[],
  kinds: readonly DisplayKind[],
  language: Language,
): BotMessage | undefined {
  const all = proven.flatMap((one) => proofOf(base, one, kinds, language));
  // Of several that were chosen together there is nothing to note.
  const isAsked = proven.length === 1 || proven.some(({ reasons }) => reasons);
  const notes = isAsked ? all.flatMap((one) => one.notes) : [];
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
  const small = [...notes, checked].map((line) => `-# ${line}`);
  return containerMessage(COLOURS.unsure, [
    `### ${proof.title}\n${first}`,
    ...others.slice(0, -1),
    [others.at(-1), ...small].join("\n"),
  ]);
}

function proofOf(base: KnowledgeBase, one: Proven, kinds: readonly DisplayKind[], language: Language): Proof[] {
  const fact = factOf(one.id);
  if (fact !== undefined) return [{ facts: [base.facts.get(fact) ?? []].flat(), derived: [], notes: [] }];
  const formula = formulaOf(one.id);
  if (formula !== undefined) return computedProof(base, formula, language);
  const shows = shownOf(one.id);
  if (shows === undefined) {
    const entry = base.entries.get(one.id);
    return entry ? [{ ...entry, notes: notesOn(base, one, inLanguage(entry.question, language), language) }] : [];
  }
  const display = parseDisplay(shows, kinds);
  if (!display) return [];
  const { kind, which } = display;
  return [{ facts: kind.facts(base, which, language), derived: kind.derived?.(base, which) ?? [], notes: [] }];
}

function computedProof(base: KnowledgeBase, text: string, language: Language): Proof[] {
  const formula = parseFormula(text);
  const computed = formula && answerFormula(base, formula);
  const equation = formula && writtenOut(base, formula, language);
  if (!computed || equation === undefined) return [];
  const notes = [textsIn(language).proof.readAsSum(equation)];
  return [{ facts: computed.facts, derived: [], notes, isComputed: true }];
}

/** How sure the bot was of the question, and what it would have answered otherwise. */
function notesOn(base: KnowledgeBase, { reasons }: Proven, question: string, language: Language): string[] {
  const { proof } = textsIn(language);
  if (!reasons) return [proof.chosen(question)];
  const other = reasons.runnerUp && base.entries.get(reasons.runnerUp.entry);
  const next = other
    ? proof.nextLikeliest(inLanguage(other.question, language), reasons.runnerUp?.percent ?? 0)
    : proof.nothingElse;
  return [`${proof.readAs(question, reasons.percent)} ${next}`];
}
