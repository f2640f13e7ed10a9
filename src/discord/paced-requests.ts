import { DefaultRestOptions, type RESTOptions } from "discord.js";
import type { RequestGate } from "./request-gate.ts";

/** Interaction endpoints don't count towards the bot's limit of requests a second. */
const EXEMPT = /\/(?:interactions|webhooks)\//;
/** A summary doesn't wait for a longer pause than this, in milliseconds, but comes again with a later pass. */
const LONGEST_PAUSE = 10_000;
/** discord.js counts in whole seconds, without regard to who asks; the gate stands in its place. */
const UNLIMITED = 1_000_000;

/** REST options by which every request passes the gate. What Discord answers with 429 is still waited for. */
export function pacedRequests(
  gate: RequestGate,
): Pick<RESTOptions, "makeRequest" | "globalRequestsPerSecond" | "rejectOnRateLimit"> {
  return {
    globalRequestsPerSecond: UNLIMITED,
    rejectOnRateLimit: ({ timeToReset }) => gate.isBackground && timeToReset > LONGEST_PAUSE,
    makeRequest: (url, init) => {
      const request = () => DefaultRestOptions.makeRequest(url, init);
      return EXEMPT.test(url) ? request() : gate.pass(request);
    },
  };
}
