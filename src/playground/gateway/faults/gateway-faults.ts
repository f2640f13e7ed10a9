import type { GatewayEvent } from "../gateway-event.ts";
import type { DisorderOptions } from "./disorder.ts";

/** What the gateway does wrong on order, and what it counts meanwhile. */
export interface GatewayFaults {
  /** How many clients identified so far, whether or not they were admitted. */
  readonly identified: number;
  /** How many sockets were taken so far, and how many are open. */
  readonly accepted: number;
  readonly open: number;
  /** How many identified before their turn. */
  readonly turns: { readonly hasty: number };
  /** Whether a session that is connected is told of this server. */
  hears(guildId: string): boolean;
  /** Closes every socket with this code; the sessions stay and can be resumed. */
  close(code: number): void;
  /** Closes whoever identifies or resumes with this code; until recovery unless it is said how often. */
  refuse(code: number, times?: number): void;
  /** Drops new sockets without a word. */
  dropSockets(times?: number): void;
  /** Takes sockets without saying hello to them. */
  forgetHello(times?: number): void;
  /** Takes heartbeats, but acknowledges none. */
  stopAcknowledging(): void;
  /** Says nothing at all to anybody, however long; events of that time can be replayed. */
  fallSilent(): void;
  /** Tells every client that its session is invalid (op 9). */
  invalidate(resumable: boolean): void;
  /** Answers whoever identifies or resumes with an invalid session. */
  invalidateNext(times?: number): void;
  /** Doesn't answer whoever identifies or resumes, but acknowledges heartbeats. */
  ignoreNext(times?: number): void;
  /** Asks every client to reconnect (op 7). */
  askToReconnect(): void;
  /** Sends these characters as a frame. */
  sendFrame(text: string): void;
  /** Sends the next events broken off in their middle; they can be replayed. */
  garbleNext(times?: number): void;
  /** Sends an event of any shape, numbered as others are. */
  sendEvent(name: string, data: unknown): void;
  /** Sends events twice and out of their order. */
  disorder(options?: DisorderOptions): void;
  /** Says at `/gateway/bot` that so many sessions may be started until then. */
  limitStarts(remaining: number, resetAfterMs: number): void;
  /** Gives this at `/gateway/bot` for the gateway's address. */
  misname(url: string, times?: number): void;
  /** Tells the next clients to beat this often; as Discord does by default. */
  beatEvery(ms: number): void;
  /** Shows every event that is sent in earnest, until the returned function ends that. */
  observe(observer: (event: GatewayEvent) => void): () => void;
  /** Ends every fault that isn't a matter of one moment. */
  recover(): void;
}
