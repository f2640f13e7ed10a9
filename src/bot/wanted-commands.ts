import { commands, messageCommands } from "../../commands/index.ts";
import type { CommandData } from "../discord/connection/register.ts";
import { menuRegistrationOf, registrationOf } from "../discord/connection/registration.ts";
import { slashCommands, takenNames } from "../discord/surface/command.ts";
import type { KnowledgeBase } from "../knowledge/model.ts";
import type { Log } from "../log.ts";

/** All commands as Discord is to list them for this base. The log says which of the pack's bear the name of another. */
export function wantedCommands(base: KnowledgeBase, log: Log): CommandData[] {
  for (const name of takenNames(commands, base)) log.warn({ name }, "The pack's command has the name of one of mine");
  const wanted = slashCommands(commands, base).flatMap((command) => registrationOf(command, base) ?? []);
  return [...wanted, ...messageCommands.map(menuRegistrationOf)];
}
