import { ApplicationIntegrationType, type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { postUrl } from "../src/discord/daily/post-place.ts";
import { postTest } from "../src/discord/daily/post-test.ts";
import { setDaily } from "../src/discord/daily/wishes/set-daily.ts";
import { withSetting } from "../src/discord/daily/wishes/setting-options.ts";
import { tagChoices } from "../src/discord/daily/wishes/tag-option.ts";
import { tellWishes } from "../src/discord/daily/wishes/wishes.ts";
import { dailyStatus } from "../src/discord/messages/daily/daily-status.ts";
import type { BotMessage } from "../src/discord/messages/message.ts";
import { requireManager } from "../src/discord/people/require-manager.ts";
import type { Bot } from "../src/discord/surface/bot.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { forManagers } from "../src/discord/surface/command-builders.ts";
import { languageFor, serverLanguage, textsFor } from "../src/discord/surface/language.ts";
import { replyPrivately } from "../src/discord/surface/private-reply.ts";
import { zoneChoices } from "../src/discord/surface/zone-choices.ts";

/** `/daily set|off|status|test`: the daily summary, for members who manage the server. */
export const daily = {
  name: "daily",
  descriptions: { en: "The daily summary in this server" },
  help: null,
  data: () =>
    forManagers()
      .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
      .addSubcommand((subcommand) =>
        withSetting(subcommand.setName("set").setDescription("Post a summary, every day or once a week")),
      )
      .addSubcommand((subcommand) => subcommand.setName("off").setDescription("Stop the daily summary"))
      .addSubcommand((subcommand) =>
        subcommand.setName("status").setDescription("When it posts next, and what became of the last ones"),
      )
      .addSubcommand((subcommand) =>
        subcommand.setName("test").setDescription("Post a summary now, the same way as the daily one"),
      ),
  autocomplete: (interaction, bot) =>
    interaction.options.getFocused(true).name === "tag" ? tagChoices(interaction) : zoneChoices(interaction, bot),
  async execute(interaction, bot) {
    if (!interaction.inCachedGuild()) throw new TypeError("/daily is registered for servers only");
    if (!(await requireManager(interaction, bot))) return;
    const subcommands = { set: setDaily, off, status, test };
    const subcommand = interaction.options.getSubcommand() as keyof typeof subcommands;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await replyPrivately(interaction, await subcommands[subcommand](interaction, bot));
  },
} satisfies Command;

type GuildInteraction = ChatInputCommandInteraction<"cached">;

async function off(interaction: GuildInteraction, bot: Bot): Promise<string> {
  const { deliveries } = await textsFor(bot, interaction);
  return (await bot.store.removeDaily(interaction.guildId)) ? deliveries.turnedOff : deliveries.wasOff;
}

async function test(interaction: GuildInteraction, bot: Bot): Promise<string> {
  const { guildId, channelId } = interaction;
  const usual = { guildId, channelId, hour: 0, zone: "UTC", language: await serverLanguage(bot, guildId) };
  const setting = (await bot.store.daily(guildId)) ?? usual;
  return postTest(bot, setting, await languageFor(bot, interaction));
}

async function status(interaction: GuildInteraction, bot: Bot): Promise<BotMessage> {
  const { guild, guildId, client } = interaction;
  const { store, now } = bot;
  const [deliveries, setting] = [await store.deliveries(guildId, 10), await store.daily(guildId)];
  const language = await languageFor(bot, interaction);
  return dailyStatus(setting, deliveries, now(), language, {
    wishes: setting && tellWishes(guild, setting, language),
    urlOf: (post) => postUrl(client, post),
  });
}
