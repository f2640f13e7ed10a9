import type { RunningBot } from "../../../bot/running-bot.ts";
import type { Message, StandIn } from "../../../playground/stand-in.ts";
import { watchHandlers } from "./handled.ts";

/** What became of the questions that were asked in one way. */
export interface Tally {
  readonly asked: number;
  /** Told exactly one thing: an answer. */
  readonly answered: number;
  /** Told exactly one thing: that it failed, with a reference. */
  readonly refused: number;
  readonly doubled: number;
  readonly lost: number;
}

/** How people ask. */
const WAYS = ["by command", "by mention", "in direct messages"] as const;
export type Way = (typeof WAYS)[number];

export interface BadDay {
  readonly standIn: StandIn;
  readonly bot: RunningBot;
  readonly questions: number;
  readonly seed: number;
  /** Of the exchanges that go wrong, from 0 to 1. */
  readonly share: number;
  /** How many questions are under way at the same time. */
  readonly atOnce: number;
}

const REFERENCE = /reference [0-9a-f]{8}/;

/** Lets people ask while exchanges fail, until the bot has nothing left to do, and counts what they were told. */
export async function askOnABadDay(day: BadDay): Promise<ReadonlyMap<Way, Tally>> {
  const { standIn, bot, questions, seed, share, atOnce } = day;
  const { world, faults } = standIn;
  const handled = watchHandlers(bot.client);
  const texts = [...bot.engine.base.entries.values()].map(({ question }) => question.en);
  const people = ["Lina", "Samir", "Noor"].map((name) => standIn.person(name));
  const rooms = ["general", "daily-brief"].map((name) => world.channelByName(name).id);
  const mentions: string[] = [];
  const direct: string[] = [];
  let commands = 0;

  const ask = async (index: number) => {
    const turn = Math.floor(index / WAYS.length);
    const person = people[turn % people.length];
    const room = rooms[turn % rooms.length] ?? "";
    const text = texts[turn % texts.length] ?? "";
    if (!person) return;
    switch (WAYS[index % WAYS.length]) {
      case "by command":
        commands += 1;
        // A reply that never comes is counted below.
        await person.command(room, "ask", { question: text }).catch(() => undefined);
        return;
      case "by mention": {
        const { id } = person.say(room, `<@${world.bot.id}> ${text}`);
        mentions.push(id);
        return handled.message(id);
      }
      default: {
        const { id } = person.say(world.directChannel(person.user.id).id, text);
        direct.push(id);
        return handled.message(id);
      }
    }
  };

  const before = new Set(world.messages.keys());
  const end = faults.begin({ seed, share });
  const queue = Array.from({ length: questions }, (_, index) => index).values();
  const askOn = async () => {
    for (const index of queue) await ask(index);
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
  await handled.all();
  end();

  const told = [...world.messages.values()]
    .map(({ message }) => message)
    .filter(({ id, author }) => author.id === world.bot.id && !before.has(id));
  const toCommands = Map.groupBy(told, ({ interaction_metadata }) => interaction_metadata?.id);
  const toMessages = Map.groupBy(told, ({ message_reference }) => message_reference?.message_id);
  const responses = [...toCommands].filter(([id]) => id !== undefined).map(([, messages]) => messages);
  const unanswered = Array.from({ length: commands - responses.length }, () => []);
  return new Map<Way, Tally>([
    ["by command", tallyOf([...responses, ...unanswered])],
    ["by mention", tallyOf(mentions.map((id) => toMessages.get(id) ?? []))],
    ["in direct messages", tallyOf(direct.map((id) => toMessages.get(id) ?? []))],
  ]);
}

/** @param told what each asker was told */
function tallyOf(told: readonly (readonly Message[])[]): Tally {
  const once = told.filter(({ length }) => length === 1).flat();
  const refused = once.filter(({ content }) => REFERENCE.test(content)).length;
  return {
    asked: told.length,
    answered: once.length - refused,
    refused,
    doubled: told.filter(({ length }) => length > 1).length,
    lost: told.filter(({ length }) => length === 0).length,
  };
}
