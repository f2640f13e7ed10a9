import type { z } from "zod";
import type { UploadedFile } from "./read-body.ts";
import type { RestContext } from "./rest-context.ts";

/** The names after colons in a path: `Params<"/channels/:channel">` is `{ channel: string }`. */
export type Params<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { [key in Name]: string } & Params<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? { [key in Name]: string }
    : Record<never, never>;

/** A request as a handler sees it: matched, authorised, and its body held against the reference. */
export interface RestRequest<Path extends string, Body> {
  readonly params: Params<Path>;
  readonly query: URLSearchParams;
  readonly body: Body;
  readonly files: readonly UploadedFile[];
}

/** What goes back: 204 has no body. */
export interface RestReply {
  readonly status: number;
  readonly body?: unknown;
  /** Seconds, beside a status of 429. */
  readonly retryAfter?: number;
}

/** What Discord's reference says about a route. */
export interface RouteReference<Body> {
  /** Absent: a body is not looked at. */
  readonly body?: z.core.$ZodType<Body>;
  /** Checks what we answer with 200 or 201. */
  readonly reply?: z.core.$ZodType;
  /** True where the token in the path is the authority and no bot token is needed. */
  readonly open?: boolean;
}

/** One route of the API, with the types of its handler forgotten so that all routes fit one list. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly documented: RouteReference<unknown>;
  handle(request: RestRequest<string, unknown>, context: RestContext): RestReply | Promise<RestReply>;
}

/** Declares a route; the handler's parameters are typed from the path and its body from the schema. */
export function route<Path extends string, Body = undefined>(
  method: string,
  path: Path,
  documented: RouteReference<Body>,
  handle: (request: RestRequest<Path, Body>, context: RestContext) => RestReply | Promise<RestReply>,
): Route {
  return {
    method,
    path,
    documented,
    handle: (request, context) => handle(request as RestRequest<Path, Body>, context),
  };
}

/** The parameters if the path fits the pattern, part by part. */
export function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const expected = pattern.split("/");
  const actual = path.split("/");
  if (expected.length !== actual.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = actual[index] ?? "";
    if (part.startsWith(":") && value) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}
