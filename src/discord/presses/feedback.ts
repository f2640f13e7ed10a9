import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from "discord.js";
import type { FeedbackReason } from "../../store/ports/feedback.ts";
import type { Texts } from "../../texts/texts.ts";
import { recordFeedback } from "../curating/feedback.ts";
import { feedbackId } from "../messages/buttons.ts";
import { type BotMessage, COLOURS, containerMessage } from "../messages/message.ts";
import { textsFor } from "../surface/language.ts";
import { replyPrivately, tell } from "../surface/private-reply.ts";
import type { PressHandler } from "./press.ts";

const REASONS = ["wrong", "outdated", "other"] as const satisfies readonly FeedbackReason[];

/** “Feedback”, then a reason: what is the matter with an answer, counted without the person. */
export const giveFeedback: PressHandler = {
  name: "feedback",
  async handle(interaction, rest, bot) {
    if (!interaction.isButton()) return;
    const [entry = "", chosen] = rest.split(":");
    const reason = REASONS.find((one) => one === chosen);
    if (!bot.engine.base.entries.has(entry)) return tell(interaction, bot, ({ replies }) => replies.buttonGone);
    if (!reason) return replyPrivately(interaction, feedbackChoice(entry, await textsFor(bot, interaction)));
    const { message, user } = interaction;
    // The choice is a message of its own: the answer is the one whose button opened it.
    const answer = message.interactionMetadata?.interactedMessageId ?? message.id;
    const objection = { entry, reason, person: user.id, answer, at: bot.now().epochMilliseconds };
    const counted = await recordFeedback(bot.store, objection);
    await tell(interaction, bot, ({ feedback }) => (counted ? feedback.thanks : feedback.countedBefore));
  },
};

function feedbackChoice(entry: string, { feedback }: Texts): BotMessage {
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    REASONS.map((reason) =>
      new ButtonBuilder()
        .setCustomId(`${feedbackId(entry)}:${reason}`)
        .setLabel(feedback.reasons[reason])
        .setStyle(ButtonStyle.Secondary),
    ),
  );
  return containerMessage(COLOURS.unsure, [feedback.ask], [row]);
}
