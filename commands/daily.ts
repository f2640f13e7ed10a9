import { ApplicationIntegrationType, ChannelType, type ChatInputCommandInteraction, MessageFlags } from "discord.js";
import { summaryLanguage } from "../src/discord/daily/compose-day.ts";
import { postTest } from "../src/discord/daily/post-test.ts";
import { dailyStatus, timestamp } from "../src/discord/messages/daily/daily-status.ts";
import type { BotMessage } from "../src/discord/messages/message.ts";
import { requireManager } from "../src/discord/people/require-manager.ts";
import type { Bot } from "../src/discord/surface/bot.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { forManagers } from "../src/discord/surface/command-builders.ts";
import { languageFor, textsFor } from "../src/discord/surface/language.ts";
import { missingPermissions } from "../src/discord/surface/permissions.ts";
import { replyPrivately } from "../src/discord/surface/private-reply.ts";
import { placeAndTime, TYPED_SHOWN, zoneAndTime, zoneChoices } from "../src/discord/surface/zone-choices.ts";
import { type DailySetting, UNCHANGED_MODES } from "../src/store/ports/daily-settings.ts";
import { nextAt } from "../src/summary/due.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../src/texts/languages.ts";

/** Places that a reply lists where a zone isn't clear. */
const PLACES_LISTED = 10;
const UNCHANGED_CHOICES = textsIn(FALLBACK_LANGUAGE).setup.unchangedChoices;

/** `/daily set|off|status|test`: the daily summary, for members who manage the server. */
export const daily = {
  name: "daily",
  descriptions: { en: "The daily summary in this server" },
  help: null,
  data: () =>
    forManagers()
      .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
      .addSubcommand((subcommand) =>
        subcommand
          .setName("set")
          .setDescription("Post a summary every day")
          .addChannelOption((option) =>
            option
              .setName("channel")
              .setDescription("Where to post it")
              .addChannelTypes(ChannelType.GuildText, ChannelType.GuildAnnouncement)
              .setRequired(true),
          )
          .addIntegerOption((option) =>
            option
              .setName("hour")
              .setDescription("At which hour, 0 to 23")
              .setMinValue(0)
              .setMaxValue(23)
              .setRequired(true),
          )
          .addStringOption((option) =>
            option
              .setName("zone")
              .setDescription("In which time zone: type a city")
              .setAutocomplete(true)
              .setRequired(true),
          )
          .addStringOption((option) =>
            option
              .setName("unchanged")
              .setDescription("On a day without changes: another topic (usual), one line, or no post")
              .addChoices(UNCHANGED_MODES.map((value) => ({ name: UNCHANGED_CHOICES[value], value }))),
          )
          .addBooleanOption((option) =>
            option.setName("thread").setDescription("Open a thread under each post to discuss it"),
          ),
      )
      .addSubcommand((subcommand) => subcommand.setName("off").setDescription("Stop the daily summary"))
      .addSubcommand((subcommand) =>
        subcommand.setName("status").setDescription("When it posts next, and what became of the last ones"),
      )
      .addSubcommand((subcommand) =>
        subcommand.setName("test").setDescription("Post a summary now, the same way as the daily one"),
      ),
  autocomplete: zoneChoices,
  async execute(interaction, bot) {
    if (!interaction.inCachedGuild()) throw new TypeError("/daily is registered for servers only");
    if (!(await requireManager(interaction, bot))) return;
    const subcommands = { set, off, status, test };
    const subcommand = interaction.options.getSubcommand() as keyof typeof subcommands;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await replyPrivately(interaction, await subcommands[subcommand](interaction, bot));
  },
} satisfies Command;

type GuildInteraction = ChatInputCommandInteraction<"cached">;

async function set(interaction: GuildInteraction, bot: Bot): Promise<string> {
  const { options, guild, user } = interaction;
  const { store, now } = bot;
  const language = await languageFor(bot, interaction);
  const { deliveries, permissions, setup } = textsIn(language);
  const typed = options.getString("zone", true);
  const { sure, choices } = await bot.zones.find(typed, now(), PLACES_LISTED);
  if (!sure) {
    const shown = typed.slice(0, TYPED_SHOWN);
    const places = choices.map((place) => placeAndTime(place, now(), language));
    return places.length > 0 ? setup.zones.chooseFrom(shown, places) : setup.zones.none(shown);
  }
  const { zone } = sure;
  const channel = options.getChannel("channel", true, [ChannelType.GuildText, ChannelType.GuildAnnouncement]);
  const missing = missingPermissions(channel, guild.members.me).filter(({ isNeeded }) => isNeeded);
  if (missing.length > 0) {
    const lacked = missing.map(({ name }) => deliveries.lacked(permissions.names[name], permissions.lost[name]));
    return deliveries.cannotPost(`${channel}`, lacked);
  }
  const setting: DailySetting = {
    guildId: guild.id,
    channelId: channel.id,
    hour: options.getInteger("hour", true),
    zone,
    // It is chosen in the set-up panel; this command leaves it.
    language: summaryLanguage(await store.daily(guild.id), bot.engine.base),
    setBy: user.id,
    setAt: now().epochMilliseconds,
    unchanged: UNCHANGED_MODES.find((mode) => mode === options.getString("unchanged")) ?? "rotate",
    discussion: options.getBoolean("thread") ? "thread" : "none",
  };
  await store.setDaily(setting);
  return deliveries.set(
    `${channel}`,
    setting.hour,
    zoneAndTime(zone, now(), language),
    timestamp(nextAt(setting, now())),
  );
}

async function off(interaction: GuildInteraction, bot: Bot): Promise<string> {
  const { deliveries } = await textsFor(bot, interaction);
  return (await bot.store.removeDaily(interaction.guildId)) ? deliveries.turnedOff : deliveries.wasOff;
}

async function test(interaction: GuildInteraction, bot: Bot): Promise<string> {
  const { guildId, channelId } = interaction;
  const setting = (await bot.store.daily(guildId)) ?? { guildId, channelId, hour: 0, zone: "UTC", language: "" };
  return postTest(bot, setting, await languageFor(bot, interaction));
}

async function status(interaction: GuildInteraction, bot: Bot): Promise<BotMessage> {
  const { guildId } = interaction;
  const { store, now } = bot;
  const deliveries = await store.deliveries(guildId, 10);
  return dailyStatus(await store.daily(guildId), deliveries, now(), await languageFor(bot, interaction));
}
