import { AsyncLocalStorage } from "node:async_hooks";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { proxyRequests } from "@discordjs/proxy";
// Not from discord.js: the package knows its errors by the classes of this very module.
import { DefaultRestOptions, RateLimitError, REST, type RESTOptions } from "@discordjs/rest";
import { RequestGate } from "../discord/connection/request-gate.ts";
import { BACKGROUND, EXEMPT, PACE_HEADER } from "../discord/requests/pace.ts";
import type { Log } from "../log.ts";

/** Where a proxy listens, and for whom it stands. */
export interface ProxyParts {
  /** Base address of Discord's API, without the version. */
  readonly apiUrl: string;
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly log: Log;
  /** By which requests go; one at Discord's pace by default. */
  readonly gate?: RequestGate;
}

/** The one place where a token's limits are kept, whatever number of processes use it. */
export interface TokenProxy {
  /** For the processes: `DISCORD_API_URL`. */
  readonly apiUrl: string;
  /** How many requests wait for their turn. */
  readonly waiting: { readonly answers: number; readonly background: number };
  close(): Promise<void>;
}

type MakeRequest = RESTOptions["makeRequest"];

/** The gate stands in the place of discord.js' count, which knows whole seconds alone. */
const UNLIMITED = 1_000_000;
/** Who asks gives up long before, in milliseconds. */
const LONGEST = 60_000;
const TOO_MANY_REQUESTS = 429;

/**
 * Starts a proxy in front of Discord's API, for the processes of one bot. Their answers go first, daily summaries take what
 * these leave. It tries nothing again and waits for no limit of Discord's but the one that all processes share: who asks knows
 * better what may be asked twice.
 */
export async function startTokenProxy({
  apiUrl,
  host,
  port,
  log,
  gate = new RequestGate(),
}: ProxyParts): Promise<TokenProxy> {
  /** Of the request at hand: whoever asked has closed the connection. */
  const givenUp = new AsyncLocalStorage<AbortSignal>();
  const makeRequest: MakeRequest = async (url, init) => {
    const request = () =>
      DefaultRestOptions.makeRequest(url, init).catch((error: unknown) => Promise.reject(lost(error)));
    const response = await (EXEMPT.test(url) ? request() : gate.pass(request, givenUp.getStore()));
    if (response.status === TOO_MANY_REQUESTS) throw refusalOf(response, url, init.method ?? "");
    return response;
  };
  const rest = new REST({
    api: apiUrl,
    version: "10",
    globalRequestsPerSecond: UNLIMITED,
    rejectOnRateLimit: () => true,
    retries: 0,
    timeout: LONGEST,
    makeRequest,
  });
  const forward = proxyRequests(rest);
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      await forward(request, response);
    } catch (error) {
      // An answer that broke off in its middle.
      response.destroy();
      log.warn(
        { reason: error instanceof Error ? error.message : String(error) },
        "Discord's answer couldn't be passed on",
      );
    }
  };
  const server = createServer((request, response) => {
    const isBackground = request.headers[PACE_HEADER] === BACKGROUND;
    const gone = new AbortController();
    // Who has given up asks again: sent nonetheless, both would take a place, and the queue would only grow.
    response.once("close", () => gone.abort(lost(undefined)));
    const inContext = () => givenUp.run(gone.signal, () => handle(request, response));
    void (isBackground ? gate.background(inContext) : inContext());
  });
  // A connection that is closed while a process rests would fail its next request.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    apiUrl: `http://${host}:${taken}/api`,
    get waiting() {
      return gate.waiting;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await closed;
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
    },
  };
}

/** What the package answers with 504; any other error it would leave as an empty 200. */
function lost(error: unknown): Error {
  return Object.assign(new Error("Discord didn't answer", { cause: error }), { name: "AbortError" });
}

/** What the package answers with 429 and the time to wait. */
function refusalOf({ headers }: Awaited<ReturnType<MakeRequest>>, url: string, method: string): RateLimitError {
  const retryAfter = Number(headers.get("retry-after") ?? 1) * 1_000;
  return new RateLimitError({
    timeToReset: retryAfter,
    retryAfter,
    sublimitTimeout: 0,
    limit: 0,
    method,
    hash: "",
    url,
    route: "",
    majorParameter: "",
    global: headers.has("x-ratelimit-global"),
    scope: headers.get("x-ratelimit-scope") === "shared" ? "shared" : "user",
  });
}
