import { type ButtonInteraction, type Interaction, MessageFlags } from "discord.js";
import { answerOf } from "../answering/compose.ts";
import type { Bot } from "./bot.ts";
import { tell, withinBoundary } from "./boundary.ts";
import type { Command } from "./command.ts";
import { conversationIn, noteSubject } from "./conversation.ts";
import { pressedFeedback } from "./feedback.ts";
import { answerMessage } from "./messages/answer-message.ts";
import { parseButton } from "./messages/buttons.ts";
import { replyRemembered } from "./record-answer.ts";

/** Routes every interaction to its command or button; failures end in the boundary. */
export function routeInteractions(bot: Bot, commands: readonly Command[]): (interaction: Interaction) => Promise<void> {
  const byName = new Map(commands.map((command) => [command.name, command]));
  return (interaction) =>
    withinBoundary(interaction, bot.log, async () => {
      if (interaction.isAutocomplete()) {
        await interaction.respond(byName.get(interaction.commandName)?.autocomplete?.(interaction, bot) ?? []);
      } else if (interaction.isChatInputCommand()) {
        const command = byName.get(interaction.commandName);
        if (command) await command.execute(interaction, bot);
        else await tell(interaction, "I don't have this command any more. Restart Discord to see my present ones.");
      } else if (interaction.isButton()) {
        await pressed(interaction, bot);
      }
    });
}

async function pressed(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  if (await pressedFeedback(interaction, bot)) return;
  const button = parseButton(interaction.customId);
  const { base } = bot.engine;
  const entry = button && base.entries.get(button.entry);
  if (!button || !entry) {
    await tell(interaction, "This button is from an older version of mine. Ask me again.");
    return;
  }
  const message = answerMessage(answerOf(base, entry, 1));
  const isPrivate = button.press === "related" || interaction.message.flags.has(MessageFlags.Ephemeral);
  noteSubject(bot, entry, [conversationIn(interaction.channelId, interaction.user.id)]);
  if (isPrivate) await interaction.reply({ ...message, flags: [message.flags, MessageFlags.Ephemeral] });
  else await replyRemembered(interaction, bot, message, `entry:${entry.id}`);
}
