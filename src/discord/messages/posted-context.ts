import type { Language } from "../../knowledge/pack/schema.ts";
import type { AnswerContext } from "./answers/answer-rows.ts";
import { parseWhy } from "./answers/why-button.ts";
import { addressedTo, type BotMessage } from "./message.ts";

/** How a posted message was made, read back from the message itself: nothing of it is stored. */
export interface PostedContext extends AnswerContext {
  /** The member to whom it was addressed. */
  readonly addressee: string | undefined;
}

/** @param components as Discord has them */
export function postedContext(components: readonly object[]): PostedContext {
  const text = JSON.stringify(components);
  const [, asker] = /"custom_id":"remove:(\d+)"/.exec(text) ?? [];
  const [, why] = /"custom_id":"why:([^"]*)"/.exec(text) ?? [];
  const [, addressee] = /"content":"<@(\d+)>, this may help:"/.exec(text) ?? [];
  return { asker, addressee, reasons: why === undefined ? undefined : parseWhy(why).reasons };
}

/** The message made anew, addressed as it was. */
export function addressedAsBefore({ addressee }: PostedContext, message: BotMessage, language: Language): BotMessage {
  return addressee === undefined ? message : addressedTo(addressee, message, language);
}
