import { inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Contact, Language, Localised } from "../../../knowledge/pack/schema.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../../../texts/languages.ts";
import { type Answer, type Consolation, isOfBot } from "../../answer.ts";
import { answerOf } from "../../compose.ts";
import { isMostlyArabic } from "../../reading/languages/arabic-forms.ts";
import type { Act } from "../act.ts";
import { shortened } from "../requesting/in-short.ts";
import { type Feeling, NEED, UNKNOWN } from "./feeling.ts";
import type { Felt } from "./feelings.ts";
import { type Sympathy, sympathyFor } from "./sympathy.ts";

/** What is asked of the bot is told though it be rude, from here on. */
const SURE = 0.8;

/** What is unknown is told beside a feeling from here on: a guess would hurt. */
const MEANT = 0.5;

/** A message that feels something. */
export interface Message {
  readonly text: string;
  /** The same as `feelingWords` reads it. */
  readonly line: string;
  /** What the conversation left before it. */
  readonly context: readonly string[];
  /** Whether it asks something besides the fate of whom it is about. */
  asksApart(): boolean;
  /** The answer to what it asks besides, by itself; undefined where that can't be told from the rest. */
  answerApart(): Answer | undefined;
  /** Whether it asks besides what the source says. */
  asksOfSource(): boolean;
}

/**
 * The answer to a message that may feel something.
 * @param answer what its question by itself would get
 */
export function answerFeelingly(base: KnowledgeBase, felt: Felt | undefined, answer: Answer, message: Message): Answer {
  if (!felt) return answerLightly(answer);
  const { all } = felt;
  const first = needBeside(felt) ?? felt.first;
  if (first === "insult") return answerInsult(base, answer);
  const language = isMostlyArabic(message.text) ? "ar" : answer.language;
  const { line, context } = message;
  const said = answerToFeeling(base, first, language, sympathyFor(base, first, { line, context, language }));
  if (!said) return answer;
  const alone = bearing(said, UNKNOWN.includes(first) ? felt.isOfKin : felt.isPlain && first !== "glad");
  if (UNKNOWN.includes(first)) {
    const unknown = answerUnknowing(base, alone, answer);
    return felt.isOfKin ? { ...unknown, suggestions: [] } : unknown;
  }
  if (first === "hate") return alone;
  if (first === "weary") return answerWeary(alone, message.answerApart());
  if (all.has("hate")) return { ...(answerToFeeling(base, "hate", language) ?? alone), consolation: alone.consolation };
  const guilt = all.has("guilt") ? answerToFeeling(base, "guilt", language) : undefined;
  const asked = guilt ? answerUnknowing(base, guilt, answer) : answer;
  const told = !guilt && !felt.isOfKin && isDecided(answer) ? answer : toldOf(asked, guilt, message);
  if (!told) return alone;
  return { ...told, act: actOf(first), suggestions: [], consolation: alone.consolation };
}

/** What somebody in need feels beside what is unknown; of good news, whose death it tells too. */
function needBeside({ first, all }: Felt): Feeling | undefined {
  const needs = first === "glad" ? NEED.slice(0, 1) : UNKNOWN.includes(first) ? NEED : [];
  return needs.find((need) => all.has(need));
}

/**
 * The answer to a feeling by itself: nothing is offered beside it. Undefined where the base says nothing to it.
 * @param sympathy what is said, by default what the base says to it at first
 */
export function answerToFeeling(
  { event: { contacts }, feelings }: KnowledgeBase,
  feeling: Feeling,
  language: Language = FALLBACK_LANGUAGE,
  sympathy = firstWordsTo(feelings.get(feeling)?.answer, feeling, language),
): Answer | undefined {
  if (sympathy === undefined) return undefined;
  const { text } = sympathy;
  const common = { act: actOf(feeling), text, entry: undefined, confidence: 1, language, suggestions: [] };
  const isUnknown = UNKNOWN.includes(feeling);
  const consolation = consolationOf(feeling, sympathy, contacts);
  return { ...common, outcome: isUnknown ? "unknown" : "smalltalk", consolation };
}

function firstWordsTo(said: Localised | undefined, line: Feeling, language: Language): Sympathy | undefined {
  return said && { text: inLanguage(said, language), line };
}

/** Who wants no figures any more is spoken to gently, who has good news isn't in need any more; neither needs anybody. */
function consolationOf(feeling: Feeling, said: Sympathy, contacts: readonly Contact[]): Consolation | undefined {
  if (feeling === "weary" || feeling === "glad") return { ...said, contacts: [], isOfNeed: feeling === "weary" };
  const isOfNeed = NEED.includes(feeling);
  const serving = said.isAgain && isOfNeed ? [] : contacts.filter((contact) => serves(contact, feeling));
  return isOfNeed || feeling === "help" ? { ...said, contacts: serving, isOfNeed } : undefined;
}

function serves({ for: whom }: Contact, feeling: Feeling): boolean {
  return whom === undefined || whom.some((one) => one === feeling);
}

/** “No numbers please. who ordered it?” asks all the same. */
function answerWeary(alone: Answer, apart: Answer | undefined): Answer {
  return apart && isClear(apart) ? { ...apart, consolation: alone.consolation, suggestions: [] } : alone;
}

/** Whether it is claimed of the event what facts bear out or refute. */
function isDecided({ verdict, outcome }: Answer): boolean {
  return outcome === "answer" && verdict !== undefined && verdict !== "unsaid";
}

/** Whether it is borne in mind is told by how plainly it was felt. */
function bearing(answer: Answer, isOfNeed: boolean): Answer {
  const { consolation } = answer;
  return { ...answer, consolation: consolation && { ...consolation, isOfNeed } };
}

function actOf(feeling: Feeling): Act {
  if (feeling === "weary" || feeling === "glad") return "chat";
  return feeling === "help" ? "seek" : feeling;
}

/** The known unknown that is meant, or the verdict that there is none, or else the answer to the feeling; never a fact. */
function answerUnknowing(base: KnowledgeBase, alone: Answer, answer: Answer): Answer {
  const { act = "ask", language, consolation } = alone;
  const meant = answer.outcome === "unknown" && (answer.entry ?? answer.verdict);
  if (!meant || language !== answer.language) return alone;
  const isOne = answer.entry && !answer.parts;
  const told = isOne ? answerOf(base, answer.entry, answer.confidence, [], language) : answer;
  return { ...answer, ...told, act, consolation: consolation && { ...consolation, text: told.text } };
}

/** What is told of a message beside a consolation; who asks what the source says hears at least that it says nothing. */
function toldOf(asked: Answer, guilt: Answer | undefined, message: Message): Answer | undefined {
  const isOfSource = message.asksOfSource();
  const told =
    isOfSource || message.asksApart() ? toldBeside(asked, guilt, message) : answeredOnly(message.answerApart());
  return told ?? (isOfSource ? untold(asked) : undefined);
}

function untold({ language }: Answer): Answer {
  const text = textsIn(language).answers.notToldGently;
  return { outcome: "unknown", entry: undefined, text, confidence: 1, language, suggestions: [] };
}

/** What is told beside a consolation; undefined where that would say nothing. */
function toldBeside(asked: Answer, guilt: Answer | undefined, message: Message): Answer | undefined {
  if (guilt) return asked;
  const told = asked.outcome === "answer" ? asked : clearerOf(asked, message.answerApart());
  if (!isClear(told)) return undefined;
  return told.outcome === "unknown" ? shortened(told) : told;
}

/** A fact for what is hardly asked; grief asks what nobody can tell. */
function answeredOnly(apart: Answer | undefined): Answer | undefined {
  return apart?.outcome === "answer" && apart.confidence >= SURE ? apart : undefined;
}

/** What a question asks by itself may be answered where it isn't among what was told. */
function clearerOf(whole: Answer, apart: Answer | undefined): Answer {
  if (!apart || !isClear(apart)) return whole;
  return apart.outcome === "answer" || apart.confidence >= SURE || !isClear(whole) ? apart : whole;
}

/** Whether an answer says something to whoever grieves: that the bot doesn't judge, advise, or speak of it, says nothing. */
function isClear(answer: Answer): boolean {
  if (answer.outcome !== "unknown") return answer.outcome === "answer";
  return (
    answer.entry !== undefined &&
    answer.confidence >= MEANT &&
    !/(?:^|\.)(?:off-topic|opinion|advice)$/.test(answer.entry.id)
  );
}

/** Small talk tells by itself what is felt. */
function answerLightly(answer: Answer): Answer {
  const feels = answer.outcome === "smalltalk" ? answer.entry?.feels : undefined;
  return feels && feels !== "none" ? { ...answer, act: actOf(feels) } : answer;
}

/** What is rude gets no lecture on the bot, and what is asked rudely its answer. */
function answerInsult(base: KnowledgeBase, answer: Answer): Answer {
  const complaint = base.entries.values().find(({ feels }) => feels === "insult");
  if (isClear(answer) || (isOfBot(answer) && answer.confidence >= SURE)) return answer;
  return complaint ? { ...answerOf(base, complaint, answer.confidence, [], answer.language), act: "insult" } : answer;
}
