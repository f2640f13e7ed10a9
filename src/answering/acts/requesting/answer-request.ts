import type { Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Answer } from "../../answer.ts";
import { answerOf } from "../../compose.ts";
import type { ReadPart } from "../read-part.ts";
import { inShort } from "./in-short.ts";
import type { Request } from "./requests.ts";

/** What there is instead is told from here on. */
const SURE = 0.6;
/** Grammar tells what is wanted, and no likeness. */
const CONFIDENCE = 0.95;

const DECLINES = /(?:^|\.)your-writing$/;
const TAKES_NO_ORDERS = /(?:^|\.)inject$/;

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
  if (isAbout && answer.outcome === "answer" && answer.confidence >= SURE)
    return { ...answer, text: textsIn(language).answers.asItStands(inShort(answer, text).text) };
  const entry = entryNamed(base, request === "saying" ? TAKES_NO_ORDERS : DECLINES);
  return entry && { ...answerOf(base, entry, CONFIDENCE, [], language), act: "chat" };
}

function entryNamed({ entries }: KnowledgeBase, name: RegExp): Entry | undefined {
  return entries.values().find(({ id, kind }) => kind === "smalltalk" && name.test(id));
}
