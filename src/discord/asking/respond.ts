import {
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
} from "discord.js";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import type { Display } from "../messages/display.ts";
import type { BotMessage } from "../messages/message.ts";
import { addressedTo, withLine } from "../messages/with-line.ts";
import { addresseeOf, mayPing } from "../people/addressee.ts";
import { replyPublicly } from "../sending/reply-publicly.ts";
import type { Bot } from "../surface/bot.ts";
import { languageFor } from "../surface/language.ts";
import { replyPrivately } from "../surface/private-reply.ts";
import { messageUrl } from "../surface/recent-answers.ts";
import { rememberPosted } from "./record-answer.ts";

type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** What a command answers. */
export interface Response {
  /** What it is about, such as an entry's id: the same isn't posted twice within two minutes in a channel. */
  readonly subject?: string | undefined;
  /** What is counted as asked for; the subject where it is left out. */
  readonly counted?: readonly string[];
  /** What it shows, where corrections make it anew. */
  readonly display?: Display | undefined;
  /** Its language; where it is left out, the asker's. */
  readonly language?: Language;
  /** Shown to the asker alone, whatever they chose. */
  readonly isPrivate?: boolean;
  /** @param asker who may remove it; undefined where it is private */
  render(asker: string | undefined): BotMessage;
}

/**
 * Answers a command: to everybody, to its user alone (`hide`, or a private answer), or addressed to a member (`for`).
 * What stands in the channel already is linked, privately; where the channel is full of answers, or the member can't see
 * it, the asker alone sees the answer.
 */
export async function respond(interaction: CommandInteraction, bot: Bot, response: Response): Promise<void> {
  const { hide, addressee } = audienceOf(interaction);
  const { user, channelId, guildId } = interaction;
  const { subject, display } = response;
  const { counted = subject === undefined ? [] : [subject] } = response;
  // Of the base that the message is made from: a reload may come while it is sent.
  const { base } = bot.engine;
  for (const one of counted) bot.popularity.count(one, guildId);
  if (hide || response.isPrivate) {
    await replyPrivately(interaction, response.render(undefined));
    return;
  }
  const language = await languageFor(bot, interaction);
  const { replies, answers } = textsIn(language);
  const showAlone = (line: string) => replyPrivately(interaction, withLine(line, response.render(undefined)));
  if (addressee && !addressee.seesChannel) return showAlone(replies.addresseeAbsent(`<@${addressee.id}>`));
  const post = async () => {
    if (guildId !== null && !bot.limits.show(channelId, user.id)) {
      await showAlone(replies.shownToYou);
      return undefined;
    }
    // In a direct message nobody else is bothered by the answer: nothing to remove.
    const isDirect = interaction.context === InteractionContextType.BotDM;
    const message = response.render(isDirect ? undefined : user.id);
    const shown = addressee ? addressedTo(addressee.id, message, language, mayPing(user.id, addressee, bot)) : message;
    const reply = await replyPublicly(interaction, bot.log, shown);
    if (reply && display) void rememberPosted(bot, reply, base, display, response.language ?? language);
    return reply && { messageId: reply.id, url: messageUrl(guildId, channelId, reply.id) };
  };
  if (guildId === null || subject === undefined) {
    await post();
    return;
  }
  const earlier = await bot.recent.postOnceSoon({ channelId, subject }, post);
  if (earlier === "under way") await replyPrivately(interaction, response.render(undefined));
  else if (earlier) await replyPrivately(interaction, answers.repeated(earlier.url));
}

/**
 * As `respond`, with what a kind of message shows. Throws a TypeError where the base doesn't have it, for then its command
 * isn't registered.
 */
export async function respondShowing(
  interaction: CommandInteraction,
  bot: Bot,
  subject: string,
  display: Display,
): Promise<void> {
  const { base } = bot.engine;
  const language = await languageFor(bot, interaction);
  const pictures = bot.picturesOf(base);
  const render = (asker: string | undefined) => {
    const message = display.kind.render(base, display.which, { language, pictures, asker });
    if (!message) throw new TypeError(`The knowledge has nothing for ${subject} to show`);
    return message;
  };
  await respond(interaction, bot, { subject, display, render });
}

function audienceOf(interaction: CommandInteraction) {
  if (!interaction.isChatInputCommand()) return { hide: false, addressee: undefined };
  const addressee = addresseeOf(interaction);
  return { hide: interaction.options.getBoolean("hide") ?? false, addressee };
}
