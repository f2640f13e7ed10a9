import type { TextBasedChannel } from "discord.js";
import type { Answer } from "../../answering/answer.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Display } from "../messages/display.ts";
import type { BotMessage } from "../messages/message.ts";
import type { Bot } from "../surface/bot.ts";
import { mayAttach } from "../surface/permissions.ts";
import { NO_PICTURES } from "../surface/pictures-port.ts";

/** Where an answer is read. */
export interface Readers {
  /** Null where the bot doesn't know it: as one of somebody's own apps it isn't in every server. */
  readonly channel: TextBasedChannel | null;
  /** In which it is given, where that isn't the question's own. */
  readonly language?: Language;
}

/** What a command shows, in the place of the answer that names it. */
export interface ShownCommand {
  /** With its slash. */
  readonly subject: string;
  readonly display: Display;
  render(asker: string | undefined): BotMessage;
}

/**
 * What somebody wants to see, as the command posts it. Undefined where the answer tells something else besides, or where
 * there is no such command.
 */
export function shownCommand(
  bot: Pick<Bot, "engine" | "commands" | "picturesOf">,
  { shows, parts, consolation, language }: Answer,
  { channel }: Readers,
): ShownCommand | undefined {
  if (shows === undefined || parts || consolation) return undefined;
  const { base } = bot.engine;
  const display = bot.commands.slash(base).find(({ name }) => name === shows)?.display;
  if (!display) return undefined;
  const pictures = !channel || mayAttach(channel) ? bot.picturesOf(base) : NO_PICTURES;
  const render = (asker: string | undefined) => display.kind.render(base, display.which, { language, pictures, asker });
  const message = render(undefined);
  return message && { subject: `/${shows}`, display, render: (asker) => render(asker) ?? message };
}
