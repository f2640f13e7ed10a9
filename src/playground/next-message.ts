import type { Message } from "./world/records.ts";
import type { World } from "./world/world.ts";

/** Resolves with the next message that the bot posts or edits and that matches; earlier ones don't count. */
export function nextMessage(world: World, matches: (message: Message) => boolean): Promise<Message> {
  const { promise, resolve, reject } = Promise.withResolvers<Message>();
  const stop = world.listen((event) => {
    if (event.type !== "message" && event.type !== "message_update") return;
    const { message } = event.stored;
    if (message.author.id !== world.bot.id) return;
    try {
      if (!matches(message)) return;
      resolve(message);
    } catch (error) {
      reject(error);
    }
    stop();
  });
  return promise;
}
