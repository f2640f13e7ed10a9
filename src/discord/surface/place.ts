import { createHash } from "node:crypto";

/** Tells servers apart in what is counted, without naming them; all direct messages count as one. */
export function placeOf(guildId: string | null): string {
  return guildId === null
    ? "direct"
    : createHash("sha256").update(`place of ${guildId}`).digest("base64url").slice(0, 12);
}
