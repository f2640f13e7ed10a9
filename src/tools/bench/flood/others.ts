import { setTimeout as delay } from "node:timers/promises";
import type { Person, StandIn } from "../../../playground/stand-in.ts";

/** Milliseconds until each answer, by where and how it was asked for. */
export interface Waits {
  readonly mention: readonly number[];
  readonly command: readonly number[];
}

/** Somebody's answer that never came, in milliseconds. */
const NEVER = 30_000;

/**
 * Two people who ask like people, each every three seconds, one by mention, one by command, until the signal comes.
 */
export async function askLikePeople(
  standIn: StandIn,
  {
    channelId,
    questions,
    people,
  }: { channelId: string; questions: readonly string[]; people: readonly [Person, Person] },
  until: Promise<unknown>,
): Promise<Waits> {
  let isOver = false;
  void until.finally(() => {
    isOver = true;
  });
  const [first, second] = people;
  const repeat = async (pauseMs: number, ask: (question: string) => Promise<unknown>) => {
    const times: number[] = [];
    for (let i = 0; !isOver; i++) {
      const begin = performance.now();
      const answered = ask(questions[i % questions.length] ?? "").then(
        () => true,
        () => false,
      );
      const isAnswered = await Promise.race([answered, delay(NEVER, false, { ref: false })]);
      times.push(isAnswered ? performance.now() - begin : NEVER);
      await delay(pauseMs);
    }
    return times;
  };
  const mention = repeat(3_000, async (text) => {
    const question = first.say(channelId, `<@${standIn.world.bot.id}> ${text}`);
    await standIn.nextMessage((message) => message.message_reference?.message_id === question.id);
  });
  const command = repeat(3_000, (question) => second.command(channelId, "ask", { question }));
  return { mention: await mention, command: await command };
}
