import { hash } from "node:crypto";
import type { DeliveryKey } from "../store/ports/deliveries.ts";

/** Characters that Discord takes at most. */
const LENGTH = 25;

/** A nonce for what is posted once, however often it is tried: the same for the same key. */
export function nonceOf(key: string): string {
  return hash("sha256", key, "base64url").slice(0, LENGTH);
}

/** The same for every attempt at one delivery, so that Discord answers a repeated send with the first message. */
export function deliveryNonce({ guildId, channelId, localDate }: DeliveryKey): string {
  return nonceOf(`${guildId}/${channelId}/${localDate}`);
}
