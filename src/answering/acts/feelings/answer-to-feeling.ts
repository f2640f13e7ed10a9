import type { Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../../../texts/languages.ts";
import type { Answer } from "../../answer.ts";
import { answerOf } from "../../compose.ts";
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
  const { feelings, feelingsInArabic } = textsIn(language).answers;
  const text = (language === "ar" ? feelingsInArabic : feelings)[feeling];
  const common = { act: feeling, text, entry: undefined, confidence: 1, language, suggestions: [] };
  if (feeling === "guilt") return { ...common, outcome: "unknown" };
  const isNeed = NEED.some((one) => one === feeling);
  return { ...common, outcome: "smalltalk", consolation: isNeed ? { text, contacts: event.contacts } : undefined };
}

/**
 * The answer to a message that feels something.
 * @param answer what its question by itself would get
 * @param message with what it says, by whom it is read, and whether it asks something besides the fate of whom it is about
 */
export function answerFeelingly(base: KnowledgeBase, feelings: Feelings, answer: Answer, message: Message): Answer {
  const felt = feltFirst(feelings);
  if (felt === undefined) return answerLightly(base, feelings, answer);
  const language = isArabic(message.text) ? "ar" : answer.language;
  const first = answerToFeeling(base, felt, language);
  if (felt === "hate") return first;
  const asked = feelings.has("guilt") ? answerToGuilt(base, answer) : answer;
  if (felt === "guilt") return asked;
  const { act = felt, consolation } = first;
  if (feelings.has("hate")) return { ...answerToFeeling(base, "hate", language), consolation };
  return message.asksApart() && (isClear(asked) || feelings.has("guilt"))
    ? { ...asked, act, suggestions: [], consolation }
    : first;
}

/** A message that feels something. */
export interface Message {
  readonly text: string;
  asksApart(): boolean;
}

/** Whether an answer says something to whoever grieves: that the bot doesn't judge, or speak of it, says nothing. */
function isClear(answer: Answer): boolean {
  if (answer.outcome !== "unknown") return answer.outcome === "answer";
  return answer.entry !== undefined && !/(?:^|\.)(?:off-topic|opinion)$/.test(answer.entry.id);
}

/** What is rude gets no lecture on the bot; a question of guilt that nothing answers is told as one. */
function answerLightly(base: KnowledgeBase, feelings: Feelings, answer: Answer): Answer {
  if (feelings.has("guilt-perhaps") && answer.outcome === "unknown") return { ...answer, act: "guilt" };
  if (answer.outcome === "smalltalk" && isInsult(answer.entry)) return { ...answer, act: "insult" };
  if (!feelings.has("insult") || isClear(answer)) return answer;
  const complaint = base.entries.values().find(isInsult);
  return complaint ? { ...answerOf(base, complaint, answer.confidence, [], answer.language), act: "insult" } : answer;
}

function isInsult(entry: Entry | undefined): boolean {
  return /(?:^|\.)insult$/.test(entry?.id ?? "");
}

/** Whether a text is mostly Arabic. */
function isArabic(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const arabic = text.match(/\p{Script=Arabic}/gu) ?? [];
  return arabic.length * 2 > letters.length;
}

/** The known unknown that is meant, or else that the source doesn't say; never an answer. */
function answerToGuilt(base: KnowledgeBase, answer: Answer): Answer {
  const meant = answer.outcome === "unknown" ? answer.entry : undefined;
  const { confidence, language } = answer;
  if (!meant) return answerToFeeling(base, "guilt", language);
  return { ...answerOf(base, meant, confidence, [], language), act: "guilt" };
}
