import { DiscordAPIError, type DiscordErrorData, HTTPError } from "discord.js";
import { withoutTokens } from "../../without-tokens.ts";
import { type Answer, codeIn } from "./answer.ts";

const TOO_MANY_REQUESTS = 429;

/**
 * The error that an answer is; undefined where it is none, or where discord.js is to wait. The same that discord.js makes, but
 * without the tokens in its address and without what was to be said. Nor does a 401 make discord.js forget the bot's token for
 * good: it may be a proxy's.
 */
export function errorOf(answer: Answer, method: string, url: string): Error | undefined {
  const { status, statusText } = answer.response;
  if (status < 400 || status === TOO_MANY_REQUESTS) return undefined;
  const address = withoutTokens(url);
  if (status >= 500) return new HTTPError(status, statusText, method, address, {});
  const code = Number(codeIn(answer) ?? 0);
  return new DiscordAPIError(dataIn(answer.json) ?? { code, message: statusText }, code, status, method, address, {});
}

function dataIn(json: unknown): DiscordErrorData | undefined {
  return typeof json === "object" && json !== null && "message" in json ? (json as DiscordErrorData) : undefined;
}
