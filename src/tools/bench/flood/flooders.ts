import { setTimeout as delay } from "node:timers/promises";
import type { Person, StandIn } from "../../../playground/stand-in.ts";

const TICK_MS = 50;

/** Adds so many members to the stand-in's guild, before a bot logs in; resolves to their names. */
export function addMembers({ world }: StandIn, count: number): string[] {
  const model = world.members.get(world.userByName("Lina").id);
  if (!model) throw new TypeError("Lina is a member");
  return Array.from({ length: count }, (_, index) => {
    const name = `flooder-${index}`;
    const user = { ...world.userByName("Lina"), id: world.newId(), username: name, global_name: name };
    world.users.set(user.id, user);
    world.members.set(user.id, { ...model, user });
    return name;
  });
}

/** What the flood is made of. */
export interface Flood {
  readonly people: readonly Person[];
  readonly channelId: string;
  readonly questions: readonly string[];
  /** A message of the bot's with a button that everybody presses. */
  readonly button: { readonly messageId: string; readonly customId: string };
  readonly perSecond: number;
  readonly seconds: number;
}

/** Seven of ten by mention, the others by command and by one button, each person in turn; resolves to how many. */
export async function flood(
  { world }: StandIn,
  { people, channelId, questions, button, ...much }: Flood,
): Promise<number> {
  const begin = performance.now();
  let asked = 0;
  for (;;) {
    const due = Math.min(much.seconds, (performance.now() - begin) / 1_000) * much.perSecond;
    for (; asked < due; asked++) {
      const person = people[asked % people.length];
      const question = questions[(asked * 7) % questions.length] ?? "";
      // What stays unanswered is what the limits are for.
      const forget = (work: Promise<unknown>) => void work.catch(() => {});
      if (asked % 10 < 7) person?.say(channelId, `<@${world.bot.id}> ${question}`);
      else if (asked % 10 < 9) forget(person?.command(channelId, "ask", { question }) ?? Promise.resolve());
      else forget(person?.press(button.messageId, button.customId) ?? Promise.resolve());
    }
    if (performance.now() - begin >= much.seconds * 1_000) return asked;
    await delay(TICK_MS);
  }
}
