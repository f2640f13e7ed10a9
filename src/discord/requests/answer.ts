import type { ResponseLike } from "discord.js";
import { AttestError } from "../../errors.ts";
import type { RequestKind } from "./request-kind.ts";

/** An answer that was read to its end. */
export interface Answer {
  readonly response: ResponseLike;
  /** Undefined where the body is none or no JSON. */
  readonly json: unknown;
}

/** Discord, or what stands before it, said that all is well, but not what came of the request. */
export class UnreadableAnswerError extends AttestError {
  override readonly name = "UnreadableAnswerError";
}

/** Reads an answer to its end. Rejects as its body does. */
export async function readAnswer(response: ResponseLike): Promise<Answer> {
  const text = await response.text();
  return answerOf(response.status, response.headers, text, response.statusText);
}

/** An answer of ours in the place of Discord's. */
export function answerOf(status: number, headers: ResponseLike["headers"], text: string, statusText = ""): Answer {
  const json = parsed(text);
  const response: ResponseLike = {
    status,
    statusText,
    ok: status >= 200 && status < 300,
    headers,
    body: null,
    bodyUsed: true,
    json: async () => json,
    text: async () => text,
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  };
  return { response, json };
}

/** Whether a request may have been carried out though this came in answer. */
export function leavesOpen({ response, json }: Answer, kind: RequestKind): boolean {
  if (response.status >= 500) return true;
  return response.ok && !isWhole(response.status, json, kind);
}

/** Discord's JSON error code. */
export function codeIn({ json }: Answer): unknown {
  return isObject(json) && "code" in json ? json.code : undefined;
}

function isWhole(status: number, json: unknown, { hasAnswer, isMessage }: RequestKind): boolean {
  if (!hasAnswer) return status === 204;
  if (Array.isArray(json)) return true;
  if (!isObject(json)) return false;
  return isMessage ? "id" in json && typeof json.id === "string" : Object.keys(json).length > 0;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function parsed(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
