import { ActionRowBuilder, ButtonBuilder, ButtonStyle, TextDisplayBuilder } from "discord.js";
import { type Entry, inLanguage } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { FEEDBACK_REASONS } from "../../store/ports/feedback.ts";
import { textsIn } from "../../texts/languages.ts";
import { recordFeedback } from "../curating/feedback.ts";
import { feedbackId } from "../messages/buttons.ts";
import { type BotMessage, COLOURS, containerMessage } from "../messages/message.ts";
import { languageFor } from "../surface/language.ts";
import { replyPrivately, tell } from "../surface/private-reply.ts";
import type { PressHandler } from "./press.ts";

/** “Feedback”, then a reason: what is the matter with an answer, counted without the person. */
export const giveFeedback: PressHandler = {
  name: "feedback",
  async handle(interaction, rest, bot) {
    if (!interaction.isButton()) return;
    const [ids = "", chosen] = rest.split(":");
    const reason = FEEDBACK_REASONS.find((one) => one === chosen);
    const [entry, ...others] = ids.split("+").flatMap((id) => bot.engine.base.entries.get(id) ?? []);
    if (!entry) return tell(interaction, bot, ({ replies }) => replies.buttonGone);
    if (!reason) {
      const choice = feedbackChoice([entry, ...others], await languageFor(bot, interaction));
      return replyPrivately(interaction, choice);
    }
    const { id: press, message, user } = interaction;
    // The choice is a message of its own: the answer is the one whose button opened it.
    const answer = message.interactionMetadata?.interactedMessageId ?? message.id;
    const objection = { entry: entry.id, reason, press, person: user.id, answer, at: bot.now().epochMilliseconds };
    const counted = await recordFeedback(bot.store, bot.objections, objection);
    await tell(interaction, bot, ({ feedback }) => (counted ? feedback.thanks : feedback.countedBefore));
  },
};

/** What is the matter, with which of the answers. */
function feedbackChoice(entries: readonly [Entry, ...Entry[]], language: Language): BotMessage {
  const { feedback } = textsIn(language);
  const rowsFor = ({ id, question }: Entry) => {
    const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
      FEEDBACK_REASONS.map((reason) =>
        new ButtonBuilder()
          .setCustomId(`${feedbackId([id])}:${reason}`)
          .setLabel(feedback.reasons[reason])
          .setStyle(ButtonStyle.Secondary),
      ),
    );
    if (entries.length === 1) return [row];
    return [new TextDisplayBuilder().setContent(`**${inLanguage(question, language)}**`), row];
  };
  return containerMessage(COLOURS.unsure, [feedback.ask], entries.flatMap(rowsFor));
}
