import type { Answer } from "../../answering/answer.ts";
import { keptWording } from "../../answering/curating/kept-wording.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Gaps } from "../../store/ports/gaps.ts";
import type { PostedAnswers } from "../../store/ports/posted-answers.ts";
import { FALLBACK_LANGUAGE } from "../../texts/languages.ts";
import { type Display, formatDisplay } from "../messages/display.ts";
import type { Bot } from "../surface/bot.ts";
import { pseudonymOf } from "../surface/pseudonym.ts";

type Rememberer = Pick<Bot, "log"> & { readonly store: PostedAnswers };

/** A message that stands in a channel. */
interface PostedMessage {
  readonly id: string;
  /** Null in direct messages. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** Epoch milliseconds. */
  readonly createdTimestamp: number;
}

/**
 * Remembers which facts a public message shows, and nothing about who asked. Never throws: the answer stands already.
 * Answers don't wait for it.
 * @param base the one that the message was made from
 */
export async function rememberPosted(
  { store, log }: Rememberer,
  { id, guildId, channelId, createdTimestamp }: PostedMessage,
  base: KnowledgeBase,
  display: Display,
  language: Language = FALLBACK_LANGUAGE,
): Promise<void> {
  try {
    const { kind, which } = display;
    const facts = kind.facts(base, which, language).map(({ id: fact, version }) => ({ fact, version }));
    const place = { guildId: guildId ?? "", channelId };
    const posted = { messageId: id, ...place, postedAt: createdTimestamp, shows: formatDisplay(display), language };
    await store.rememberPosted(posted, facts);
  } catch (error) {
    log.error({ err: error, messageId: id }, "A posted answer couldn't be remembered; a correction won't reach it");
  }
}

/** By answers, each of which is one question's: what takes as long as all else that an answer asked before takes. */
const wordings = new WeakMap<Answer, string | undefined>();

/** Counts a wording that was asked in vain. @param answer one question's alone */
export function noteUnanswered(
  { store, now, engine }: Pick<Bot, "now" | "engine"> & { readonly store: Gaps },
  answer: Answer,
  text: string,
  guildId: string | null,
): void {
  if ((answer.outcome !== "unknown" && answer.outcome !== "suggest") || answer.act === "show") return;
  // Whether the source uses a word was told.
  if (answer.verdict === "yes" || answer.verdict === "no") return;
  // What somebody says of those they lost or seek isn't kept.
  if (answer.consolation) return;
  const wording = wordings.has(answer) ? wordings.get(answer) : keptWording(text, engine.base);
  wordings.set(answer, wording);
  if (wording === undefined) return;
  const day = now().toZonedDateTimeISO("UTC").toPlainDate().toString();
  store.addUnanswered(wording, pseudonymOf(guildId), day);
}
