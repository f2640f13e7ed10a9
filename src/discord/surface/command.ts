import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Bot } from "./bot.ts";

/** One slash command. */
export interface Command {
  readonly name: string;
  /** The command as Discord registers it; undefined where the pack has nothing for it to show. */
  data(base: KnowledgeBase): RESTPostAPIChatInputApplicationCommandsJSONBody | undefined;
  execute(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void>;
  /** Choices while typing: from memory, at most 25. */
  autocomplete?(interaction: AutocompleteInteraction, bot: Bot): ApplicationCommandOptionChoiceData[];
}

/** One command of a message's menu (a right click, or a long press). */
export interface MessageCommand {
  /** As the menu shows it. */
  readonly name: string;
  data(base: KnowledgeBase): RESTPostAPIContextMenuApplicationCommandsJSONBody;
  execute(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<void>;
}
