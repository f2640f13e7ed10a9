import type { ServerResponse } from "node:http";
import type { RestReply } from "./route.ts";

/** “Wait”, with the seconds to wait. */
export interface Refusal {
  readonly global: boolean;
  /** Whether others asked too much of the same thing, and not the bot; false where absent. */
  readonly shared?: boolean;
  readonly retryAfter: number;
}

/** Sends an answer with the headers that say how far the limits are. */
export function sendReply(response: ServerResponse, { status, body, retryAfter = 0.05 }: RestReply): void {
  response.writeHead(status, {
    ...(body !== undefined && { "content-type": "application/json" }),
    ...(status === 429 ? { "retry-after": String(retryAfter) } : {}),
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "999",
    "x-ratelimit-reset-after": "1",
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** Sends a 429. */
export function sendRefusal(response: ServerResponse, { global, shared = false, retryAfter }: Refusal): void {
  response.writeHead(429, {
    "content-type": "application/json",
    "retry-after": String(retryAfter),
    "x-ratelimit-scope": shared ? "shared" : global ? "global" : "user",
    ...(global && { "x-ratelimit-global": "true" }),
  });
  response.end(JSON.stringify({ message: "You are being rate limited.", retry_after: retryAfter, global }));
}
