import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../../texts/languages.ts";
import type { Answer } from "../answer.ts";
import { answerOf } from "../compose.ts";
import type { Feelings } from "./feelings.ts";

/** The feelings of a person in need, the gravest first. */
const NEED = ["mourn", "seek", "fear"] as const;
/** What else is answered before any question. */
const FIRST = [...NEED, "hate", "guilt"] as const;
type AnsweredFirst = (typeof FIRST)[number];

/** What of a message's feelings is answered before its question, the gravest alone; undefined where nothing is. */
export function feltFirst(feelings: Feelings): AnsweredFirst | undefined {
  return FIRST.find((feeling) => feelings.has(feeling));
}

/** The answer to a feeling by itself: nothing is offered beside it. */
export function answerToFeeling(
  { event }: KnowledgeBase,
  feeling: AnsweredFirst,
  language: Language = FALLBACK_LANGUAGE,
): Answer {
  const text = textsIn(language).answers.feelings[feeling];
  const common = { text, entry: undefined, confidence: 1, language, suggestions: [] };
  if (feeling === "guilt") return { ...common, outcome: "unknown" };
  const isNeed = NEED.some((one) => one === feeling);
  return { ...common, outcome: "smalltalk", consolation: isNeed ? { text, contacts: event.contacts } : undefined };
}

/**
 * The answer to a message that feels something.
 * @param answer what its question by itself would get
 * @param asksApart whether it asks something besides the fate of whom it is about
 */
export function answerFeelingly(base: KnowledgeBase, feelings: Feelings, answer: Answer, asksApart: boolean): Answer {
  const felt = feltFirst(feelings);
  if (felt === undefined) return answer;
  const first = answerToFeeling(base, felt, answer.language);
  if (felt === "hate") return first;
  const asked = feelings.has("guilt") ? answerToGuilt(base, answer) : answer;
  if (felt === "guilt") return asked;
  const { consolation } = first;
  if (feelings.has("hate")) return { ...answerToFeeling(base, "hate", answer.language), consolation };
  const isClear = asked.outcome === "answer" || (asked.outcome === "unknown" && asked.entry !== undefined);
  return asksApart && (isClear || feelings.has("guilt")) ? { ...asked, suggestions: [], consolation } : first;
}

/** The known unknown that is meant, or else that the source doesn't say; never an answer. */
function answerToGuilt(base: KnowledgeBase, answer: Answer): Answer {
  const meant = answer.outcome === "unknown" ? answer.entry : undefined;
  const { confidence, language } = answer;
  return meant ? answerOf(base, meant, confidence, [], language) : answerToFeeling(base, "guilt", language);
}
