import {
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
} from "discord.js";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import { questionButtons } from "../messages/buttons.ts";
import type { Display } from "../messages/display.ts";
import { type BotMessage, COLOURS, containerMessage } from "../messages/message.ts";
import { addressedTo, withLine } from "../messages/with-line.ts";
import { type Addressee, addresseeOf, mayPing } from "../people/addressee.ts";
import { replyPublicly } from "../sending/reply-publicly.ts";
import type { Bot } from "../surface/bot.ts";
import { languageFor } from "../surface/language.ts";
import { replyPrivately } from "../surface/private-reply.ts";
import { messageUrl, type RecentAnswer } from "../surface/recent-answers.ts";
import { conversationIn, isInNeed } from "./conversation.ts";
import { rememberPosted } from "./record-answer.ts";

type CommandInteraction = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** What a command answers. */
export interface Response {
  /** What it is about, such as an entry's id: the same isn't posted twice within two minutes in a channel. */
  readonly subject?: string | undefined;
  /** In which it is written, and what is said of it; that of the bot's words to the member where it is left out. */
  readonly language?: Language;
  /** What is counted as asked for; the subject where it is left out. */
  readonly counted?: readonly string[];
  /** What it shows, where corrections make it anew. */
  readonly display?: Display | undefined;
  /** Shown to the asker alone, whatever they chose. */
  readonly isPrivate?: boolean;
  /** @param asker who may remove it; undefined where it is private */
  render(asker: string | undefined): BotMessage;
}

/**
 * Answers a command: to everybody, to its user alone (`hide`, or a private answer), or addressed to a member (`for`).
 * What stands in the channel already is linked above the answer, privately, and to the addressee alone where there is one;
 * where the channel is full of answers, or the member can't see it, the asker alone sees the answer.
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
  const language = response.language ?? (await languageFor(bot, interaction));
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
    if (reply && display) void rememberPosted(bot, reply, base, display, language);
    return reply && { messageId: reply.id, url: messageUrl(guildId, channelId, reply.id) };
  };
  // In a direct message nobody else reads it; where the bot isn't itself, it doesn't learn what is deleted.
  const isOnce = interaction.inCachedGuild() && !isInNeed(bot, [conversationIn(channelId, user.id)]);
  if (!isOnce || subject === undefined) {
    await post();
    return;
  }
  const spot = { channelId, subject, language, version: base.version };
  const earlier = await bot.recent.postOnceSoon(spot, post);
  if (!earlier) return;
  const readsHistory = interaction.memberPermissions.has(PermissionFlagsBits.ReadMessageHistory);
  if (addressee && addressee.id !== user.id) {
    if (earlier === "under way" || !addressee.readsHistory || !bot.limits.show(channelId, user.id)) await post();
    else await pointTo(earlier, addressee, interaction, bot);
  } else if (earlier === "under way" || !readsHistory) await replyPrivately(interaction, response.render(undefined));
  else await showAlone(answers.repeated(earlier.url));
}

/** Leads the addressee to the answer that stands in the channel already. */
async function pointTo(
  { url }: RecentAnswer,
  addressee: Addressee,
  interaction: CommandInteraction,
  bot: Bot,
): Promise<void> {
  const { user } = interaction;
  const language = await languageFor(bot, interaction);
  const rows = questionButtons("related", [], language, user.id);
  const pointer = containerMessage(COLOURS.answer, [textsIn(language).answers.repeated(url)], rows);
  await replyPublicly(
    interaction,
    bot.log,
    addressedTo(addressee.id, pointer, language, mayPing(user.id, addressee, bot)),
  );
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
