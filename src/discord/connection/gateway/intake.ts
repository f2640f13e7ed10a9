import { GatewayDispatchEvents, type GatewayDispatchPayload, SnowflakeUtil } from "discord.js";
import { forgetOldest } from "../../../forget-oldest.ts";
import type { Log } from "../../../log.ts";
import { answeredId } from "./answerable.ts";

/** What the client needs to become ready; all else waits until the bot listens. */
const BEFOREHAND: ReadonlySet<string> = new Set([
  GatewayDispatchEvents.Ready,
  GatewayDispatchEvents.Resumed,
  GatewayDispatchEvents.GuildCreate,
  GatewayDispatchEvents.GuildDelete,
]);
/** Kinds that are told of; beyond, something is wrong that more lines don't explain. */
const MOST_TOLD = 100;
/** Events that wait for the bot: more than come in its start. */
const MOST_WAITING = 5_000;
/** Ids by which an event that comes twice is known again. */
const MOST_SEEN = 4_000;

type Deliver = (payload: GatewayDispatchPayload) => void;

/**
 * The one way by which events reach discord.js: each once, none before the bot listens (discord.js would keep it in a
 * queue whose errors nobody can catch), and what it can't read is logged and passed over.
 */
export class Intake {
  readonly #log: Log;
  /** The latest ids of what was answered. */
  readonly #seen = new Set<string>();
  readonly #told = new Set<string>();
  #waiting: (() => void)[] | undefined = [];
  #from = Number.NEGATIVE_INFINITY;
  #until = Number.POSITIVE_INFINITY;

  constructor(log: Log) {
    this.#log = log;
  }

  /**
   * The bot listens: delivers what waited, in its order.
   * @param from what was made before that moment, in epoch milliseconds, another process answers
   */
  open(from = Number.NEGATIVE_INFINITY): void {
    this.#from = from;
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const deliver of waiting) deliver();
  }

  /** What is made from that moment on, in epoch milliseconds, another process answers. */
  leaveAt(moment = Number.POSITIVE_INFINITY): void {
    this.#until = moment;
  }

  take(payload: GatewayDispatchPayload, deliver: Deliver): void {
    if (!this.#waiting || BEFOREHAND.has(payload.t)) this.#pass(payload, deliver);
    else if (this.#waiting.length < MOST_WAITING) this.#waiting.push(() => this.#pass(payload, deliver));
  }

  /** Logs once per kind that something couldn't be read; never its content. */
  unreadable(kind: string, error?: unknown): void {
    if (this.#told.has(kind) || this.#told.size >= MOST_TOLD) return;
    this.#told.add(kind);
    const log = this.#log;
    log.warn({ event: kind, ...describe(error) }, "Discord sent something unreadable; it is passed over");
  }

  #pass(payload: GatewayDispatchPayload, deliver: Deliver): void {
    const answered = answeredId(payload);
    if (answered === "unreadable") {
      this.unreadable(payload.t);
      return;
    }
    if (answered && !(this.#isOurs(answered.id) && this.#isNew(answered.id))) return;
    try {
      deliver(payload);
    } catch (error) {
      this.unreadable(payload.t, error);
    }
  }

  #isOurs(id: string): boolean {
    const made = SnowflakeUtil.timestampFrom(id);
    return made >= this.#from && made < this.#until;
  }

  #isNew(id: string): boolean {
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    forgetOldest(this.#seen, MOST_SEEN);
    return true;
  }
}

/** The error's kind and place. Its message may hold what a member wrote. */
function describe(error: unknown): { error?: string; at?: string | undefined } {
  if (!(error instanceof Error)) return {};
  const at = error.stack?.split("\n").find((line) => line.startsWith("    at "));
  return { error: error.name, at: at?.trim() };
}
