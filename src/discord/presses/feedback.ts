import { FEEDBACK_REASONS } from "../../store/ports/feedback.ts";
import { recordFeedback } from "../curating/feedback.ts";
import { toldBy } from "../messages/afterwards/told.ts";
import { languageFor } from "../surface/language.ts";
import { tell } from "../surface/private-reply.ts";
import { more } from "./afterwards/more.ts";
import type { PressHandler } from "./press.ts";

/** What is the matter with an answer, counted without the person. */
export const giveFeedback: PressHandler = {
  name: "feedback",
  async handle(interaction, rest, bot) {
    if (!interaction.isButton()) return;
    const [id = "", chosen] = rest.split(":");
    const reason = FEEDBACK_REASONS.find((one) => one === chosen);
    // The button of earlier versions, which opened the choice.
    if (!reason) return more.handle(interaction, id, bot);
    const language = await languageFor(bot, interaction);
    const [told] = toldBy(id, { base: bot.engine.base, commands: bot.commands, language });
    if (!told) return tell(interaction, bot, ({ replies }) => replies.buttonGone);
    const { id: press, message, user } = interaction;
    // The choice is a message of its own: the answer is the one whose button opened it.
    const answer = message.interactionMetadata?.interactedMessageId ?? message.id;
    const objection = { entry: told.id, reason, press, person: user.id, answer, at: bot.now().epochMilliseconds };
    const counted = await recordFeedback(bot.store, bot.objections, objection);
    await tell(interaction, bot, ({ feedback }) => (counted ? feedback.thanks : feedback.countedBefore));
  },
};
