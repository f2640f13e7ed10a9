/** A request that the bot made, and how it was answered. */
export interface LoggedRequest {
  readonly method: string;
  /** After `/api/v10`, without the query. */
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  /** The id of the message that the reply shows. */
  readonly made?: string | undefined;
}

/** The id of the message in a reply, be it the message itself or an interaction callback's resource. */
export function messageIn(reply: unknown): string | undefined {
  if (typeof reply !== "object" || reply === null) return undefined;
  if ("channel_id" in reply && "id" in reply) return String(reply.id);
  if ("resource" in reply) return messageIn(reply.resource);
  return "message" in reply ? messageIn(reply.message) : undefined;
}

const kept = 1000;

/** The latest requests, oldest first. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = [];

  get entries(): readonly LoggedRequest[] {
    return this.#entries;
  }

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
    if (this.#entries.length > kept) this.#entries.shift();
  }
}
