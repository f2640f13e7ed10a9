import { setTimeout as delay } from "node:timers/promises";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { StandIn } from "../../../playground/stand-in.ts";

/** Free text is answered by messages, of which a channel takes five in five seconds. */
const PAUSE_MS = 550;

/** Milliseconds until each answer, by the way in which it was asked for. */
export interface AnswerTimes {
  readonly commands: readonly number[];
  readonly texts: readonly number[];
  /** How many of these came to nothing: the bot let them go, or was too slow for Discord. */
  readonly unanswered: number;
}

/** Asks one person's questions, one after the other, and measures how long the answers take. */
export interface Asker {
  /** Asks each question by command and by mention, as long as it is told to. */
  while(goOn: (asked: number) => boolean): Promise<AnswerTimes>;
}

/** The questions of the entries over and over: the same one isn't answered twice within two minutes, only pointed to. */
export function startAsking({ world, person, nextMessage }: StandIn, { entries }: KnowledgeBase): Asker {
  const questions = [...entries.values()].filter(({ kind }) => kind !== "smalltalk").map(({ question }) => question.en);
  const lina = person("Lina");
  const general = world.channelByName("general").id;
  let next = 0;

  const byCommand = (question: string) => lina.command(general, "ask", { question, hide: true });
  const byMention = async (text: string) => {
    const question = lina.say(general, `<@${world.bot.id}> ${text}`);
    await nextMessage((message) => message.message_reference?.message_id === question.id);
  };
  return {
    async while(goOn) {
      const times = { commands: [] as number[], texts: [] as number[], unanswered: 0 };
      const timed = async (asked: Promise<unknown>): Promise<number> => {
        const begin = performance.now();
        await asked.catch(() => times.unanswered++);
        return performance.now() - begin;
      };
      for (let asked = 0; goOn(asked); asked++) {
        const question = questions[next++ % questions.length] ?? "";
        times.commands.push(await timed(byCommand(question)));
        await delay(PAUSE_MS);
        times.texts.push(await timed(byMention(question)));
        await delay(PAUSE_MS);
      }
      return times;
    },
  };
}
