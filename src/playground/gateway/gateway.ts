import { randomUUID } from "node:crypto";
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from "discord.js";
import type { RawData, WebSocket } from "ws";
import { serversOfBot } from "../world/servers.ts";
import type { World } from "../world/world.ts";
import {
  type ClientPayload,
  clientPayloadSchema,
  hasKnownOpcode,
  type Identify,
  parsed,
  type Resume,
} from "./client-payload.ts";
import type { GatewayFaults } from "./faults/gateway-faults.ts";
import { Ordered } from "./faults/ordered.ts";
import { type GatewayEvent, gatewayEvents, serverIdOf } from "./gateway-event.ts";
import { guildCreate, ready } from "./ready.ts";
import { type Dispatch, Session } from "./session.ts";
import { isToldTo, Sharding, type ShardingOptions } from "./sharding.ts";

const farewells: ReadonlySet<number> = new Set([1000, 1001]);
/** Faults leave these alone: a client that isn't there yet can't be confused. */
const GREETINGS: ReadonlySet<string> = new Set(["READY", "GUILD_CREATE", "RESUMED"]);

/** Discord's gateway, version 10, JSON, uncompressed: identifies clients, tells them events, lets them resume. */
export class Gateway {
  /** Where clients connect. */
  readonly url: string;
  readonly sharding: Sharding;
  readonly #world: World;
  readonly #token: string;
  readonly #inspect: (event: GatewayEvent) => void;
  readonly #sessions = new Map<string, Session>();
  readonly #sockets = new Map<WebSocket, Session | undefined>();
  readonly #faults = new Ordered();
  readonly #observers = new Set<(event: GatewayEvent) => void>();
  #identified = 0;
  #accepted = 0;

  /** @param inspect sees every event before it is sent, to hold it against the contract */
  constructor(world: World, token: string, inspect: (event: GatewayEvent) => void, options: ShardingOptions = {}) {
    this.sharding = new Sharding(world, options, (socket) => this.#send(socket, GatewayOpcodes.InvalidSession, false));
    this.url = `${world.origin.replace("http", "ws")}/gateway`;
    this.#world = world;
    this.#token = token;
    this.#inspect = inspect;
    world.listen((event) => {
      for (const session of this.#sessions.values()) {
        const hasContentIntent = Boolean(session.intents & GatewayIntentBits.MessageContent);
        for (const told of gatewayEvents(world, event, hasContentIntent)) this.#dispatch(session, told);
      }
    });
  }

  /** Whether the bot, in any of its sessions, may read what people write. */
  get hasContentIntent(): boolean {
    return [...this.#sessions.values()].some(({ intents }) => intents & GatewayIntentBits.MessageContent);
  }

  /** How many sessions may be started, and until when, as `/gateway/bot` has it. */
  get starts(): Ordered["starts"] {
    return this.#faults.starts;
  }

  /** Where clients are told to connect. */
  get toldUrl(): string {
    return this.#faults.urlFor(this.url);
  }

  /** Takes a new socket: says hello and waits for it to identify or resume. */
  accept(socket: WebSocket): void {
    this.#accepted += 1;
    if (this.#faults.takes("drop")) {
      socket.terminate();
      return;
    }
    this.#sockets.set(socket, undefined);
    socket.on("message", (data) => this.#receive(socket, data));
    socket.on("close", (code) => this.#forget(socket, code));
    if (this.#faults.isSilent) socket.pause();
    if (this.#faults.takes("no-hello")) return;
    this.#send(socket, GatewayOpcodes.Hello, { heartbeat_interval: this.#faults.heartbeatMs });
  }

  /** Tells every session that asked for such events. */
  dispatch(event: GatewayEvent): void {
    for (const session of this.#sessions.values()) this.#dispatch(session, event);
  }

  /** Drops every socket without a word, as a failing network does. The sessions stay and can be resumed. */
  disconnect(): void {
    for (const [socket, session] of this.#sockets) {
      session?.detach(socket);
      socket.terminate();
    }
  }

  /** The faults that can be ordered. */
  get faults(): GatewayFaults {
    const faults = this.#faults;
    const toAll = (send: (socket: WebSocket) => void) => {
      for (const socket of this.#sockets.keys()) send(socket);
    };
    const gateway = this;
    return {
      get identified() {
        return gateway.#identified;
      },
      get accepted() {
        return gateway.#accepted;
      },
      get open() {
        return gateway.#sockets.size;
      },
      turns: this.sharding,
      hears: (guildId) => [...this.#sockets.values()].some((session) => session && isToldTo(session.shard, guildId)),
      close: (code) => toAll((socket) => this.#close(socket, code)),
      refuse: (code, times) => faults.refuse(code, times),
      dropSockets: (times) => faults.order("drop", times),
      forgetHello: (times) => faults.order("no-hello", times),
      stopAcknowledging: () => {
        faults.acknowledges = false;
      },
      fallSilent: () => {
        faults.isSilent = true;
        toAll((socket) => socket.pause());
      },
      invalidate: (resumable) => toAll((socket) => this.#send(socket, GatewayOpcodes.InvalidSession, resumable)),
      invalidateNext: (times) => faults.order("invalidate", times),
      ignoreNext: (times) => faults.order("ignore", times),
      askToReconnect: () => toAll((socket) => this.#send(socket, GatewayOpcodes.Reconnect)),
      sendFrame: (text) => toAll((socket) => socket.send(text)),
      sendEvent: (name, data) => {
        for (const session of this.#sessions.values()) session.dispatch(name, data);
      },
      garbleNext: (times) => faults.order("garble", times),
      misname: (url, times) => faults.misname(url, times),
      disorder: (options) => faults.disorder(options),
      limitStarts: (remaining, reset_after) => {
        faults.starts = { remaining, reset_after };
      },
      beatEvery: (ms) => {
        faults.heartbeatMs = ms;
      },
      observe: (observer) => {
        this.#observers.add(observer);
        return () => void this.#observers.delete(observer);
      },
      recover: () => {
        faults.recover();
        toAll((socket) => socket.resume());
      },
    };
  }

  /** The session is still there to be resumed, until the client says goodbye. */
  #close(socket: WebSocket, code: number): void {
    this.#sockets.get(socket)?.detach(socket);
    this.#sockets.delete(socket);
    socket.close(code);
  }

  /** A client that says goodbye gives its session up; one that merely vanishes may resume it. */
  #forget(socket: WebSocket, code: number): void {
    const session = this.#sockets.get(socket);
    this.#sockets.delete(socket);
    session?.detach(socket);
    if (session && farewells.has(code)) this.#sessions.delete(session.id);
  }

  #dispatch(session: Session, event: GatewayEvent): void {
    if ((session.intents & event.intents) !== event.intents || !isToldTo(session.shard, serverIdOf(event))) return;
    this.#inspect(event);
    for (const observe of this.#observers) observe(event);
    session.dispatch(event.name, event.data);
  }

  #receive(socket: WebSocket, data: RawData): void {
    const received = parsed(String(data));
    const payload = clientPayloadSchema.safeParse(received);
    if (payload.success) this.#obey(socket, payload.data);
    else socket.close(hasKnownOpcode(received) ? GatewayCloseCodes.DecodeError : GatewayCloseCodes.UnknownOpcode);
  }

  #obey(socket: WebSocket, payload: ClientPayload): void {
    switch (payload.op) {
      case GatewayOpcodes.Heartbeat:
        if (this.#faults.acknowledges) this.#send(socket, GatewayOpcodes.HeartbeatAck);
        break;
      case GatewayOpcodes.Identify:
        this.#identified += 1;
        this.#identify(socket, payload.d);
        break;
      case GatewayOpcodes.Resume:
        this.#resume(socket, payload.d);
        break;
      default:
        if (!this.#sockets.get(socket)) socket.close(GatewayCloseCodes.NotAuthenticated);
    }
  }

  #identify(socket: WebSocket, { token, intents, shard }: Identify): void {
    if (!this.#admits(socket, token)) return;
    if (!this.sharding.admits(shard, socket)) return;
    const session = new Session(randomUUID(), { intents, shard }, socket, (to, event) => this.#tell(to, event));
    this.#sessions.set(session.id, session);
    this.#sockets.set(socket, session);
    const servers = serversOfBot(this.#world).filter(({ id }) => isToldTo(shard, id));
    session.dispatch("READY", ready(this.#world, session.id, this.url, { servers, shard }));
    for (const server of servers)
      this.#dispatch(session, {
        name: "GUILD_CREATE",
        data: guildCreate(this.#world, server),
        intents: GatewayIntentBits.Guilds,
      });
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Resume): void {
    if (!this.#admits(socket, token)) return;
    const session = this.#sessions.get(session_id);
    if (session?.canResumeAfter(seq)) {
      this.#sockets.set(socket, session);
      session.resume(socket, seq);
    } else this.#send(socket, GatewayOpcodes.InvalidSession, false);
  }

  /** Closes the socket of a client that has a session already, or the wrong token. */
  #admits(socket: WebSocket, token: string): boolean {
    if (this.#faults.takes("ignore")) return false;
    const refusal = this.#faults.refusal();
    if (refusal !== undefined) socket.close(refusal);
    else if (this.#faults.takes("invalidate")) this.#send(socket, GatewayOpcodes.InvalidSession, false);
    else if (this.#sockets.get(socket)) socket.close(GatewayCloseCodes.AlreadyAuthenticated);
    else if (token !== this.#token) socket.close(GatewayCloseCodes.AuthenticationFailed, "Authentication failed.");
    else return true;
    return false;
  }

  #tell(socket: WebSocket, event: Dispatch): void {
    if (this.#faults.isSilent) return;
    const text = JSON.stringify(event);
    const send = () => socket.send(this.#faults.takes("garble") ? text.slice(0, text.length / 2) : text);
    if (GREETINGS.has(event.t)) send();
    else this.#faults.pass(send);
  }

  #send(socket: WebSocket, op: GatewayOpcodes, d: unknown = null): void {
    if (!this.#faults.isSilent) socket.send(JSON.stringify({ op, d, s: null, t: null }));
  }
}
