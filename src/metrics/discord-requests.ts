import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { EventKind } from "./observer.ts";

/** What is heard of the requests to Discord. */
export interface RequestListener {
  /** An event's first answer goes out. @param seconds since the event arrived */
  answered(kind: EventKind, seconds: number): void;
  /** Discord answered a request, or didn't: then the status is undefined. */
  responded(status: number | undefined): void;
}

/** A callback to an interaction, or a message. */
const ANSWER = /\/(?:callback|messages)$/;

interface Event {
  readonly kind: EventKind;
  /** By the machine's steady clock, in milliseconds. */
  readonly begun: number;
  isAnswered: boolean;
}

/** As undici, by which discord.js speaks with Discord, tells of its requests. */
interface Told {
  readonly request: { readonly method: string; readonly path: string };
  readonly response?: { readonly statusCode: number };
}

/** Hears undici's requests, all of which go to Discord, and times those by which events are answered. */
export class DiscordRequests {
  readonly #context = new AsyncLocalStorage<Event>();
  readonly #channels: readonly (readonly [name: string, hear: (message: unknown) => void])[];

  constructor(listener: RequestListener) {
    this.#channels = [
      ["undici:request:create", (message) => this.#created((message as Told).request, listener)],
      ["undici:request:headers", (message) => listener.responded((message as Told).response?.statusCode)],
      ["undici:request:error", () => listener.responded(undefined)],
    ];
    for (const [name, hear] of this.#channels) subscribe(name, hear);
  }

  /** Does the work that an event begins. */
  within<T>(kind: EventKind, work: () => T): T {
    return this.#context.run({ kind, begun: performance.now(), isAnswered: false }, work);
  }

  /** Hears no more. */
  close(): void {
    for (const [name, hear] of this.#channels) unsubscribe(name, hear);
  }

  #created({ method, path }: Told["request"], { answered }: RequestListener): void {
    const event = this.#context.getStore();
    if (!event || event.isAnswered || method !== "POST" || !ANSWER.test(path.replace(/\?.*$/, ""))) return;
    event.isAnswered = true;
    answered(event.kind, (performance.now() - event.begun) / 1000);
  }
}
