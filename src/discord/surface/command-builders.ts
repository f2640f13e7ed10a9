import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  PermissionFlagsBits,
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
export function anywhere(): SlashCommandBuilder {
  return new SlashCommandBuilder().setContexts(...CONTEXTS).setIntegrationTypes(...INSTALLS);
}

/** A command of a message's menu that works in the same places. */
export function messageMenuAnywhere(): ContextMenuCommandBuilder {
  return new ContextMenuCommandBuilder()
    .setType(ApplicationCommandType.Message)
    .setContexts(...CONTEXTS)
    .setIntegrationTypes(...INSTALLS);
}

/** A command of servers that Discord shows to those who manage them. */
export function forManagers(): SlashCommandBuilder {
  return new SlashCommandBuilder()
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild);
}

/** Adds the options that choose who sees the answer. They come last: none is required. */
export function withAudience(
  builder: SlashCommandBuilder | SlashCommandOptionsOnlyBuilder,
): SlashCommandOptionsOnlyBuilder {
  return builder
    .addBooleanOption((option) => option.setName("hide").setDescription("Show the answer to you alone"))
    .addUserOption((option) => option.setName("for").setDescription("Address the answer to a member, who is pinged"));
}
