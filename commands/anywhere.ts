import { ApplicationIntegrationType, InteractionContextType, SlashCommandBuilder } from "discord.js";

/** A command that works in servers, direct messages and wherever somebody has the bot among their own apps. */
export function commandAnywhere(name: string, description: string): SlashCommandBuilder {
  return new SlashCommandBuilder()
    .setName(name)
    .setDescription(description)
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall);
}
