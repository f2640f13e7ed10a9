import { createHash } from "node:crypto";
import type { Client, RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import type { Log } from "../../log.ts";
import type { Notes } from "../../store/ports/notes.ts";
import { refusedIn } from "./registration-errors.ts";

export type CommandData = RESTPostAPIApplicationCommandsJSONBody;

/** What commands are registered with. */
export interface RegisterParts {
  readonly client: Client<true>;
  readonly store: Notes;
  readonly log: Log;
  /** Of several processes one registers, and the others only read. */
  readonly isReader?: boolean;
}

/**
 * Registers the commands where they changed since the last start, or where Discord has other ones. Those that Discord
 * refuses are logged and left out.
 */
export async function registerCommands(
  { client, store, log, isReader = false }: RegisterParts,
  wanted: readonly CommandData[],
): Promise<void> {
  const note = `commands of ${client.application.id}`;
  const hash = createHash("sha256").update(JSON.stringify(wanted)).digest("hex");
  const registered = await client.application.commands.fetch();
  if (isReader) return;
  const names = new Set(registered.map(({ name }) => name));
  const complete = names.size === wanted.length && wanted.every(({ name }) => names.has(name));
  if (complete && (await store.note(note)) === hash) return;
  const accepted = await setAccepted({ client, log }, wanted);
  // What is noted isn't sent again, but a refused command may be accepted one day.
  if (accepted.length === wanted.length) await store.setNote(note, hash);
  log.info({ commands: accepted.map(({ name }) => name) }, "Commands registered");
}

/** Registers all that Discord accepts of them, and returns that. */
async function setAccepted(
  { client, log }: Pick<RegisterParts, "client" | "log">,
  wanted: readonly CommandData[],
): Promise<readonly CommandData[]> {
  try {
    await client.application.commands.set(wanted);
    return wanted;
  } catch (error) {
    const refused = refusedIn(error);
    if (refused.length === 0) throw error;
    for (const { index, why } of refused) {
      log.error({ command: wanted[index]?.name, why }, "Discord refuses a command; the bot goes on without it");
    }
    const indexes = new Set(refused.map(({ index }) => index));
    const rest = wanted.filter((_, index) => !indexes.has(index));
    if (rest.length === wanted.length) throw error;
    return setAccepted({ client, log }, rest);
  }
}

/** The ids of the registered commands by name, for mentions that members can click; subcommands share their command's id. */
export function commandIds(client: Client): Map<string, string> {
  const commands = client.application?.commands.cache.values() ?? [];
  return new Map(
    [...commands].flatMap(({ id, name, options }) => [
      [name, id] as const,
      ...options.map((option) => [`${name} ${option.name}`, id] as const),
    ]),
  );
}

/** `/ask`, to click where it is registered. */
export function askCommand(client: Client): string {
  const id = commandIds(client).get("ask");
  return id === undefined ? "/ask" : `</ask:${id}>`;
}
