import { PostError } from "./failures/post-error.ts";

/**
 * The result of `work` if it comes within `ms`; else throws a PostError that may pass. The work itself goes on: a
 * message that it still posts is recognised by its nonce, and later in the channel.
 */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PostError({ kind: "no-answer", seconds: ms / 1000 })), ms);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
