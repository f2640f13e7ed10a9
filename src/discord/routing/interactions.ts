import type { Interaction } from "discord.js";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import { admitInteraction } from "../people/admit.ts";
import { handlerFor } from "../presses/press.ts";
import { pressHandlers } from "../presses/press-handlers.ts";
import type { Bot } from "../surface/bot.ts";
import { withinBoundary } from "../surface/boundary.ts";
import { type Command, type MessageCommand, type PackCommands, slashCommands } from "../surface/command.ts";
import { tell } from "../surface/private-reply.ts";

/** Routes every interaction to its command, or to what answers a press; failures end in the boundary. Who asks too much is asked to wait. */
export function routeInteractions(
  bot: Bot,
  commands: readonly (Command | PackCommands)[],
  messageCommands: readonly MessageCommand[],
): (interaction: Interaction) => Promise<void> {
  const named = commandsByName(commands);
  const byMenuName = new Map(messageCommands.map((command) => [command.name, command]));
  return (interaction) =>
    withinBoundary(interaction, bot, async () => {
      if (!(await admitInteraction(interaction, bot))) return;
      if (interaction.isAutocomplete()) {
        const command = named(bot.engine.base, interaction.commandName);
        await interaction.respond((await command?.autocomplete?.(interaction, bot)) ?? []);
      } else if (interaction.isChatInputCommand()) {
        const command = named(bot.engine.base, interaction.commandName);
        await (command
          ? command.execute(interaction, bot)
          : tell(interaction, bot, ({ replies }) => replies.commandGone));
      } else if (interaction.isMessageContextMenuCommand()) {
        const command = byMenuName.get(interaction.commandName);
        await (command
          ? command.execute(interaction, bot)
          : tell(interaction, bot, ({ replies }) => replies.commandGone));
      } else if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
        const found = handlerFor(pressHandlers, interaction.customId);
        if (found) await found.handler.handle(interaction, found.rest, bot);
        else await tell(interaction, bot, ({ replies }) => replies.unknownButton);
      }
    });
}

/** Finds a base's slash command by its name; a reload may bring others. */
function commandsByName(commands: readonly (Command | PackCommands)[]) {
  let latest: { readonly base: KnowledgeBase; readonly byName: ReadonlyMap<string, Command> } | undefined;
  return (base: KnowledgeBase, name: string): Command | undefined => {
    if (latest?.base !== base)
      latest = { base, byName: new Map(slashCommands(commands, base).map((command) => [command.name, command])) };
    return latest.byName.get(name);
  };
}
