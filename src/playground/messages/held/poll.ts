import { type APIPoll, PollLayoutType } from "discord.js";
import type { World } from "../../world/world.ts";

/** A poll as somebody asks it. */
export interface Poll {
  readonly question: string;
  readonly answers: readonly string[];
}

const longestQuestion = 300;
const longestAnswer = 55;
const mostAnswers = 10;
const lastsMs = 24 * 60 * 60 * 1000;

/** The poll, a day long, in which nobody has voted yet. @throws Error in Discord's words where it is too long */
export function pollOf(world: World, { question, answers }: Poll): APIPoll {
  if (question.length > longestQuestion) throw new Error(`Must be ${longestQuestion} or fewer in length.`);
  if (answers.length < 1 || answers.length > mostAnswers) throw new Error(`Must be 1 to ${mostAnswers} answers.`);
  if (answers.some(({ length }) => length > longestAnswer))
    throw new Error(`Must be ${longestAnswer} or fewer in length.`);
  return {
    question: { text: question },
    answers: answers.map((text, i) => ({ answer_id: i + 1, poll_media: { text } })),
    expiry: new Date(world.now() + lastsMs).toISOString(),
    allow_multiselect: false,
    layout_type: PollLayoutType.Default,
    results: { is_finalized: false, answer_counts: [] },
  };
}
