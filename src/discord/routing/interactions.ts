import type { Interaction } from "discord.js";
import { handlerFor } from "../presses/press.ts";
import { pressHandlers } from "../presses/press-handlers.ts";
import type { Bot } from "../surface/bot.ts";
import { withinBoundary } from "../surface/boundary.ts";
import type { Command, MessageCommand } from "../surface/command.ts";
import { tell } from "../surface/private-reply.ts";

/** Routes every interaction to its command, or to what answers a press; failures end in the boundary. */
export function routeInteractions(
  bot: Bot,
  commands: readonly Command[],
  messageCommands: readonly MessageCommand[],
): (interaction: Interaction) => Promise<void> {
  const byName = new Map(commands.map((command) => [command.name, command]));
  const byMenuName = new Map(messageCommands.map((command) => [command.name, command]));
  return (interaction) =>
    withinBoundary(interaction, bot, async () => {
      if (interaction.isAutocomplete()) {
        await interaction.respond(byName.get(interaction.commandName)?.autocomplete?.(interaction, bot) ?? []);
      } else if (interaction.isChatInputCommand()) {
        const command = byName.get(interaction.commandName);
        await (command
          ? command.execute(interaction, bot)
          : tell(interaction, bot, ({ presses }) => presses.commandGone));
      } else if (interaction.isMessageContextMenuCommand()) {
        const command = byMenuName.get(interaction.commandName);
        await (command
          ? command.execute(interaction, bot)
          : tell(interaction, bot, ({ presses }) => presses.commandGone));
      } else if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
        const found = handlerFor(pressHandlers, interaction.customId);
        if (found) await found.handler.handle(interaction, found.rest, bot);
        else await tell(interaction, bot, ({ presses }) => presses.unknownButton);
      }
    });
}
