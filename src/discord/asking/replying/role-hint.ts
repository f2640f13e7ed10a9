import type { Message } from "discord.js";
import { askCommand } from "../../connection/register.ts";
import { asGiven, type Given } from "../../edits/answered-messages.ts";
import { replyOnce } from "../../sending/reply-once.ts";
import type { Bot } from "../../surface/bot.ts";
import { readerOf, textsFor } from "../../surface/language.ts";

/** Whether a message mentions the role that Discord made for the bot: it looks the same in the list to choose from. */
export function mentionsOwnRole({ guild, content, mentions }: Message): boolean {
  const role = guild?.members.me?.roles.botRole;
  return Boolean(role && (mentions.roles.has(role.id) || content.includes(`<@&${role.id}>`)));
}

/** Says whom to mention instead. */
export async function hintAtMention(message: Message, bot: Bot): Promise<Given> {
  const { replies } = await textsFor(bot, readerOf(message));
  const content = replies.roleMentioned(`${bot.client.user}`, askCommand(bot.client));
  return asGiven(await replyOnce(message, { content }));
}
