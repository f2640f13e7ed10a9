import type { APIMessageInteractionMetadata, ApplicationCommandType, InteractionType } from "discord.js";
import type { Channel, StoredMessage, User } from "../world/records.ts";
import type { Outcome } from "./reply.ts";

/** How long Discord waits for the response to an interaction, in milliseconds. */
export const ANSWER_WITHIN_MS = 3_000;

/** A command as its response shows it: "summary set", typed or chosen from a message's menu. */
export interface UsedCommand {
  readonly name: string;
  readonly type: ApplicationCommandType;
}

/** What a person did, before the bot has answered. */
export interface Trigger {
  readonly id: string;
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  /** The message whose component was used, or that the modal was opened from. */
  readonly source?: StoredMessage | undefined;
  /** As the response's message will carry it. */
  readonly metadata: APIMessageInteractionMetadata;
  /** Set where a command was used, or a modal submitted that a command had opened. */
  readonly command?: UsedCommand | undefined;
}

/** How far the bot has come: its callback is missing, promised with a loading message or silently, or given. */
export type InteractionState = "waiting" | "deferred" | "deferred update" | "answered";

/** One interaction from its trigger to the bot's answer. */
export class Interaction {
  readonly trigger: Trigger;
  readonly token: string;
  readonly createdAt: number;
  state: InteractionState = "waiting";
  isOver = false;
  /** The message that `@original` means. */
  original: StoredMessage | undefined;
  readonly #outcome = Promise.withResolvers<Outcome>();
  readonly #timer: NodeJS.Timeout;

  constructor(trigger: Trigger, token: string, createdAt: number, answerWithinMs: number) {
    this.trigger = trigger;
    this.token = token;
    this.createdAt = createdAt;
    this.#timer = setTimeout(() => this.fail("The application did not respond"), answerWithinMs);
  }

  /** Resolves with the first visible response. @throws Error in Discord's words if there is none in time. */
  get outcome(): Promise<Outcome> {
    return this.#outcome.promise;
  }

  /** The callback came: either the answer itself or the promise of one. */
  acknowledge(state: Exclude<InteractionState, "waiting">): void {
    clearTimeout(this.#timer);
    this.state = state;
  }

  /** Something to see came; only the first counts. */
  show(outcome: Outcome): void {
    this.state = "answered";
    this.#outcome.resolve(outcome);
  }

  /** Nothing will be seen: a callback that comes now is too late. */
  fail(words: string): void {
    clearTimeout(this.#timer);
    this.isOver = true;
    this.#outcome.reject(new Error(words));
  }
}
