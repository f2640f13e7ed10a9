import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";

/** A command that Discord refuses: its place in the list that was sent, and why, in Discord's words. */
export interface RefusedCommand {
  readonly index: number;
  readonly why: string;
}

/** The commands that an error is about; empty where it is about none in particular. */
export function refusedIn(error: unknown): readonly RefusedCommand[] {
  if (!(error instanceof DiscordAPIError) || error.code !== RESTJSONErrorCodes.InvalidFormBodyOrContentType) return [];
  const errors = "errors" in error.rawError ? error.rawError.errors : undefined;
  return Object.entries(errors ?? {})
    .filter(([index]) => /^\d+$/.test(index))
    .map(([index, about]) => ({ index: Number(index), why: reasons(about, []).join("; ") }));
}

/** Whether the same request may succeed later. Discord thinks no better of what it understood and refused. */
export function mayPass(error: unknown): boolean {
  return !(error instanceof DiscordAPIError) || error.status === 401 || error.status === 429 || error.status >= 500;
}

/** Discord nests its complaints along the path to the field. */
function reasons(about: unknown, path: readonly string[]): string[] {
  if (typeof about === "string") return [about];
  if (typeof about !== "object" || about === null) return [];
  return Object.entries(about).flatMap(([key, value]: [string, unknown]) => {
    if (key !== "_errors") return reasons(value, [...path, key]);
    const messages = Array.isArray(value) ? value.flatMap((one: unknown) => messageOf(one)) : [];
    return messages.map((message) => (path.length > 0 ? `${path.join(".")}: ${message}` : message));
  });
}

function messageOf(one: unknown): string[] {
  return typeof one === "object" && one !== null && "message" in one ? [String(one.message)] : [];
}
