import type { Message, Person, StandIn } from "../../src/playground/stand-in.ts";
import { replyTo } from "../discord/scene.ts";

/** Tells what is done, does it, and resolves with what came of it. */
export type Tell = <T>(title: string, act: () => Promise<T>) => Promise<T>;

/** A person whose every act is a step of the session. */
export interface Actor extends Omit<Person, "say" | "forward" | "edit" | "takeBack"> {
  /** Says something that the bot answers. */
  ask(channelId: string, text: string, replyTo?: Message): Promise<Message>;
  /** Writes a message anew, after which the bot edits its own. */
  mend(messageId: string, text: string, answer: Message): Promise<Message>;
  /** Says something that the bot doesn't answer. */
  talk(channelId: string, text: string, options?: { replyTo?: string; ping?: boolean }): Promise<Message>;
}

/** That person, told of. */
export function actor(person: Person, standIn: StandIn, tell: Tell): Actor {
  const { user } = person;
  const name = user.global_name;
  return {
    user,
    command: (channelId, command, options, subcommand) =>
      tell(`${name} in ${channelId}: /${typed(command, subcommand, options)}`, () =>
        person.command(channelId, command, options, subcommand),
      ),
    autocomplete: (channelId, command, options, focused, subcommand) =>
      tell(`${name} in ${channelId} is at “${focused}” of /${typed(command, subcommand, options)}`, () =>
        person.autocomplete(channelId, command, options, focused, subcommand),
      ),
    messageCommand: (messageId, command) =>
      tell(`${name} on ${messageId}: ${command}`, () => person.messageCommand(messageId, command)),
    press: (messageId, customId) =>
      tell(`${name} on ${messageId} presses ${customId}`, () => person.press(messageId, customId)),
    select: (messageId, customId, values) =>
      tell(`${name} on ${messageId} chooses in ${customId}: ${values.join(", ") || "nothing"}`, () =>
        person.select(messageId, customId, values),
      ),
    submitModal: (customId, fields) =>
      tell(`${name} sends the form ${customId}: ${pairs(fields)}`, () => person.submitModal(customId, fields)),
    ask: (channelId, text, target) =>
      tell(`${name} in ${channelId}${target ? `, replying to ${target.id}` : ""}: ${text}`, () =>
        replyTo(standIn, person.say(channelId, text, { replyTo: target?.id })),
      ),
    mend: (messageId, text, { id }) =>
      tell(`${name} writes ${messageId} anew: ${text}`, async () => {
        const anew = standIn.nextMessage((message) => message.id === id);
        person.edit(messageId, text);
        return anew;
      }),
    talk: (channelId, text, options) =>
      tell(`${name} in ${channelId}, unanswered: ${text}`, async () => person.say(channelId, text, options)),
  };
}

function typed(command: string, subcommand: string | undefined, options: object = {}): string {
  return [command, subcommand, pairs(options)].filter(Boolean).join(" ");
}

function pairs(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ");
}
