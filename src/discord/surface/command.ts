import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  ContextMenuCommandBuilder,
  MessageContextMenuCommandInteraction,
  SlashCommandBuilder,
  SlashCommandOptionsOnlyBuilder,
  SlashCommandSubcommandsOnlyBuilder,
} from "discord.js";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { DisplayKind } from "../messages/display.ts";
import type { Bot } from "./bot.ts";
import type { CommandList, DescribedCommand, DescribedMenuCommand } from "./described.ts";

/** A slash command's options and where it works; its name and descriptions are added when it is registered. */
export type CommandData = SlashCommandBuilder | SlashCommandOptionsOnlyBuilder | SlashCommandSubcommandsOnlyBuilder;

/** One slash command. */
export interface Command extends DescribedCommand {
  /** Undefined where the pack has nothing for it to show. */
  data(base: KnowledgeBase): CommandData | undefined;
  execute(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void>;
  /** Choices while typing: from memory, at most 25. */
  autocomplete?(
    interaction: AutocompleteInteraction,
    bot: Bot,
  ): ApplicationCommandOptionChoiceData[] | Promise<ApplicationCommandOptionChoiceData[]>;
  /** What its messages show, where corrections make them anew. */
  readonly shows?: DisplayKind;
}

/** Slash commands that the event pack names and describes. */
export interface PackCommands {
  /** None where the pack has none. */
  of(base: KnowledgeBase): readonly Command[];
  readonly shows: readonly DisplayKind[];
}

/** One command of a message's menu (a right click, or a long press). */
export interface MessageCommand extends DescribedMenuCommand {
  data(): ContextMenuCommandBuilder;
  execute(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<void>;
}

/** The bot's own commands and those of the base's pack, each name once: where both have it, it is the bot's own. */
export function slashCommands(all: readonly (Command | PackCommands)[], base: KnowledgeBase): Command[] {
  const own = ownNames(all);
  return all.flatMap((each) => ("of" in each ? each.of(base).filter(({ name }) => !own.has(name)) : [each]));
}

/** The names that the base's pack gives to commands though the bot has commands of its own under them. */
export function takenNames(all: readonly (Command | PackCommands)[], base: KnowledgeBase): string[] {
  const own = ownNames(all);
  return all.flatMap((each) => ("of" in each ? each.of(base).flatMap(({ name }) => (own.has(name) ? name : [])) : []));
}

function ownNames(all: readonly (Command | PackCommands)[]): Set<string> {
  return new Set(all.flatMap((each) => ("of" in each ? [] : each.name)));
}

/** What the commands say of themselves, for those who don't run them. */
export function listOf(
  commands: readonly (Command | PackCommands)[],
  messageCommands: readonly MessageCommand[],
): CommandList {
  return {
    slash: (base) => slashCommands(commands, base),
    menu: messageCommands,
    shows: commands.flatMap(({ shows }) => shows ?? []),
  };
}
