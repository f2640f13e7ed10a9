import { isConversationOf } from "../asking/conversation.ts";
import type { Bot } from "../surface/bot.ts";

/** Everything that is kept about one person, in the database and in memory. */
export interface AboutPerson {
  /** Their settings by name, in the database. */
  readonly preferences: ReadonlyMap<string, string>;
  /** Ids of the servers whose daily summary they set, in the database. */
  readonly dailySet: readonly string[];
  /** The answers that they follow, as the store names them, in the database. */
  readonly followed: readonly string[];
  /** Ids of the servers that they have an open set-up panel for. */
  readonly drafts: readonly string[];
  /** Conversations of the last ten minutes. */
  readonly conversations: number;
  /** Answers that they objected to. */
  readonly objections: number;
}

type Keeper = Pick<Bot, "store" | "drafts" | "memory" | "objections" | "now">;

export async function aboutPerson(bot: Keeper, userId: string): Promise<AboutPerson> {
  const { store, drafts, memory, objections, now } = bot;
  return {
    preferences: await store.preferences({ kind: "user", id: userId }),
    dailySet: await store.dailySetBy(userId),
    followed: await store.followedBy(userId),
    drafts: drafts.guildsOf(userId),
    conversations: memory.count(isConversationOf(userId), now().epochMilliseconds),
    objections: objections.of(userId),
  };
}

/** What was deleted of a person. */
export interface Forgotten {
  readonly wasAny: boolean;
  /** How many daily summaries they had set, which go on without their id. */
  readonly summaries: number;
}

/** Deletes all of it. */
export async function forgetPerson({ store, drafts, memory, objections }: Keeper, userId: string): Promise<Forgotten> {
  const summaries = await store.forgetSetter(userId);
  const removed = [
    await store.forget({ kind: "user", id: userId }),
    await store.forgetFollower(userId),
    drafts.forget(userId),
    memory.forget(isConversationOf(userId)),
    objections.forget(userId),
  ];
  return { wasAny: summaries > 0 || removed.some((count) => count > 0), summaries };
}
