import type { IncomingMessage, ServerResponse } from "node:http";
import type { z } from "zod";
import { check, type Finding, findingsIn, inWords } from "../contract/findings.ts";
import { withoutKnownDifferences } from "../contract/known-differences.ts";
import type { Violations } from "../contract/violations.ts";
import { ApiError, apiErrors, invalidForm } from "./api-error.ts";
import { endExchange } from "./faults/end-exchange.ts";
import { type Fault, isCarriedOut } from "./faults/fault.ts";
import type { Faults } from "./faults/faults.ts";
import type { RateLimits } from "./rate-limits.ts";
import { type RestBody, readBody } from "./read-body.ts";
import { messageIn, type RequestLog } from "./request-log.ts";
import type { RestContext } from "./rest-context.ts";
import { matchPath, type RestReply, type Route } from "./route.ts";
import { sendRefusal, sendReply } from "./send-reply.ts";

/** What the API works with. */
export interface ApiParts {
  readonly token: string;
  readonly routes: readonly Route[];
  readonly context: RestContext;
  readonly violations: Violations;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Where there are none, limits are announced as on Discord and never reached. */
  readonly limits?: RateLimits | undefined;
}

/** Errors that a bot which keeps to the reference never meets: empty or malformed bodies, a token used twice. */
const breachCodes: ReadonlySet<number> = new Set([40060, 50006, 50035, 50109]);

/** Answers one request below `/api/v10`; `path` is what comes after that. */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  { path, query }: { path: string; query: URLSearchParams },
  parts: ApiParts,
): Promise<void> {
  const method = request.method ?? "GET";
  const where = `${method} ${path}`;
  const refusal = parts.limits?.take(method, path);
  if (refusal) {
    request.resume();
    sendRefusal(response, refusal);
    return;
  }
  response.once("close", () => {
    if (!response.writableFinished) parts.faults.leaveUnsure(where);
  });
  // An answer that is released as soon as it is known that the request was taken isn't held any more.
  const { released } = parts.faults;
  let body: RestBody | undefined;
  let ended: Answered;
  try {
    body = await bodyOf(request);
    ended = await answer({ method, path, query, authorization: request.headers.authorization, body, where }, parts);
  } catch (error) {
    ended = { reply: errorReply(error, where, parts) };
  }
  const { reply, fault } = ended;
  parts.log.add({ method, path, body: body?.json, status: reply.status, made: messageIn(reply.body) });
  if (fault) await endExchange(fault, { request, response, asked: body?.json }, reply, released);
  else sendReply(response, reply);
}

/** The truth, and what keeps the bot from learning it. */
interface Answered {
  readonly reply: RestReply;
  readonly fault?: Fault;
}

interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: RestBody;
  readonly where: string;
}

async function answer(received: Received, parts: ApiParts): Promise<Answered> {
  const { method, path, query, body, where } = received;
  const { token, routes, context, violations, faults } = parts;
  const { route, params } = find(routes, method, path);
  if (!route) violations.add(where, "Discord, as this stand-in knows it, has no such route");
  if (!route?.documented.open && received.authorization !== `Bot ${token}`) throw apiErrors.unauthorized();
  const fault = faults.take({ method, path, body: body.json, files: body.files.length });
  if (fault && !isCarriedOut(fault)) return { reply: { status: statusOf(fault) }, fault };
  if (!route) throw apiErrors.notFound();

  const { documented } = route;
  try {
    const accepted = documented.body ? acceptedBody(documented.body, received, violations) : undefined;
    const reply = await route.handle({ params, query, body: accepted, files: body.files }, context);
    if (documented.reply && reply.body !== undefined && reply.status < 300) {
      for (const finding of findingsIn(documented.reply, reply.body))
        violations.add(`${where} (reply)`, inWords(finding));
    }
    return { reply, ...(fault && { fault }) };
  } catch (error) {
    if (!fault) throw error;
    return { reply: errorReply(error, where, parts), fault };
  }
}

/** As the log has it; 0 where there is no answer. */
function statusOf({ ends }: Fault): number {
  if (typeof ends !== "object") return 0;
  return "limit" in ends ? 429 : ends.status;
}

/** The body as Discord takes it: refused if it is invalid, and without what the reference doesn't know. */
function acceptedBody(schema: z.core.$ZodType, { path, body, where }: Received, violations: Violations): unknown {
  const { findings, value } = check(schema, withoutKnownDifferences(path, body.json));
  const invalid = findings.filter(({ kind }) => kind === "invalid");
  if (invalid.length > 0) throw invalidForm(invalid.map(asFieldError));
  for (const finding of findings) violations.add(where, inWords(finding));
  return value;
}

function find(routes: readonly Route[], method: string, path: string) {
  for (const route of routes) {
    const params = route.method === method ? matchPath(route.path, path) : undefined;
    if (params) return { route, params };
  }
  return { route: undefined, params: {} };
}

async function bodyOf(request: IncomingMessage): Promise<RestBody> {
  try {
    return await readBody(request);
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) throw apiErrors.invalidJson();
    throw cause;
  }
}

function asFieldError({ path, message }: Finding) {
  return { path, code: "BASE_TYPE_INVALID", message };
}

function errorReply(error: unknown, where: string, { violations, faults }: ApiParts): RestReply {
  if (!(error instanceof ApiError)) {
    violations.add(where, `the stand-in itself failed: ${error instanceof Error ? error.stack : error}`);
    return { status: 500, body: { message: "500: Internal Server Error", code: 0 } };
  }
  if (breachCodes.has(error.code) && !faults.isUnsure(where)) {
    const words = error.fields.map(({ path, message }) => inWords({ path, message, kind: "invalid" }));
    for (const breach of words.length > 0 ? words : [error.message]) violations.add(where, breach);
  }
  return { status: error.status, body: error.toJSON() };
}
