import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { Wire } from "./wire.ts";
import { ask, foreignMessage } from "./wire-payloads.ts";

/** Questions that wait for their answers at once, where as many as possible are asked. */
const AT_ONCE = 64;
/** Milliseconds between an answer and the next question, where one comes after the other. */
const PAUSE = 4;
/** How often it is looked whether a starting bot is there, in milliseconds. */
const KNOCK = 10;
/** How often it is asked, in milliseconds: an event that comes before a bot listens waits for it, whichever bot it is. */
const AGAIN = 2_000;
/** Milliseconds in which an answer must come. */
const PATIENCE = 120_000;

/** Somebody who asks a bot on a wire, each question as another member, in the next server's next channel. */
export class Asker {
  readonly #wire: Wire;
  readonly #waiting = new Map<string, (at: number) => void>();
  #event = 1_000;

  constructor(wire: Wire) {
    this.#wire = wire;
    wire.onCallback = ({ token, at }) => {
      this.#waiting.get(token)?.(at);
      this.#waiting.delete(token);
    };
  }

  /** Asks until the first answer comes. */
  async untilReady(): Promise<void> {
    const answered = Promise.withResolvers<void>();
    let isOver = false;
    const deadline = performance.now() + PATIENCE;
    void answered.promise.then(() => {
      isOver = true;
    });
    let next = 0;
    while (!isOver) {
      const now = performance.now();
      if (now > deadline) throw new Error("The bot doesn't answer");
      if (this.#wire.hasBot && now >= next) {
        next = now + AGAIN;
        void this.#ask("who is al-Sharaa?").then(() => answered.resolve());
      }
      await delay(KNOCK);
    }
  }

  /** Asks one after the other; milliseconds from the event to the whole of the request that answers it. */
  async oneByOne(questions: readonly string[]): Promise<number[]> {
    const times: number[] = [];
    for (const question of questions) {
      times.push(await this.#ask(question));
      await delay(PAUSE);
    }
    return times;
  }

  /** Asks as many at once as the bot can take; answers a second. */
  async saturating(questions: readonly string[]): Promise<number> {
    const begin = performance.now();
    const queue = questions.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const question of queue) await this.#ask(question);
      }),
    );
    return (questions.length / (performance.now() - begin)) * 1_000;
  }

  /** Asks as many at once as the bot can take, among messages that aren't for it: so many a question. */
  async among(questions: readonly string[], foreign: number): Promise<void> {
    const queue = questions.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const question of queue) {
          for (let i = 0; i < foreign; i++) this.#wire.send("MESSAGE_CREATE", foreignMessage(this.#spot()));
          await this.#ask(question);
        }
      }),
    );
  }

  /** The next event's number, and where it happens. */
  #spot() {
    const event = this.#event++;
    return { event, guild: event % this.#wire.guilds, channel: Math.floor(event / this.#wire.guilds), member: event };
  }

  async #ask(question: string): Promise<number> {
    const token = randomBytes(48).toString("base64url");
    const answered = new Promise<number>((resolve) => this.#waiting.set(token, resolve));
    const data = ask(this.#spot(), token, question);
    const begin = performance.now();
    this.#wire.send("INTERACTION_CREATE", data);
    return (await answered) - begin;
  }
}
