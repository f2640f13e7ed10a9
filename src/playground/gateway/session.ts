import { GatewayOpcodes } from "discord.js";
import type { WebSocket } from "ws";
import type { Identify } from "./client-payload.ts";
import type { Shard } from "./sharding.ts";

const replayable = 1000;

export interface Dispatch {
  readonly op: GatewayOpcodes.Dispatch;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** One identified session: it outlives its socket, numbers its events, and replays those missed. */
export class Session {
  readonly id: string;
  readonly intents: number;
  /** Undefined where the bot isn't split. */
  readonly shard: Shard | undefined;
  #socket: WebSocket | undefined;
  #last = 0;
  readonly #recent: Dispatch[] = [];
  readonly #send: (socket: WebSocket, event: Dispatch) => void;

  constructor(
    id: string,
    { intents, shard }: Pick<Identify, "intents" | "shard">,
    socket: WebSocket,
    send: (socket: WebSocket, event: Dispatch) => void,
  ) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.#socket = socket;
    this.#send = send;
  }

  /** Sends an event, or keeps it for the resume while no socket is there. */
  dispatch(name: string, data: unknown): void {
    this.#last += 1;
    const event: Dispatch = { op: GatewayOpcodes.Dispatch, t: name, s: this.#last, d: structuredClone(data) };
    this.#recent.push(event);
    if (this.#recent.length > replayable) this.#recent.shift();
    if (this.#socket) this.#send(this.#socket, event);
  }

  /** Whether everything after this sequence number can still be replayed. */
  canResumeAfter(sequence: number): boolean {
    const oldest = this.#recent[0]?.s ?? this.#last + 1;
    return sequence <= this.#last && sequence >= oldest - 1;
  }

  /** Moves to a new socket and sends what the client missed. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    for (const event of this.#recent) if (event.s > sequence) this.#send(socket, event);
    this.dispatch("RESUMED", {});
  }

  /** The socket is gone; the session waits to be resumed. */
  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = undefined;
  }
}
