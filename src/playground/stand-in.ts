import { eventFindings } from "./contract/event-findings.ts";
import { inWords } from "./contract/findings.ts";
import { Violations } from "./contract/violations.ts";
import type { GatewayFaults } from "./gateway/faults/gateway-faults.ts";
import { Gateway } from "./gateway/gateway.ts";
import type { ShardingOptions } from "./gateway/sharding.ts";
import { serveAttachment } from "./http/attachment-files.ts";
import { listen } from "./http/listen.ts";
import { ANSWER_WITHIN_MS } from "./interactions/interaction.ts";
import { Interactions } from "./interactions/interactions.ts";
import { Crossposts } from "./messages/crosspost.ts";
import { Nonces } from "./messages/nonces.ts";
import { nextMessage } from "./next-message.ts";
import { servePageFile } from "./page-server/page-files.ts";
import type { Control } from "./page-server/page-hello.ts";
import { speakWithPage } from "./page-server/page-socket.ts";
import { wireOf } from "./page-server/wire.ts";
import { type Person, personOf } from "./people/person.ts";
import { type ApiParts, answerApi } from "./rest/api.ts";
import type { ErrorEnding, FaultOrder } from "./rest/faults/fault.ts";
import { Faults } from "./rest/faults/faults.ts";
import { type Limits, RateLimits } from "./rest/rate-limits.ts";
import { type LoggedRequest, RequestLog } from "./rest/request-log.ts";
import { allRoutes } from "./rest/routes/all-routes.ts";
import { coastWatch, otherBot } from "./world/coast-watch.ts";
import type { Message } from "./world/records.ts";
import { openBranches } from "./world/servers.ts";
import { World } from "./world/world.ts";

export type { GatewayFaults } from "./gateway/faults/gateway-faults.ts";
export type { GatewayEvent } from "./gateway/gateway-event.ts";
export type { Choice, Modal, Reply } from "./interactions/reply.ts";
export type { Control } from "./page-server/page-hello.ts";
export type { Person } from "./people/person.ts";
export { refusedCommand, refusedPictures, tokenTakenBack } from "./rest/faults/usual-faults.ts";
export type { Message } from "./world/records.ts";
export type { World } from "./world/world.ts";

/** How to start a stand-in; everything has a default. */
export interface StandInOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The bot's token; "playground" by default. */
  readonly token?: string;
  /** Milliseconds since the epoch; ids, timestamps, the nonce window and the life of tokens go by it. */
  readonly now?: () => number;
  readonly controls?: readonly Control[];
  /** Requests beyond these are answered with 429; none by default. */
  readonly limits?: Limits;
  /** How long the bot has for its response, in real milliseconds; as long as at Discord by default. */
  readonly answerWithinMs?: number;
  /** How it splits the bot; it needn't by default. */
  readonly sharding?: ShardingOptions;
  /** How many servers there are besides the first one; none by default. */
  readonly branches?: number;
  /** Suggested first questions for a newcomer to the page. */
  readonly starters?: readonly string[];
}

/** An error for the next such request, or the next few. */
export type Failure = ErrorEnding & Pick<FaultOrder, "path" | "times"> & { readonly method: string };

/** A running stand-in. */
export interface StandIn {
  /** For the client: `rest: { api: standIn.apiUrl }`. */
  readonly apiUrl: string;
  readonly pageUrl: string;
  readonly world: World;
  /** Every breach of Discord's contract so far, in words. */
  readonly violations: readonly string[];
  /** How many requests were answered with 429 for going beyond the limits. */
  readonly refused: number;
  /** The latest requests, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** @throws Error "Unknown User" */
  person(name: string): Person;
  /** Another bot of the server, such as one that brings news; it joins when it is first named. */
  otherBot(name: string): Person;
  /** The next message that the bot posts or edits and that matches. */
  nextMessage(matches: (message: Message) => boolean): Promise<Message>;
  /** What goes wrong on the bot's way to it. */
  readonly faults: Faults;
  /** Answers the next such request, or the next few, with an error, without doing what was asked. */
  fail(failure: Failure): void;
  /** Drops the gateway's sockets; the client must resume. */
  disconnect(): void;
  /** What the gateway does wrong on order. */
  readonly gateway: GatewayFaults;
  close(): Promise<void>;
}

/** Starts a Discord for one bot on 127.0.0.1. @throws Error (`EADDRINUSE`) if the port isn't free */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { port = 0, token = "playground", now = Date.now, controls = [], starters = [] } = options;
  const { answerWithinMs = ANSWER_WITHIN_MS } = options;
  const listener = await listen(port);
  const world = new World(listener.origin, now, coastWatch);
  openBranches(world, options.branches ?? 0);
  const violations = new Violations();
  const gateway = new Gateway(
    world,
    token,
    (event) => {
      for (const finding of eventFindings(event)) violations.add(`${event.name} (event)`, inWords(finding));
    },
    options.sharding,
  );
  const interactions = new Interactions(world, answerWithinMs);
  const parts = { world, gateway, interactions };
  const faults = new Faults();
  const log = new RequestLog();
  const context = { ...parts, nonces: new Nonces(now), crossposts: new Crossposts(now) };
  const limits = options.limits && new RateLimits(options.limits);
  const api: ApiParts = { token, routes: allRoutes, context, violations, faults, log, limits };

  listener.handle({
    request: (request, response, path, query) => {
      if (path.startsWith("/api/v10/")) {
        void answerApi(request, response, { path: path.slice("/api/v10".length), query }, api);
      } else if (path.startsWith("/attachments/")) serveAttachment(world, response, path);
      else void servePageFile(request, response, path);
    },
    sockets: {
      "/gateway": (socket) => gateway.accept(socket),
      "/page": (socket) => {
        const personById = (id: string) => personOf(parts, world.userById(id));
        speakWithPage(
          socket,
          world,
          { controls, starters },
          {
            personById,
            newsBot: () => personOf(parts, otherBot(world, "News feed")),
            controls,
            wireOf: (id) => wireOf(world, { requests: log.entries, violations: violations.words }, id),
          },
        );
      },
    },
  });

  return {
    apiUrl: `${listener.origin}/api`,
    pageUrl: `${listener.origin}/`,
    world,
    violations: violations.words,
    get refused() {
      return limits?.refused ?? 0;
    },
    requests: log.entries,
    person: (name) => personOf(parts, world.userByName(name)),
    otherBot: (name) => personOf(parts, otherBot(world, name)),
    nextMessage: (matches) => nextMessage(world, matches),
    faults,
    fail: ({ method, path, times = 1, ...ends }) => void faults.order({ method, path, times, ends }),
    disconnect: () => gateway.disconnect(),
    gateway: gateway.faults,
    close: async () => {
      interactions.close();
      await listener.close();
    },
  };
}
