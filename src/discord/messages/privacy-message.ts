import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from "discord.js";
import { KEPT_DAYS } from "../surface/retention.ts";
import { type BotMessage, COLOURS, containerMessage } from "./message.ts";

/**
 * What the bot keeps of anybody, and of this member in particular.
 * @param stored the member's preferences by name
 */
export function privacyMessage(stored: ReadonlyMap<string, string>, readsMessages: boolean): BotMessage {
  const mine = [...stored].map(([name, value]) => `- ${name}: ${value}`);
  const hears = readsMessages
    ? "I read messages that mention me, that answer me, direct messages, and all messages in the channels that a server's admins named for it."
    : "I read messages that mention me, that answer me, and direct messages; Discord doesn't show me others.";
  const paragraphs = [
    `### What I store\n${mine.length > 0 ? `About you:\n${mine.join("\n")}` : "About you: nothing."}`,
    [
      "- **Your questions**: not kept, nor who asked them. Of one that I couldn't answer I keep the bare words, without mentions, links and long numbers, to learn what is missing.",
      "- **How often** a question is asked and an answer called wrong: counts alone. A mark that nobody can trace keeps your feedback to once an answer.",
      `- Both for ${KEPT_DAYS} days. For 14 days also which facts my public answers show, so that a correction reaches them.`,
      "- **A server's settings**: its summary, curators, answer channels and language, and the admin who set the summary.",
      "- **Summaries**: on which dates one was posted, and the message.",
      "- **In memory alone**: for two minutes which answer stands in which channel, for ten what our talk is about.",
    ].join("\n"),
    `-# ${hears}`,
  ];
  const button = new ButtonBuilder()
    .setCustomId("forget-me")
    .setLabel("Delete what is mine")
    .setStyle(ButtonStyle.Danger)
    .setDisabled(mine.length === 0);
  return containerMessage(COLOURS.answer, paragraphs, [new ActionRowBuilder<ButtonBuilder>().addComponents(button)]);
}
