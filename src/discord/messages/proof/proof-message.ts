import { answerFormula, writtenOut } from "../../../answering/figures/answer-formula.ts";
import { parseFormula } from "../../../answering/figures/formula.ts";
import { type Entry, inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { attribution } from "../attribution.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import type { WhyId } from "./why-button.ts";

/** An answered entry with the reasons for it. */
interface Answered extends Pick<WhyId, "reasons"> {
  readonly entry: Entry;
}

/** Why this was answered: the questions matched, how sure, the runners-up, and the words that it rests on. */
export function whyMessage(base: KnowledgeBase, answered: readonly Answered[], language: Language): BotMessage {
  const { answers } = textsIn(language);
  const facts = [...new Set(answered.flatMap(({ entry }) => entry.facts))];
  return containerMessage(COLOURS.unsure, [
    [`### ${answers.whyTitle}`, ...answered.flatMap((one) => reasonLines(base, one, language))].join("\n"),
    ...(facts.length > 0 ? [attribution(facts, language)] : []),
    `-# ${answers.fixedText(base.version)}`,
  ]);
}

function reasonLines(base: KnowledgeBase, { entry, reasons }: Answered, language: Language): string[] {
  const { answers } = textsIn(language);
  const question = inLanguage(entry.question, language);
  const other = reasons?.runnerUp && base.entries.get(reasons.runnerUp.entry);
  const next = other
    ? answers.nextLikeliest(inLanguage(other.question, language), reasons?.runnerUp?.percent ?? 0)
    : answers.nothingElse;
  return reasons ? [answers.readAs(question, reasons.percent), next] : [answers.chosen(question)];
}

/** How a number was computed, and the words that its figures rest on; undefined where the base lacks one of them by now. */
export function whyComputedMessage(base: KnowledgeBase, text: string, language: Language): BotMessage | undefined {
  const { arithmetic, answers } = textsIn(language);
  const formula = parseFormula(text);
  const answer = formula && answerFormula(base, formula);
  const equation = formula && writtenOut(base, formula);
  if (!answer || equation === undefined) return undefined;
  return containerMessage(COLOURS.unsure, [
    `### ${answers.whyTitle}\n${arithmetic.readAsSum(equation)}`,
    attribution(answer.facts, language),
    `-# ${arithmetic.checked(base.version)}`,
  ]);
}
