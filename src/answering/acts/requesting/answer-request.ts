import { type Entry, inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Answer } from "../../answer.ts";
import { answerOf } from "../../compose.ts";
import { decide, type Reasoning } from "../../decide.ts";
import type { ReadPart } from "../read-part.ts";
import { asksBriefly, inShort, shortOf } from "./in-short.ts";
import type { Request } from "./requests.ts";
import { type WantedText, wantedText } from "./wanted-text.ts";

/** What there is instead is told from here on. */
const SURE = 0.6;
/** Grammar tells what is wanted, and no likeness. */
const CONFIDENCE = 0.95;

const DECLINES = /(?:^|\.)your-writing$/;
const TAKES_NO_ORDERS = /(?:^|\.)inject$/;
const SUMMARY = /(?:^|\.)summary$/;

/**
 * What is said to whoever wants something written: that texts are fixed, and, where it is plain what they should be of, the one
 * there is. Undefined where the base says nothing to it.
 */
export function answerRequest(
  request: Request,
  { text, answer }: Pick<ReadPart, "text" | "answer">,
  base: KnowledgeBase,
): Answer | undefined {
  const { language } = answer;
  const isAbout = request === "page" || request === "rewording";
  if (isAbout && answer.outcome === "answer" && answer.confidence >= SURE) {
    const { asItStands, fixed } = textsIn(language).answers;
    const word = request === "page" ? fixed : asItStands;
    return { ...answer, text: word(inShort(answer, text).text) };
  }
  const entry = entryNamed(base, request === "saying" ? TAKES_NO_ORDERS : DECLINES, "smalltalk");
  return entry && { ...answerOf(base, entry, CONFIDENCE, [], language), act: "chat" };
}

/**
 * The fixed text that serves whoever wants one to use; undefined where none does, or where it is told anyway.
 * @param reason what the engine makes of a text by itself
 */
export function serveText(
  { text, answer }: Pick<ReadPart, "text" | "answer">,
  base: KnowledgeBase,
  reason: (text: string) => Reasoning,
): Answer | undefined {
  const wanted = wantedText(text);
  if (!wanted) return undefined;
  const { language } = answer;
  const entry = wanted.about === undefined ? summaryIn(base) : entryAbout(decide(base, reason(wanted.about), language));
  if (!entry) return undefined;
  const isTold = answer.outcome === "answer" && answer.entry === entry && asksBriefly(text);
  if (isTold && !wanted.isForUse) return undefined;
  const told = textsIn(language).answers.fixed(textOf(entry, wanted, language));
  return { ...answerOf(base, entry, CONFIDENCE, [], language), text: told, act: "show" };
}

/** What a text is to be about must be understood by itself. */
function entryAbout(answer: Answer): Entry | undefined {
  return answer.outcome === "answer" && answer.confidence >= SURE ? answer.entry : undefined;
}

/** A short text may be no more than an answer to its question: by itself only that of all that happened stands. */
function textOf(entry: Entry, { isShort, about }: WantedText, language: Language): string {
  const short = isShort && about === undefined ? shortOf(entry, language) : undefined;
  return short ?? inLanguage(entry.answer, language);
}

/** What tells all of a base's event at once. */
export function summaryIn(base: KnowledgeBase): Entry | undefined {
  return entryNamed(base, SUMMARY, "fact");
}

function entryNamed({ entries }: KnowledgeBase, name: RegExp, of: Entry["kind"]): Entry | undefined {
  return entries.values().find(({ id, kind }) => kind === of && name.test(id));
}
