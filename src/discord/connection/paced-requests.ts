import { DefaultRestOptions, type RESTOptions } from "discord.js";
import type { RequestGate } from "./request-gate.ts";

type RequestInit = Parameters<RESTOptions["makeRequest"]>[1];

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
    makeRequest: async (url, init) => {
      const whole = await withWholeBody(init);
      const request = () => DefaultRestOptions.makeRequest(url, whole);
      return EXEMPT.test(url) ? request() : gate.pass(request);
    },
  };
}

/**
 * The same request with a form in one piece. In Node 26's undici a form is a stream, whose last bytes may come after the
 * request has ended: an error that nobody can catch (“ReadableStream is already closed”), and that ends the process.
 */
async function withWholeBody(init: RequestInit): Promise<RequestInit> {
  if (!(init.body instanceof FormData)) return init;
  const form = new Response(init.body);
  const contentType = form.headers.get("Content-Type") ?? "";
  return { ...init, headers: { ...init.headers, "Content-Type": contentType }, body: await form.bytes() };
}
