import { DefaultRestOptions, type RESTOptions } from "discord.js";
import type { Log } from "../../log.ts";
import { type Answer, answerOf, codeIn, readAnswer } from "../requests/answer.ts";
import { errorOf } from "../requests/error-of.ts";
import { inWords } from "../requests/in-words.ts";
import { withIsolatedTexts } from "../requests/isolated-texts.ts";
import { EXEMPT, paceHeaders } from "../requests/pace.ts";
import { onTheClock, type Patience } from "../requests/patience.ts";
import { repeat, type Tries } from "../requests/repeat.ts";
import { kindOf, type RequestKind } from "../requests/request-kind.ts";
import type { RequestGate } from "./request-gate.ts";

type RequestInit = Parameters<RESTOptions["makeRequest"]>[1];
type Options = "makeRequest" | "globalRequestsPerSecond" | "rejectOnRateLimit" | "retries" | "timeout";

/** A summary doesn't wait for a longer pause than this, in milliseconds, but comes again with a later pass. */
const LONGEST_PAUSE = 10_000;
/** discord.js counts in whole seconds, without regard to who asks; the gate stands in its place. */
const UNLIMITED = 1_000_000;
/** Longer than any request with all its tries waits, in milliseconds: each try has a limit of its own. */
const ALL_TRIES = 15 * 60_000;

/** One request with all of its tries. */
interface Exchange {
  readonly url: string;
  readonly kind: RequestKind;
  /** What discord.js keeps of it where it waits after a 429, so that nothing is forgotten of the tries before. */
  readonly key: object;
}

/**
 * REST options by which every request passes the gate, and is tried again only where nothing is doubled by it. What Discord
 * answers with 429 is still waited for.
 */
export function pacedRequests(
  gate: RequestGate,
  log: Log,
  patience: Patience = onTheClock,
): Pick<RESTOptions, Options> {
  const open = new WeakSet<object>();
  const withPace = (init: RequestInit, url: string): RequestInit => ({
    ...init,
    headers: { ...init.headers, ...paceHeaders(url, gate.isBackground) },
  });
  const send = async ({ url, kind, key }: Exchange, init: RequestInit): Promise<Answer> => {
    const request = (begin: () => AbortSignal) =>
      DefaultRestOptions.makeRequest(url, { ...withPace(init, url), signal: begin() }).then(readAnswer);
    const tries: Tries = {
      kind,
      isOpen: open.has(key),
      try: (begin) => (EXEMPT.test(url) ? request(begin) : gate.pass(() => request(begin))),
    };
    const answer = await repeat(tries, patience).finally(() => tries.isOpen && open.add(key));
    return answer === "taken" ? takenAnswer(url, kind) : answer;
  };
  return {
    globalRequestsPerSecond: UNLIMITED,
    // Of a limit that no header told of before, such as that of passing messages on, only the wait itself is known.
    rejectOnRateLimit: ({ timeToReset, retryAfter }) =>
      gate.isBackground && Math.max(timeToReset, retryAfter) > LONGEST_PAUSE,
    retries: 0,
    timeout: ALL_TRIES,
    makeRequest: async (url, given) => {
      const method = given.method ?? "GET";
      const written = writtenIn(given);
      const json = written && withIsolatedTexts(written);
      const init = json === written ? given : withJson(given, json ?? "");
      const exchange: Exchange = { url, kind: kindOf(method, url, json), key: init.headers ?? init };
      let answer = await send(exchange, await withWholeBody(init));
      if (json !== undefined && init.body instanceof FormData && isRefused(answer, exchange.kind)) {
        log.warn({ code: codeIn(answer) }, "Discord refuses a message with its pictures; it goes out in words");
        answer = await send(exchange, asJson(init, inWords(json)));
      }
      const error = errorOf(answer, method, url);
      if (error) throw error;
      return answer.response;
    },
  };
}

/** What stands in the place of an answer that was lost. Of a callback's message only Discord knows more. */
function takenAnswer(url: string, { hasAnswer }: RequestKind): Answer {
  const [, id = ""] = /\/interactions\/(\d+)\//.exec(url) ?? [];
  const headers = new Headers({ "content-type": "application/json" });
  return hasAnswer ? answerOf(200, headers, JSON.stringify({ interaction: { id } })) : answerOf(204, new Headers(), "");
}

/** Whether Discord won't have it as it is, and has done nothing. */
function isRefused(answer: Answer, { takenCode }: RequestKind): boolean {
  const { status } = answer.response;
  return status === 413 || (status === 400 && codeIn(answer) !== takenCode);
}

function writtenIn({ body }: RequestInit): string | undefined {
  const written = body instanceof FormData ? body.get("payload_json") : body;
  return typeof written === "string" ? written : undefined;
}

/** The same body with other JSON. */
function withJson(init: RequestInit, json: string): RequestInit {
  if (!(init.body instanceof FormData)) return { ...init, body: json };
  init.body.set("payload_json", json);
  return init;
}

function asJson(init: RequestInit, body: string): RequestInit {
  return { ...init, body, headers: { ...init.headers, "Content-Type": "application/json" } };
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
