import { createHash } from "node:crypto";
import type { Client, RESTPostAPIApplicationCommandsJSONBody } from "discord.js";
import type { Log } from "../../log.ts";
import type { Notes } from "../../store/ports/notes.ts";

type CommandData = RESTPostAPIApplicationCommandsJSONBody;

/**
 * Registers the commands where they changed since the last start, or where Discord has other ones. Resolves to whether
 * it did.
 */
export async function registerCommands(
  client: Client<true>,
  wanted: readonly CommandData[],
  store: Notes,
  log: Log,
): Promise<boolean> {
  const note = `commands of ${client.application.id}`;
  const hash = createHash("sha256").update(JSON.stringify(wanted)).digest("hex");
  const registered = await client.application.commands.fetch();
  const names = new Set(registered.map(({ name }) => name));
  const complete = names.size === wanted.length && wanted.every(({ name }) => names.has(name));
  if (complete && (await store.note(note)) === hash) return false;
  await client.application.commands.set(wanted);
  await store.setNote(note, hash);
  log.info({ commands: wanted.map(({ name }) => name) }, "Commands registered");
  return true;
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
