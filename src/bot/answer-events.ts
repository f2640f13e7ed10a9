import { Events } from "discord.js";
import { commands, messageCommands } from "../../commands/index.ts";
import { answerFreeText } from "../discord/asking/free-text.ts";
import { answerEdited } from "../discord/edits/answer-edited.ts";
import { AnsweredMessages } from "../discord/edits/answered-messages.ts";
import { routeInteractions } from "../discord/routing/interactions.ts";
import type { Bot } from "../discord/surface/bot.ts";
import { UnderWay } from "./under-way.ts";

/** Answers Discord's events from now on; the answers under way, which close when the bot stops. */
export function answerEvents(bot: Bot): UnderWay {
  const { client, observer, now } = bot;
  const underWay = new UnderWay();
  const answered = new AnsweredMessages(now);
  const answerInteraction = routeInteractions(bot, commands, messageCommands);
  const answerMessage = answerFreeText(bot, answered);
  const answerAnew = underWay.counted(answerEdited(bot, answered));
  client.on(
    Events.InteractionCreate,
    underWay.counted((interaction) => observer.event("interaction", () => answerInteraction(interaction))),
  );
  client.on(
    Events.MessageCreate,
    underWay.counted((message) => observer.event("message", () => answerMessage(message))),
  );
  client.on(Events.MessageUpdate, (_, message) => void answerAnew(message));
  client.on(Events.MessageDelete, ({ channelId, id }) => bot.recent.forget(channelId, [id]));
  client.on(Events.MessageBulkDelete, (messages, { id }) => bot.recent.forget(id, [...messages.keys()]));
  // What was deleted before a new session began, nobody tells.
  client.on(Events.ShardReady, () => bot.recent.clear());
  return underWay;
}
