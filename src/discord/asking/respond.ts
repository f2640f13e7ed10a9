import {
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
} from "discord.js";
import { textsIn } from "../../texts/languages.ts";
import { addressedTo, type BotMessage } from "../messages/message.ts";
import { shownFor } from "../messages/shown.ts";
import type { Bot } from "../surface/bot.ts";
import { languageFor } from "../surface/language.ts";
import { replyPrivately } from "../surface/private-reply.ts";
import { messageUrl } from "../surface/recent-answers.ts";
import { rememberPosted } from "./record-answer.ts";

type Asking = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** What a command answers. */
export interface Response {
  /** What it is about, such as an entry's id: the same isn't posted twice within two minutes in a channel. */
  readonly subject?: string | undefined;
  /** Shown to the asker alone, whatever they chose. */
  readonly isPrivate?: boolean;
  /** @param asker who may remove it; undefined where it is private */
  render(asker: string | undefined): BotMessage;
}

/**
 * Answers a command: to everybody, to its user alone (`hide`, or a private answer), or addressed to a member (`for`).
 * What stands in the channel already is linked, privately.
 */
export async function respond(interaction: Asking, bot: Bot, response: Response): Promise<void> {
  const { hide, member } = audienceOf(interaction);
  const { user, channelId, guildId } = interaction;
  const { subject } = response;
  if (subject !== undefined) bot.popularity.count(subject, guildId);
  if (hide || response.isPrivate) {
    await replyPrivately(interaction, response.render(undefined));
    return;
  }
  const language = await languageFor(bot, interaction);
  const post = async () => {
    // In a direct message nobody else is bothered by the answer: nothing to remove.
    const isDirect = interaction.context === InteractionContextType.BotDM;
    const message = response.render(isDirect ? undefined : user.id);
    const { resource } = await interaction.reply({
      ...(member === undefined ? message : addressedTo(member, message, language)),
      withResponse: true,
    });
    const shown = shownFor(bot.engine.base, subject);
    if (resource?.message && shown) await rememberPosted(bot, resource.message, bot.engine.base, shown, language);
    const messageId = resource?.message?.id;
    return messageId === undefined ? undefined : { messageId, url: messageUrl(guildId, channelId, messageId) };
  };
  if (guildId === null || subject === undefined) {
    await post();
    return;
  }
  const earlier = await bot.recent.postOnce({ channelId, subject }, post);
  if (earlier) await replyPrivately(interaction, textsIn(language).answers.repeated(earlier.url));
}

function audienceOf(interaction: Asking): { hide: boolean; member: string | undefined } {
  if (!interaction.isChatInputCommand()) return { hide: false, member: undefined };
  const { options } = interaction;
  return { hide: options.getBoolean("hide") ?? false, member: options.getUser("for")?.id };
}
