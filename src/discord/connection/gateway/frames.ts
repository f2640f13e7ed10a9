import type { WebSocketShard } from "@discordjs/ws";
import { GatewayDispatchEvents, GatewayOpcodes } from "discord.js";
import { z } from "zod";

const ready = z.looseObject({
  session_id: z.string().min(1),
  resume_gateway_url: z.url({ protocol: /^wss?$/ }),
  guilds: z.array(z.looseObject({ id: z.string() })),
  user: z.looseObject({ id: z.string() }),
  application: z.looseObject({ id: z.string() }),
});
const hello = z.looseObject({ heartbeat_interval: z.number().positive() });
const EVENT_NAME = /^[A-Z0-9_]{1,60}$/;

/** What a frame was that can't be used: its kind in a word. */
export type BadFrame = "not JSON" | "no payload" | `opcode ${number}` | `event ${string}`;

/** What is wrong with a frame in a way that @discordjs/ws would stumble over; undefined for what it can take. */
export function faultOf(frame: unknown): BadFrame | undefined {
  if (typeof frame !== "object" || frame === null || !("op" in frame) || typeof frame.op !== "number") {
    return "no payload";
  }
  const d = "d" in frame ? frame.d : undefined;
  switch (frame.op) {
    case GatewayOpcodes.Dispatch:
      return faultOfEvent(frame, d);
    case GatewayOpcodes.Hello:
      return hello.safeParse(d).success ? undefined : `opcode ${frame.op}`;
    case GatewayOpcodes.InvalidSession:
      return typeof d === "boolean" ? undefined : `opcode ${frame.op}`;
    default:
      return undefined;
  }
}

function faultOfEvent(frame: object, d: unknown): BadFrame | undefined {
  const t = "t" in frame ? frame.t : undefined;
  if (typeof t !== "string" || !EVENT_NAME.test(t)) return "event ?";
  const isNumbered = "s" in frame && Number.isSafeInteger(frame.s);
  const isWhole = (typeof d === "object" && d !== null) || t === GatewayDispatchEvents.Resumed;
  const isSound = t === GatewayDispatchEvents.Ready ? ready.safeParse(d).success : isWhole;
  return isNumbered && isSound ? undefined : `event ${t}`;
}

/**
 * Keeps a shard from frames that it can't read: their error would be nobody's, and end the process. The library offers
 * no place for this, so its own method is wrapped.
 */
export function guardFrames(shard: WebSocketShard, onBad: (fault: BadFrame) => void): void {
  const unpack: unknown = Reflect.get(shard, "unpackMessage");
  if (typeof unpack !== "function") return;
  const greeted = new WeakSet<object>();
  // A second hello would start a second pulse, which nothing stops.
  const greetedAgain = (frame: unknown): BadFrame | undefined => {
    const socket: unknown = Reflect.get(shard, "connection");
    if (!isHello(frame) || typeof socket !== "object" || socket === null) return undefined;
    if (greeted.has(socket)) return `opcode ${GatewayOpcodes.Hello}`;
    greeted.add(socket);
    return undefined;
  };
  Object.defineProperty(shard, "unpackMessage", {
    value: async (data: unknown, isBinary: boolean): Promise<unknown> => {
      let frame: unknown;
      try {
        frame = await unpack.call(shard, data, isBinary);
      } catch {
        frame = null;
      }
      const fault = frame === null ? "not JSON" : (faultOf(frame) ?? greetedAgain(frame));
      if (fault === undefined) return frame;
      onBad(fault);
      return null;
    },
  });
}

function isHello(frame: unknown): boolean {
  return typeof frame === "object" && frame !== null && "op" in frame && frame.op === GatewayOpcodes.Hello;
}

/** Drops a shard's socket without waiting for the other side, which may be dead. */
export function dropSocket(shard: WebSocketShard): void {
  const socket: unknown = Reflect.get(shard, "connection");
  if (typeof socket !== "object" || socket === null) return;
  const terminate: unknown = Reflect.get(socket, "terminate");
  if (typeof terminate === "function") terminate.call(socket);
}
