import { hash } from "node:crypto";

/** Tells servers apart in what is counted, the store's `place`, without naming them; all direct messages are one. */
export function pseudonymOf(guildId: string | null): string {
  return guildId === null ? "direct" : hash("sha256", `place of ${guildId}`, "base64url").slice(0, 12);
}
