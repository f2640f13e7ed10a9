import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { PostError } from "../../delivery/post-error.ts";

/** Forbidden and not found: the same request will fail until somebody changes something. */
const REFUSED: readonly number[] = [403, 404];

/** Runs the work, and turns what Discord answers or fails to answer into a PostError. */
export async function asPostError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toPostError(error);
  }
}

function toPostError(error: unknown): PostError {
  if (error instanceof PostError) return error;
  const cause = { cause: error };
  if (error instanceof DiscordAPIError)
    return new PostError(error.message, REFUSED.includes(error.status), Number(error.code), cause);
  if (error instanceof RateLimitError)
    return new PostError(`Discord asks for a pause of ${Math.ceil(error.retryAfter / 1000)} s`, false, undefined, {
      ...cause,
      pauseMs: error.retryAfter,
    });
  const status = error instanceof HTTPError ? ` (HTTP ${error.status})` : "";
  return new PostError(`Discord couldn't be reached${status}`, false, undefined, cause);
}
