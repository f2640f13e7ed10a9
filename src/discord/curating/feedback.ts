import { createHmac, randomBytes } from "node:crypto";
import { ActionRowBuilder, ButtonBuilder, type ButtonInteraction, ButtonStyle } from "discord.js";
import type { Feedback, FeedbackReason } from "../../store/ports/feedback.ts";
import type { Notes } from "../../store/ports/notes.ts";
import type { Texts } from "../../texts/texts.ts";
import { type BotMessage, COLOURS, containerMessage } from "../messages/message.ts";
import type { Bot } from "../surface/bot.ts";
import { textsFor } from "../surface/language.ts";
import { replyPrivately, tell } from "../surface/private-reply.ts";
import { COUNTED_DAYS } from "../surface/retention.ts";

const REASONS = ["wrong", "outdated", "other"] as const satisfies readonly FeedbackReason[];

/** Where the key of the present period is noted. */
const KEY_NOTE = "feedback key";
const PERIOD_MS = COUNTED_DAYS * 24 * 60 * 60 * 1000;

/** One member's objection to one answer. */
export interface Objection {
  readonly entry: string;
  readonly reason: FeedbackReason;
  /** Ids of the person and of the answer's message; neither is stored. */
  readonly person: string;
  readonly answer: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The custom id of the button that opens the choice of reasons. */
export function feedbackId(entry: string): string {
  return `feedback:${entry}`;
}

/**
 * Counts an objection, once a person and answer: kept is a keyed hash of both, and the key is thrown away after 30 days.
 * Resolves to whether it counted.
 */
export async function recordFeedback(
  store: Notes & Feedback,
  { entry, reason, person, answer, at }: Objection,
): Promise<boolean> {
  const mark = createHmac("sha256", await keyFor(store, at))
    .update(`${person} ${answer} ${entry}`)
    .digest("base64url");
  return store.addFeedback(mark, entry, reason, at);
}

/** Handles the buttons `feedback:<entry>` and `feedback:<entry>:<reason>`; false where the button is another. */
export async function pressedFeedback(interaction: ButtonInteraction, bot: Bot): Promise<boolean> {
  const [, entry, reason] = /^feedback:([^:]+)(?::(wrong|outdated|other))?$/.exec(interaction.customId) ?? [];
  if (entry === undefined) return false;
  if (!bot.engine.base.entries.has(entry)) {
    await tell(interaction, bot, ({ replies }) => replies.buttonGone);
    return true;
  }
  if (reason === undefined) {
    await replyPrivately(interaction, feedbackChoice(entry, await textsFor(bot, interaction)));
    return true;
  }
  const { message, user } = interaction;
  // The choice is a message of its own: the answer is the one whose button opened it.
  const answer = message.interactionMetadata?.interactedMessageId ?? message.id;
  const objection = { entry, reason: reason as FeedbackReason, person: user.id, answer };
  const counted = await recordFeedback(bot.store, { ...objection, at: bot.now().epochMilliseconds });
  await tell(interaction, bot, ({ feedback }) => (counted ? feedback.thanks : feedback.countedBefore));
  return true;
}

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

/** The key of the present 30 days; a new one makes the marks of the time before worthless. */
async function keyFor(store: Notes, at: number): Promise<string> {
  const period = String(Math.floor(at / PERIOD_MS));
  const [held, key] = (await store.note(KEY_NOTE))?.split(" ") ?? [];
  if (held === period && key !== undefined) return key;
  const made = randomBytes(32).toString("base64url");
  await store.setNote(KEY_NOTE, `${period} ${made}`);
  return made;
}
