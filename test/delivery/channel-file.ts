import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** A message that stands in the channel. */
export interface PostedMessage {
  readonly messageId: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly localDate: string;
  readonly nonce: string;
  readonly atMs: number;
}

const nonceMs = 3 * 60_000;

/** Discord's side as a file, so that it outlives the processes that post: it keeps messages and enforces nonces. */
export function channelFile(path: string) {
  const messages = (): PostedMessage[] =>
    existsSync(path)
      ? readFileSync(path, "utf8")
          .split("\n")
          .filter((line) => line !== "")
          .map((line): PostedMessage => JSON.parse(line))
      : [];
  const steps = `${path}.steps`;
  const stepsTaken = () => (existsSync(steps) ? readFileSync(steps, "utf8").split("\n").filter(Boolean) : []);
  return {
    messages,
    stepsTaken,
    /** What is done already isn't done again. */
    takeStep(step: string): void {
      if (!stepsTaken().includes(step)) appendFileSync(steps, `${step}\n`);
    },
    post(message: Omit<PostedMessage, "messageId">): string {
      const repeated = messages().find(
        ({ nonce, channelId, atMs }) =>
          nonce === message.nonce && channelId === message.channelId && message.atMs - atMs <= nonceMs,
      );
      if (repeated) return repeated.messageId;
      const messageId = `m${messages().length + 1}`;
      appendFileSync(path, `${JSON.stringify({ ...message, messageId })}\n`);
      return messageId;
    },
  };
}
