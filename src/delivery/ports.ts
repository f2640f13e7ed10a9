import type { DailySetting, DailySettings } from "../store/ports/daily-settings.ts";
import type { Deliveries, Delivery, PostContent, Step } from "../store/ports/deliveries.ts";
import type { Pauses } from "../store/ports/pauses.ts";
import type { Failure } from "./failures/failure.ts";
import type { PostError } from "./failures/post-error.ts";

/** The part of a pino logger that deliveries use. */
export interface DeliveryLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** One day's summary for one channel. */
export interface Draft {
  readonly told: PostContent;
  /** What is to come after the post. */
  readonly steps: readonly Step[];
  /**
   * Sends it to the setting's channel, with the nonce enforced where there are nonces. Throws a PostError. Undefined where
   * the day has nothing that the admin wants posted.
   */
  readonly send: ((nonce: string) => Promise<{ messageId: string }>) | undefined;
}

/** What deliveries need from the outside. */
export interface DeliveryPorts {
  readonly store: DailySettings & Pauses & Deliveries;
  /** Unique to this start of this process. */
  readonly processId: string;
  readonly log: DeliveryLog;
  /** How long a send or a look-up may take, in milliseconds; 25 seconds where absent. */
  readonly timeoutMs?: number;
  /**
   * Part of the bot's servers that this process has, above 0 up to 1; all where absent. All processes of a bot wait for the same
   * limit, so each has no more than its part of the summaries under way.
   */
  readonly share?: number;
  /**
   * Since when this process has been at work, in epoch milliseconds: of posts before that the store may have lost its
   * record, by a power cut or an older backup.
   */
  readonly startedAt: number;
  draft(setting: DailySetting, localDate: string): Promise<Draft>;
  /**
   * The id of the bot's own summary of that date among the recent messages of the setting's channel. Throws a
   * PostError where it cannot look; undefined must mean that the summary is not there.
   */
  findPosted(setting: DailySetting, localDate: string): Promise<string | undefined>;
  /**
   * Whether Discord, where a post is sent again with its nonce, gives back the first one: a forum's posts have no nonces, so
   * that an earlier one must be looked for.
   */
  hasNonces(setting: DailySetting): boolean;
  /** Takes one of the steps that come after a post that stands; taking it again does no harm. Throws a PostError. */
  takeStep(setting: DailySetting, delivery: Delivery, step: Step): Promise<void>;
  /** Why a post would be refused, as far as that is known without asking Discord. */
  obstacle(setting: DailySetting): PostError | undefined;
  /** Tells who made the setting, and the server, that it is paused and how to fix it. Must not throw. */
  tellPaused(setting: DailySetting, failure: Failure): Promise<void>;
}

/** The present instant. */
export type Clock = () => Temporal.Instant;
