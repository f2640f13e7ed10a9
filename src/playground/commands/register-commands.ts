import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord.js";
import { withoutNulls } from "../contract/without-nulls.ts";
import { invalidForm } from "../rest/api-error.ts";
import type { Command } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { commandErrors } from "./command-errors.ts";

type CommandBody = RESTPutAPIApplicationCommandsJSONBody[number];

/** Replaces the bot's commands; one that keeps its name and type keeps its id. @throws ApiError for what breaks a rule */
export function registerCommands(world: World, bodies: RESTPutAPIApplicationCommandsJSONBody): readonly Command[] {
  const errors = commandErrors(bodies);
  if (errors.length > 0) throw invalidForm(errors);
  world.replaceCommands(bodies.map((body) => commandFrom(world, body)));
  return world.commands;
}

/** What the body says, with the fields that Discord fills in. */
function commandFrom(world: World, body: CommandBody): Command {
  const type = body.type ?? ApplicationCommandType.ChatInput;
  const before = world.commands.find((command) => command.type === type && command.name === body.name);
  return {
    description: "",
    name_localizations: null,
    description_localizations: null,
    contexts: null,
    integration_types: [ApplicationIntegrationType.GuildInstall],
    dm_permission: true,
    nsfw: false,
    ...withoutNulls(body),
    id: before?.id ?? world.newId(),
    application_id: world.bot.id,
    version: world.newId(),
    type,
    default_member_permissions: body.default_member_permissions?.toString() ?? null,
  } as Command;
}
