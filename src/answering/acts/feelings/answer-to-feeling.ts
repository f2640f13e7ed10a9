import { inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { FALLBACK_LANGUAGE } from "../../../texts/languages.ts";
import { type Answer, isOfBot } from "../../answer.ts";
import { answerOf } from "../../compose.ts";
import { isMostlyArabic } from "../../reading/languages/arabic-forms.ts";
import type { Act } from "../act.ts";
import { type Feeling, type Felt, NEED, UNKNOWN } from "./feelings.ts";

/** What is asked of the bot is told though it be rude, from here on. */
const SURE = 0.8;

/** A message that feels something. */
export interface Message {
  readonly text: string;
  /** Whether it asks something besides the fate of whom it is about. */
  asksApart(): boolean;
}

/**
 * The answer to a message that may feel something.
 * @param answer what its question by itself would get
 */
export function answerFeelingly(base: KnowledgeBase, felt: Felt | undefined, answer: Answer, message: Message): Answer {
  if (!felt) return answerLightly(answer);
  const { all } = felt;
  const first = (UNKNOWN.includes(felt.first) && NEED.find((need) => all.has(need))) || felt.first;
  if (first === "insult") return answerInsult(base, answer);
  const language = isMostlyArabic(message.text) ? "ar" : answer.language;
  const alone = answerToFeeling(base, first, language);
  if (!alone) return answer;
  if (UNKNOWN.includes(first)) {
    const unknown = answerUnknowing(base, alone, answer);
    return felt.isOfKin ? { ...unknown, suggestions: [] } : unknown;
  }
  if (first === "hate") return alone;
  if (all.has("hate")) return { ...(answerToFeeling(base, "hate", language) ?? alone), consolation: alone.consolation };
  const guilt = all.has("guilt") ? answerToFeeling(base, "guilt", language) : undefined;
  const asked = guilt ? answerUnknowing(base, guilt, answer) : answer;
  if (!message.asksApart() || !(guilt || isClear(asked))) return alone;
  return { ...asked, act: actOf(first), suggestions: [], consolation: alone.consolation };
}

/** The answer to a feeling by itself: nothing is offered beside it. Undefined where the base says nothing to it. */
export function answerToFeeling(
  { event: { contacts }, feelings }: KnowledgeBase,
  feeling: Feeling,
  language: Language = FALLBACK_LANGUAGE,
): Answer | undefined {
  const said = feelings.get(feeling)?.answer;
  if (!said) return undefined;
  const text = inLanguage(said, language);
  const common = { act: actOf(feeling), text, entry: undefined, confidence: 1, language, suggestions: [] };
  const isUnknown = UNKNOWN.includes(feeling);
  const consolation = NEED.includes(feeling) || feeling === "help" ? { text, contacts } : undefined;
  return { ...common, outcome: isUnknown ? "unknown" : "smalltalk", consolation };
}

function actOf(feeling: Feeling): Act {
  return feeling === "help" ? "seek" : feeling;
}

/** The known unknown that is meant, or the verdict that there is none, or else the answer to the feeling; never a fact. */
function answerUnknowing(base: KnowledgeBase, alone: Answer, answer: Answer): Answer {
  const { act = "ask", language, consolation } = alone;
  const meant = answer.outcome === "unknown" && (answer.entry ?? answer.verdict);
  if (!meant || language !== answer.language) return alone;
  const told = answer.entry ? answerOf(base, answer.entry, answer.confidence, [], language) : answer;
  return { ...answer, ...told, act, consolation: consolation && { ...consolation, text: told.text } };
}

/** Whether an answer says something to whoever grieves: that the bot doesn't judge, or speak of it, says nothing. */
function isClear(answer: Answer): boolean {
  if (answer.outcome !== "unknown") return answer.outcome === "answer";
  return answer.entry !== undefined && !/(?:^|\.)(?:off-topic|opinion)$/.test(answer.entry.id);
}

/** Small talk tells by itself what is felt. */
function answerLightly(answer: Answer): Answer {
  const feels = answer.outcome === "smalltalk" ? answer.entry?.feels : undefined;
  return feels && feels !== "none" ? { ...answer, act: actOf(feels) } : answer;
}

/** What is rude gets no lecture on the bot, and what is asked rudely its answer. */
function answerInsult(base: KnowledgeBase, answer: Answer): Answer {
  if (isClear(answer) || (isOfBot(answer) && answer.confidence >= SURE)) return answer;
  const complaint = base.entries.values().find(({ feels }) => feels === "insult");
  return complaint ? { ...answerOf(base, complaint, answer.confidence, [], answer.language), act: "insult" } : answer;
}
