import { type Client, Events } from "discord.js";

/** What a bot has taken on and not yet finished. */
export interface Handled {
  /** Resolves once the bot has done all that it does about this message. */
  message(id: string): Promise<void>;
  /** Resolves once nothing is under way. */
  all(): Promise<void>;
}

/** Watches the bot's handlers of messages and interactions. */
export function watchHandlers(client: Client): Handled {
  const underWay = new Set<Promise<unknown>>();
  const messages = new Map<string, PromiseWithResolvers<void>>();
  const message = (id: string) => {
    const known = messages.get(id) ?? Promise.withResolvers<void>();
    messages.set(id, known);
    return known;
  };
  for (const event of [Events.MessageCreate, Events.InteractionCreate]) {
    for (const handler of client.rawListeners(event)) {
      client.removeListener(event, handler);
      client.on(event as string, (caused: { readonly id: string }) => {
        const work = Promise.resolve(handler(caused)).finally(() => {
          underWay.delete(work);
          message(caused.id).resolve();
        });
        underWay.add(work);
        return work;
      });
    }
  }
  return {
    message: (id) => message(id).promise,
    async all() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
