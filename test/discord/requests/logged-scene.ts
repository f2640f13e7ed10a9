import { expect, onTestFinished } from "vitest";
import { createLog } from "../../../src/log.ts";
import type { Message, StandIn } from "../../../src/playground/stand-in.ts";
import { type Scene, type SceneOptions, scene } from "../scene.ts";

/** A bot whose log can be read from when it was ready. */
export interface LoggedScene extends Scene {
  /** As JSON, one each. */
  readonly lines: string[];
}

/** The scene with its log; a token in that fails the test. */
export async function loggedScene(options: SceneOptions = {}): Promise<LoggedScene> {
  const lines: string[] = [];
  const log = createLog("info", { write: (line) => void lines.push(line) });
  const parts = await scene({ log, ...options });
  lines.length = 0;
  onTestFinished(() => {
    const tokens = parts.standIn.requests.flatMap(
      ({ path }) => /^\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path)?.[1] ?? [],
    );
    for (const token of tokens) expect(lines.join("")).not.toContain(token);
  });
  return { ...parts, lines };
}

/** The bot's messages that satisfy this. */
export function posted({ world }: StandIn, matches: (message: Message) => boolean): Message[] {
  return [...world.messages.values()]
    .map(({ message }) => message)
    .filter((message) => message.author.id === world.bot.id && matches(message));
}

/** The bot's answers to a message of a person. */
export function repliesTo(standIn: StandIn, question: Message): Message[] {
  return posted(standIn, ({ message_reference }) => message_reference?.message_id === question.id);
}

/** The bot's answers to interactions. */
export function responses(standIn: StandIn): Message[] {
  return posted(standIn, ({ interaction_metadata }) => interaction_metadata !== undefined);
}
