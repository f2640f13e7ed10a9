import type { TypedOptions } from "../commands/option-values.ts";
import type { ModalFields } from "../interactions/modal-fields.ts";
import type { Choice, Reply } from "../interactions/reply.ts";
import type { InteractionParts } from "../interactions/trigger.ts";
import type { Message, User } from "../world/records.ts";
import { autocomplete, runCommand, runMessageCommand } from "./commands.ts";
import { press, select } from "./components.ts";
import { edit, forward, type SayOptions, say, takeBack } from "./say.ts";
import { submitModal } from "./submit-modal.ts";

/**
 * Somebody at a keyboard. Everything but what they write themselves resolves with the bot's first visible response, and rejects with an
 * Error in Discord's words where the person can't do that, or the bot doesn't answer within three seconds.
 */
export interface Person {
  readonly user: User;
  say(channelId: string, content: string, options?: SayOptions): Message;
  forward(messageId: string, channelId: string): Message;
  /** Writes one's own message anew. */
  edit(messageId: string, content: string, options?: Pick<SayOptions, "nitro">): Message;
  /** Deletes one's own message. */
  takeBack(messageId: string): void;
  /** @param subcommand "set", or "group set" */
  command(channelId: string, name: string, options?: TypedOptions, subcommand?: string): Promise<Reply>;
  autocomplete(
    channelId: string,
    name: string,
    options: TypedOptions,
    focused: string,
    subcommand?: string,
  ): Promise<readonly Choice[]>;
  /** From a message's context menu. */
  messageCommand(messageId: string, name: string): Promise<Reply>;
  press(messageId: string, customId: string): Promise<Reply>;
  select(messageId: string, customId: string, values: readonly string[]): Promise<Reply>;
  submitModal(customId: string, fields: ModalFields): Promise<Reply>;
}

/** The person acting as this user. */
export function personOf(parts: InteractionParts, user: User): Person {
  return {
    user,
    say: (channelId, content, options) => say(parts.world, user, channelId, content, options),
    forward: (messageId, channelId) => forward(parts.world, user, messageId, channelId),
    edit: (messageId, content, options) => edit(parts.world, user, messageId, content, options),
    takeBack: (messageId) => takeBack(parts.world, user, messageId),
    command: (channelId, name, options = {}, subcommand) =>
      runCommand(parts, user, { channelId, name, options, subcommand }),
    autocomplete: (channelId, name, options, focused, subcommand) =>
      autocomplete(parts, user, { channelId, name, options, subcommand }, focused),
    messageCommand: (messageId, name) => runMessageCommand(parts, user, messageId, name),
    press: (messageId, customId) => press(parts, user, messageId, customId),
    select: (messageId, customId, values) => select(parts, user, messageId, customId, values),
    submitModal: (customId, fields) => submitModal(parts, user, customId, fields),
  };
}
