import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from "discord.js";
import { openPanel } from "../src/discord/setup/show-panel.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { parseZone } from "../src/searching/zones.ts";
import { zoneChoices } from "./zone-choices.ts";

/** `/setup`: the guided set-up of a server, for members who manage it. */
export const setup = {
  name: "setup",
  data: () =>
    new SlashCommandBuilder()
      .setName("setup")
      .setDescription("Set me up in this server, step by step")
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .setContexts(InteractionContextType.Guild)
      .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
      .addChannelOption((option) =>
        option
          .setName("channel")
          .setDescription("Where to post the daily summary; this channel if you name none")
          .addChannelTypes(ChannelType.GuildText, ChannelType.GuildAnnouncement),
      )
      .addStringOption((option) =>
        option.setName("zone").setDescription("Your time zone: type a city or country").setAutocomplete(true),
      )
      .toJSON(),
  autocomplete: (interaction, { zones }) => zoneChoices(zones, interaction.options.getFocused()),
  async execute(interaction, bot) {
    if (!interaction.inCachedGuild()) throw new TypeError("/setup is registered for servers only");
    const typed = interaction.options.getString("zone");
    const zone = typed === null ? undefined : (parseZone(typed) ?? bot.zones.search(typed, 1)[0]);
    if (typed !== null && !zone) {
      const content = "I don't know that time zone. Type a city or country and choose from the list.";
      await interaction.reply({ content, flags: MessageFlags.Ephemeral });
      return;
    }
    const channelId = interaction.options.getChannel("channel")?.id;
    await openPanel(interaction, bot, { ...(channelId && { channelId }), ...(zone && { zone }) });
  },
} satisfies Command;
