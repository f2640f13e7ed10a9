import { entriesOf, subjectsOf } from "../../../answering/answer.ts";
import { checkClaims } from "../../../answering/claims/check-claims.ts";
import { keptWording } from "../../../answering/curating/kept-wording.ts";
import type { Consideration, Engine } from "../../../answering/engine.ts";
import { checkFiguresInSteps, hasTooManyNumbers } from "../../../checking/check-figures.ts";
import { partReasonsFor, reasonsFor } from "../../../discord/asking/reasons.ts";
import { answerMessage } from "../../../discord/messages/answers/answer-message.ts";
import { checkMessage } from "../../../discord/messages/answers/check-message.ts";
import { tryMessage } from "../../../discord/messages/curating/try-message.ts";
import type { BotMessage } from "../../../discord/messages/message.ts";
import { proofMessage } from "../../../discord/messages/proof/proof-message.ts";
import { FALLBACK_LANGUAGE } from "../../../texts/languages.ts";
import { renderReasoning } from "../../explain.ts";

/** A member's id, under whose answers a button stands. */
const ASKER = "123456789012345678";

/** What came of a text, and the messages that show it: the answer, its reasons, and a curator's look at it. */
export interface Exercised {
  readonly consideration: Consideration;
  readonly messages: readonly BotMessage[];
}

/** Has a text answered, after what was asked before, and makes all messages that come of it. @param context ids of entries */
export function exercise(engine: Engine, text: string, context: readonly string[]): Exercised {
  const consideration = engine.consider({ text, context });
  const { base } = engine;
  const { answer } = consideration;
  const [reasons, partReasons] = [reasonsFor(consideration), partReasonsFor(consideration)];
  const last = base.entries.get(context[0] ?? "");
  renderReasoning(consideration);
  keptWording(text, base);
  const answers = entriesOf(answer).map(({ id }) => ({ id, reasons }));
  return {
    consideration,
    messages: [
      answerMessage(answer, { asker: ASKER, reasons, partReasons }),
      tryMessage({ ...consideration, last }, FALLBACK_LANGUAGE),
      ...[proofMessage(base, answers, [], FALLBACK_LANGUAGE) ?? []].flat(),
    ],
  };
}

/** Has a text checked, as *Check this message* does, and gives each of its steps. */
export function* checking(engine: Engine, text: string): Generator<void, BotMessage> {
  const checks = yield* checkFiguresInSteps(text, engine);
  yield;
  const claims = yield* checkClaims(text, engine);
  const isCut = claims.isCut || hasTooManyNumbers(text);
  return checkMessage(checks, { ...claims, isCut, unread: new Set() }, FALLBACK_LANGUAGE);
}

/** What a conversation is about after these. */
export function contextAfter({ answer }: Consideration, context: readonly string[]): readonly string[] {
  return [...new Set([...subjectsOf(answer), ...context])].slice(0, 3);
}
