import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { PostError } from "../../delivery/failures/post-error.ts";

/** Forbidden and not found: the same request will fail until somebody changes something. */
const REFUSED: readonly number[] = [403, 404];
/** The same for posts of a forum that wants a tag, by Discord's JSON error code. */
const TAG_REQUIRED = 40067;

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
    return new PostError(
      {
        kind: "refused",
        said: error.message,
        code: typeof error.code === "number" ? error.code : undefined,
        isPermanent: REFUSED.includes(error.status) || error.code === TAG_REQUIRED,
      },
      cause,
    );
  if (error instanceof RateLimitError)
    return new PostError(
      { kind: "asks-for-pause", seconds: Math.ceil(error.retryAfter / 1000) },
      { ...cause, pauseMs: error.retryAfter },
    );
  const httpStatus = error instanceof HTTPError ? error.status : undefined;
  return new PostError({ kind: "unreachable", httpStatus }, cause);
}
