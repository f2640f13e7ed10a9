import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  SlashCommandBuilder,
  type SlashCommandOptionsOnlyBuilder,
} from "discord.js";

const CONTEXTS = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
] as const;
const INSTALLS = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall] as const;

/** A command that works in servers, direct messages and wherever somebody has the bot among their own apps. */
export function commandAnywhere(name: string, description: string): SlashCommandBuilder {
  return new SlashCommandBuilder()
    .setName(name)
    .setDescription(description)
    .setContexts(...CONTEXTS)
    .setIntegrationTypes(...INSTALLS);
}

/** A command of a message's menu that works in the same places. */
export function messageCommandAnywhere(name: string): ContextMenuCommandBuilder {
  return new ContextMenuCommandBuilder()
    .setName(name)
    .setType(ApplicationCommandType.Message)
    .setContexts(...CONTEXTS)
    .setIntegrationTypes(...INSTALLS);
}

/** Adds the options that choose who sees the answer. They come last: none is required. */
export function withAudience(
  builder: SlashCommandBuilder | SlashCommandOptionsOnlyBuilder,
): SlashCommandOptionsOnlyBuilder {
  return builder
    .addBooleanOption((option) => option.setName("hide").setDescription("Show the answer to you alone"))
    .addUserOption((option) => option.setName("for").setDescription("Address the answer to a member, who is pinged"));
}
