import { ApplicationIntegrationType, ChannelType } from "discord.js";
import { LIMITS } from "../src/discord/messages/limits.ts";
import { requireManager } from "../src/discord/people/require-manager.ts";
import { openPanel } from "../src/discord/setup/show-panel.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { forManagers } from "../src/discord/surface/command-builders.ts";
import { tell } from "../src/discord/surface/private-reply.ts";
import { TYPED_SHOWN, zoneChoices } from "../src/discord/surface/zone-choices.ts";

/** `/setup`: the guided set-up of a server, for members who manage it. */
export const setup = {
  name: "setup",
  descriptions: {
    en: "Set me up in this server, step by step",
    de: "Mich auf diesem Server einrichten, Schritt für Schritt",
    fr: "Me configurer sur ce serveur, pas à pas",
    es: "Configurarme en este servidor, paso a paso",
  },
  help: {
    en: "a daily summary and more (for those who manage the server)",
    ar: "ملخص يومي وغيره (لمن يديرون الخادم)",
  },
  data: () =>
    forManagers()
      .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
      .addChannelOption((option) =>
        option
          .setName("channel")
          .setDescription("Where to post the daily summary; this channel if you name none")
          .addChannelTypes(ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum),
      )
      .addStringOption((option) =>
        option.setName("zone").setDescription("Your time zone: type a city or country").setAutocomplete(true),
      ),
  autocomplete: zoneChoices,
  async execute(interaction, bot) {
    if (!interaction.inCachedGuild()) throw new TypeError("/setup is registered for servers only");
    if (!(await requireManager(interaction, bot))) return;
    const typed = interaction.options.getString("zone");
    const found = typed === null ? undefined : await bot.zones.find(typed, bot.now(), LIMITS.choices);
    if (typed !== null && found && !found.sure && found.choices.length === 0) {
      return tell(interaction, bot, ({ setup: texts }) => texts.zones.none(typed.slice(0, TYPED_SHOWN)));
    }
    const channelId = interaction.options.getChannel("channel")?.id;
    const zone = found?.sure?.zone;
    const unclear = typed !== null && found && !found.sure ? { typed, places: found.choices } : undefined;
    await openPanel(interaction, bot, { ...(channelId && { channelId }), ...(zone && { zone }) }, unclear);
  },
} satisfies Command;
