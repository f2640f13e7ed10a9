import { GatewayOpcodes } from "discord.js";
import { z } from "zod";

const identify = z.object({
  op: z.literal(GatewayOpcodes.Identify),
  d: z.object({
    token: z.string(),
    intents: z.int().nonnegative(),
    shard: z.tuple([z.int(), z.int().positive()]).optional(),
    properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  }),
});

const resume = z.object({
  op: z.literal(GatewayOpcodes.Resume),
  d: z.object({ token: z.string(), session_id: z.string(), seq: z.int().nonnegative() }),
});

const heartbeat = z.object({ op: z.literal(GatewayOpcodes.Heartbeat), d: z.int().nonnegative().nullable() });

const accepted = z.object({
  op: z.literal([GatewayOpcodes.PresenceUpdate, GatewayOpcodes.VoiceStateUpdate, GatewayOpcodes.RequestGuildMembers]),
});

/** What a client may send. The last kind is accepted and has no effect here. */
export const clientPayloadSchema = z.union([heartbeat, identify, resume, accepted]);

export type ClientPayload = z.infer<typeof clientPayloadSchema>;
export type Identify = z.infer<typeof identify>["d"];
export type Resume = z.infer<typeof resume>["d"];

const opcodes: ReadonlySet<unknown> = new Set([
  GatewayOpcodes.Heartbeat,
  GatewayOpcodes.Identify,
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.Resume,
  GatewayOpcodes.RequestGuildMembers,
]);

/** Tells a malformed payload from one with an opcode that clients can't use. */
export function hasKnownOpcode(received: unknown): boolean {
  return typeof received === "object" && received !== null && "op" in received && opcodes.has(received.op);
}

/** What a frame's JSON says; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
