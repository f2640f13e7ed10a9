import type { IncomingMessage, ServerResponse } from "node:http";
import type { RestReply } from "../route.ts";
import { type Refusal, sendRefusal, sendReply } from "../send-reply.ts";
import type { ErrorEnding, Fault } from "./fault.ts";

const PAGE = "<!doctype html><title>One moment</title><p>The service will be back in a moment.</p>";

/** A request, with what its body asked for, and the way to answer it. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly asked: unknown;
}

/**
 * Ends an exchange as the fault has it.
 * @param reply the truth, which some faults tell late
 * @param released resolves when held answers go out
 */
export async function endExchange(
  { ends }: Fault,
  { request, response, asked }: Exchange,
  reply: RestReply,
  released: Promise<void>,
): Promise<void> {
  switch (ends) {
    case "reset":
      request.socket.resetAndDestroy();
      return;
    case "close":
      request.socket.end();
      return;
    case "hold":
      await released;
      sendReply(response, reply);
      return;
    case "web page":
      response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
      return;
    case "empty":
      sendReply(response, { status: 200, body: {} });
      return;
    case "nothing":
      sendReply(response, { status: 204 });
      return;
    default:
      if ("limit" in ends) sendRefusal(response, refusalOf(ends));
      else sendReply(response, errorReplyOf(ends, asked));
  }
}

function refusalOf({ limit, retryAfter }: { readonly limit: string; readonly retryAfter: number }): Refusal {
  return { global: limit === "global", shared: limit === "shared", retryAfter };
}

function errorReplyOf(
  { status, code = 0, message = `${status}: ordered by the test`, errors }: ErrorEnding,
  asked: unknown,
): RestReply {
  return { status, body: { message, code, ...(errors && { errors: errors(asked) }) } };
}
