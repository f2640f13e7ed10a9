import { ComponentType } from "discord.js";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { AnswerContext } from "./answers/answer-rows.ts";
import type { BotMessage } from "./message.ts";
import { PROOF } from "./proof/proof-button.ts";
import { parseProven } from "./proof/proof-id.ts";
import { addressedTo } from "./with-line.ts";

/** How a posted message was made, read back from the message's ids and mentions: nothing of it is stored. */
export interface PostedContext extends AnswerContext {
  /** The member to whom it was addressed. */
  readonly addressee: string | undefined;
}

/** @param components as Discord has them */
export function postedContext(components: readonly object[]): PostedContext {
  const ids = customIdsIn(components);
  const restOf = (name: string) => ids.find((id) => id.startsWith(name))?.slice(name.length);
  const proven = parseProven(restOf(`${PROOF}:`) ?? "");
  return {
    asker: restOf("remove:"),
    addressee: addresseeOf(components),
    reasons: proven[0]?.reasons,
    partReasons: new Map(proven.map(({ id, reasons }) => [id, reasons])),
  };
}

/** The message made anew, addressed as it was. */
export function addressedAsBefore({ addressee }: PostedContext, message: BotMessage, language: Language): BotMessage {
  return addressee === undefined ? message : addressedTo(addressee, message, language, true);
}

/** Whom a text outside the container mentions: only an address does, in whatever words. */
function addresseeOf(components: readonly object[]): string | undefined {
  const outside = components.flatMap((component) =>
    "type" in component && component.type === ComponentType.TextDisplay && "content" in component
      ? [String(component.content)]
      : [],
  );
  return outside.map((text) => /<@(\d+)>/.exec(text)?.[1]).find((id) => id !== undefined);
}

function customIdsIn(components: readonly object[]): string[] {
  return components.flatMap((component) => [
    ...("custom_id" in component ? [String(component.custom_id)] : []),
    ...("components" in component && Array.isArray(component.components) ? customIdsIn(component.components) : []),
  ]);
}
