import type { LoggedRequest } from "../rest/request-log.ts";
import type { Message } from "../world/records.ts";
import type { World } from "../world/world.ts";

/** What went over the wire for one message. */
export interface Wire {
  /** The bot's requests that made or changed it, oldest first; none for a person's message. */
  readonly requests: readonly Pick<LoggedRequest, "method" | "path" | "status" | "body">[];
  /** The breaches of Discord's contract that were found in them. */
  readonly breaches: readonly string[];
  /** The message as Discord's API shows it. */
  readonly message: Message;
}

/** Collects it from the log, which holds the latest requests only. @throws Error "Unknown Message" */
export function wireOf(
  world: World,
  { requests, violations }: { requests: readonly LoggedRequest[]; violations: readonly string[] },
  messageId: string,
): Wire {
  const stored = world.messages.get(messageId);
  if (!stored) throw new Error("Unknown Message");
  const { message } = stored;
  const interaction = message.author.bot ? message.interaction_metadata?.id : undefined;
  const callback = requests.find(({ path }) => interaction && path.startsWith(`/interactions/${interaction}/`));
  const token = callback?.path.split("/")[3];
  const about = requests.filter(
    ({ method, path, made }) =>
      method !== "GET" &&
      (made === messageId || path.includes(messageId) || (token !== undefined && path.includes(token) && !made)),
  );
  return {
    requests: about.map(({ method, path, status, body }) => ({ method, path: withoutToken(path), status, body })),
    breaches: violations.filter((words) => about.some(({ method, path }) => words.startsWith(`${method} ${path}`))),
    message,
  };
}

function withoutToken(path: string): string {
  return path.replace(/^(\/(?:interactions|webhooks)\/\d+\/)[^/]+/, "$1…");
}
