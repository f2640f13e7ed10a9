import type { StandIn } from "../../../playground/stand-in.ts";
import { addMembers } from "../flood/flooders.ts";
import type { Chance } from "../measuring/chance.ts";

/** Who ask: with five questions a second each has one in forty seconds. */
const PEOPLE = 200;

/** What became of the questions that were asked in many servers. */
export interface CrowdTally {
  readonly asked: number;
  readonly unanswered: number;
  readonly doubled: number;
  /** Asked while no process had the server's shard: at Discord nobody would have heard them either. */
  readonly unheard: number;
}

/** People who ask by mention in servers drawn by lot. */
export interface Crowd {
  /** Asks one question; those in a server that nobody hears aren't counted. */
  ask(isHeard: (guildId: string) => boolean): void;
  /** Resolves when each has its answer, or so much time has passed. */
  tally(patienceMs: number): Promise<CrowdTally>;
}

/** Brings people together who ask. @param channels one of each server, by the server's id */
export function gather(
  standIn: StandIn,
  channels: readonly (readonly [guildId: string, channelId: string])[],
  questions: readonly string[],
  chance: Chance,
): Crowd {
  const { world } = standIn;
  const people = addMembers(standIn, PEOPLE).map((name) => standIn.person(name));
  const replies = new Map<string, number>();
  let unheard = 0;
  let asked = 0;
  world.listen((event) => {
    if (event.type !== "message" || event.stored.message.author.id !== world.bot.id) return;
    const question = event.stored.message.message_reference?.message_id;
    const before = question === undefined ? undefined : replies.get(question);
    if (question !== undefined && before !== undefined) replies.set(question, before + 1);
  });
  return {
    ask(isHeard) {
      const [guildId, channelId] = channels[chance.below(channels.length)] ?? ["", ""];
      const question = questions[chance.below(questions.length)] ?? "";
      if (!isHeard(guildId)) {
        unheard += 1;
        return;
      }
      // In turn, so that nobody asks more than the bot bears with.
      const message = people[asked++ % people.length]?.say(channelId, `<@${world.bot.id}> ${question}`);
      if (message) replies.set(message.id, 0);
    },
    async tally(patienceMs) {
      const until = performance.now() + patienceMs;
      const counts = () => [...replies.values()];
      while (counts().includes(0) && performance.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 100));
      return {
        asked: replies.size,
        unanswered: counts().filter((count) => count === 0).length,
        doubled: counts().filter((count) => count > 1).length,
        unheard,
      };
    },
  };
}
