import type { ButtonBuilder } from "discord.js";
import type { Amendment } from "../../../knowledge/corrections.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { sourceLine } from "../attribution.ts";
import { buttonRows, plainButton } from "../button-rows.ts";
import { amendmentLines, correctedIn } from "../curating/correction-message.ts";
import { clip, LIMITS } from "../limits.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import { proofButtons } from "../proof/proof-button.ts";

/** An answer that somebody follows: what it told, and what it is called. */
export interface FollowedAnswer {
  readonly told: string;
  readonly title: string;
}

/** Answers that are named and have a button; /privacy lists them all. */
const NAMED = 5;

/** Tells in a direct message that somebody follows an answer, and how to end it. */
export function followingMessage(followed: FollowedAnswer, language: Language): BotMessage {
  const { begun } = textsIn(language).following;
  return containerMessage(COLOURS.answer, [begun(followed.title)], buttonRows(unfollowButtons([followed], language)));
}

/**
 * Tells somebody once what was corrected in all that they follow.
 * @param mark of the container, by which the message is found again
 */
export function followedNotice(
  followed: readonly FollowedAnswer[],
  amendments: readonly Amendment[],
  language: Language,
  mark: number,
): BotMessage {
  const { corrected, why } = textsIn(language).following;
  const facts = amendments.map(({ fact }) => fact);
  const paragraphs = [
    `${corrected(followed.slice(0, NAMED).map(({ title }) => title))}\n${amendmentLines(amendments, language).join("\n")}`,
    `-# ${why}\n${sourceLine(facts, language)}`,
  ];
  const rows = [
    ...buttonRows(proofButtons(correctedIn(amendments), language)),
    ...buttonRows(unfollowButtons(followed, language)),
  ];
  return containerMessage(COLOURS.answer, paragraphs, rows, undefined, mark);
}

function unfollowButtons(followed: readonly FollowedAnswer[], language: Language): ButtonBuilder[] {
  const { unfollow, unfollowOne } = textsIn(language).following;
  return followed
    .slice(0, NAMED)
    .map(({ told, title }) =>
      plainButton(`unfollow:${told}`, followed.length === 1 ? unfollow : clip(unfollowOne(title), LIMITS.buttonLabel)),
    );
}
