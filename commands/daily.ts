import {
  ApplicationIntegrationType,
  ChannelType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from "discord.js";
import { summaryLanguage } from "../src/discord/daily/drafts.ts";
import { postTest } from "../src/discord/daily/post-test.ts";
import { dailyStatus, timestamp } from "../src/discord/messages/daily/daily-status.ts";
import type { BotMessage } from "../src/discord/messages/message.ts";
import type { Bot } from "../src/discord/surface/bot.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { missingPermissions } from "../src/discord/surface/permissions.ts";
import { parseZone } from "../src/searching/zones.ts";
import { type DailySetting, UNCHANGED_MODES } from "../src/store/store.ts";
import { nextAt } from "../src/summary/due.ts";
import { textsIn } from "../src/texts/languages.ts";
import { zoneChoices } from "./zone-choices.ts";

/** `/daily set|off|status|test`: the daily summary, for members who manage the server. */
export const daily = {
  name: "daily",
  data: () =>
    new SlashCommandBuilder()
      .setName("daily")
      .setDescription("The daily summary in this server")
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .setContexts(InteractionContextType.Guild)
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
              .addChoices(
                { name: "another topic", value: "rotate" },
                { name: "one line", value: "line" },
                { name: "no post", value: "skip" },
              ),
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
        subcommand.setName("test").setDescription("Post a summary now, by the way that the daily one takes"),
      )
      .toJSON(),
  autocomplete: (interaction, { zones }) => zoneChoices(zones, interaction.options.getFocused()),
  async execute(interaction, bot) {
    if (!interaction.inCachedGuild()) throw new TypeError("/daily is registered for servers only");
    const subcommands = { set, off, status, test };
    const subcommand = interaction.options.getSubcommand() as keyof typeof subcommands;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const said = await subcommands[subcommand](interaction, bot);
    await interaction.editReply(typeof said === "string" ? { content: said } : said);
  },
} satisfies Command;

type GuildInteraction = ChatInputCommandInteraction<"cached">;

async function set(interaction: GuildInteraction, { store, now }: Bot): Promise<string> {
  const { options, guild, user } = interaction;
  const typed = options.getString("zone", true);
  const zone = parseZone(typed);
  if (!zone) return `I don't know the time zone “${typed.slice(0, 50)}”. Type a city's name and choose from the list.`;
  const channel = options.getChannel("channel", true, [ChannelType.GuildText, ChannelType.GuildAnnouncement]);
  const missing = missingPermissions(channel, guild.members.me).filter(({ isNeeded }) => isNeeded);
  if (missing.length > 0) {
    const { names: inWords, lost } = textsIn("en").permissions;
    const names = missing.map(({ name }) => `“${inWords[name]}” (${lost[name]})`).join(", ");
    return `I can't post in ${channel}: I lack ${names}. Grant it in the channel's permissions and try again.`;
  }
  const setting: DailySetting = {
    guildId: guild.id,
    channelId: channel.id,
    hour: options.getInteger("hour", true),
    zone,
    language: "en",
    setBy: user.id,
    setAt: now().epochMilliseconds,
    unchanged: UNCHANGED_MODES.find((mode) => mode === options.getString("unchanged")) ?? "rotate",
    discussion: options.getBoolean("thread") ? "thread" : "none",
  };
  await store.setDaily(setting);
  return `The daily summary goes to ${channel} at ${setting.hour}:00, ${zone}; next ${timestamp(nextAt(setting, now()))}.`;
}

async function off({ guildId }: GuildInteraction, { store }: Bot): Promise<string> {
  return (await store.removeDaily(guildId)) ? "The daily summary is off." : "The daily summary was off already.";
}

async function test(interaction: GuildInteraction, bot: Bot): Promise<string> {
  const { guildId, channelId } = interaction;
  const setting = await bot.store.daily(guildId);
  const language = summaryLanguage(setting, bot.engine.base);
  const reply = await languageFor(bot, interaction);
  return postTest(bot, guildId, setting?.channelId ?? channelId, { language, reply });
}

async function status(interaction: GuildInteraction, bot: Bot): Promise<BotMessage> {
  const { guildId } = interaction;
  const { store, now } = bot;
  const deliveries = await store.deliveries(guildId, 10);
  return dailyStatus(await store.daily(guildId), deliveries, now(), await languageFor(bot, interaction));
}
