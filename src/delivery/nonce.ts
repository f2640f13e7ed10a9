import { createHash } from "node:crypto";
import type { DeliveryKey } from "../store/ports/deliveries.ts";

/** Discord's limit. */
const maxLength = 25;

/** The same for every attempt at one delivery, so that Discord answers a repeated send with the first message. */
export function deliveryNonce({ guildId, channelId, localDate }: DeliveryKey): string {
  return createHash("sha256").update(`${guildId}/${channelId}/${localDate}`).digest("base64url").slice(0, maxLength);
}
