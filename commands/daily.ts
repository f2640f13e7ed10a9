import {
  type ApplicationCommandOptionChoiceData,
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
  type GuildBasedChannel,
  MessageFlags,
} from "discord.js";
import { summaryLanguage } from "../src/discord/daily/compose-day.ts";
import { kindOfChannel } from "../src/discord/daily/post-place.ts";
import { postTest } from "../src/discord/daily/post-test.ts";
import { isMentionable, tellWishes, type WishesTold } from "../src/discord/daily/wishes/wishes.ts";
import { dailyStatus, timestamp } from "../src/discord/messages/daily/daily-status.ts";
import { choiceOf, LIMITS } from "../src/discord/messages/limits.ts";
import type { BotMessage } from "../src/discord/messages/message.ts";
import { requireManager } from "../src/discord/people/require-manager.ts";
import { howOften, WEEKDAYS, weekdayName } from "../src/discord/setup/rhythm.ts";
import type { Bot } from "../src/discord/surface/bot.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { forManagers } from "../src/discord/surface/command-builders.ts";
import { languageFor, serverLanguage, textsFor } from "../src/discord/surface/language.ts";
import { missingPermissions } from "../src/discord/surface/permissions.ts";
import { replyPrivately } from "../src/discord/surface/private-reply.ts";
import { placeAndTime, TYPED_SHOWN, zoneAndTime, zoneChoices } from "../src/discord/surface/zone-choices.ts";
import type { Language } from "../src/knowledge/pack/schema.ts";
import { type DailySetting, UNCHANGED_MODES, USUAL_MODE } from "../src/store/ports/daily-settings.ts";
import { nextAt } from "../src/summary/due.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../src/texts/languages.ts";

/** Places that a reply lists where a zone isn't clear. */
const PLACES_LISTED = 10;
const { unchangedChoices: UNCHANGED_CHOICES, rhythms } = textsIn(FALLBACK_LANGUAGE).setup;
/** By their numbers: 0 for every day, 1 for Monday to 7 for Sunday. */
const RHYTHMS = [rhythms.everyDay, ...WEEKDAYS.map((day) => rhythms.weekly(weekdayName(day, FALLBACK_LANGUAGE)))];
const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum] as const;

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
              .addChannelTypes(...CHANNELS)
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
              .setDescription("What to post on a day without new facts")
              .addChoices(UNCHANGED_MODES.map((value) => ({ name: UNCHANGED_CHOICES[value], value }))),
          )
          .addIntegerOption((option) =>
            option
              .setName("every")
              .setDescription("Every day, or on one day of the week")
              .addChoices(RHYTHMS.map((name, value) => ({ name, value }))),
          )
          .addRoleOption((option) =>
            option.setName("mention").setDescription("Which role to mention when a post corrects something"),
          )
          .addBooleanOption((option) =>
            option.setName("thread").setDescription("Open a thread under posts that give something to discuss"),
          )
          .addBooleanOption((option) =>
            option
              .setName("crosspost")
              .setDescription("Pass posts on to the servers that follow an announcement channel"),
          )
          .addStringOption((option) =>
            option.setName("tag").setDescription("In a forum: which tag posts get").setAutocomplete(true),
          ),
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
  const { deliveries, setup } = textsIn(language);
  const typed = options.getString("zone", true);
  const { sure, choices } = await bot.zones.find(typed, now(), PLACES_LISTED);
  if (!sure) {
    const shown = typed.slice(0, TYPED_SHOWN);
    const places = choices.map((place) => placeAndTime(place, now(), language));
    return places.length > 0 ? setup.zones.chooseFrom(shown, places) : setup.zones.none(shown);
  }
  const { zone } = sure;
  const channel = options.getChannel("channel", true, CHANNELS);
  const role = options.getRole("mention");
  if (role && !isMentionable(guild, role.id))
    return setup.more.notThatRole(role.id === guild.id ? role.name : `${role}`);
  const tags = channel.type === ChannelType.GuildForum ? channel.availableTags : [];
  const tagName = options.getString("tag");
  const tag = tagName === null ? undefined : tags.find(({ id, name }) => id === tagName || name === tagName);
  if (tagName !== null && !tag) return deliveries.noSuchTag(tagName.slice(0, TYPED_SHOWN), names(tags));
  // What isn't given stays as it was.
  const before = await store.daily(guild.id);
  const every = options.getInteger("every");
  const setting: Required<DailySetting> = {
    guildId: guild.id,
    channelId: channel.id,
    hour: options.getInteger("hour", true),
    zone,
    // It is chosen in the set-up panel; this command leaves it.
    language: before ? summaryLanguage(before, bot.engine.base) : await serverLanguage(bot, guild.id),
    setBy: user.id,
    setAt: now().epochMilliseconds,
    weekday: every === null ? (before?.weekday ?? null) : every || null,
    unchanged:
      UNCHANGED_MODES.find((mode) => mode === options.getString("unchanged")) ?? before?.unchanged ?? USUAL_MODE,
    discussion: asWished(options.getBoolean("thread"), "thread", before?.discussion),
    correctionRole: role?.id ?? before?.correctionRole ?? null,
    crosspost: asWished(options.getBoolean("crosspost"), "followers", before?.crosspost),
    tag: tag?.id ?? before?.tag ?? null,
  };
  const wishes = tellWishes(guild, setting, language);
  const refused = refusal(channel, setting, wishes, language);
  if (refused !== undefined) return refused;
  await store.setDaily(setting);
  const done = deliveries.set(
    `${channel}`,
    howOften(setting.weekday, language),
    setting.hour,
    zoneAndTime(zone, now(), language),
    timestamp(nextAt(setting, now())),
  );
  return [done, ...wishes.lines.map((line) => `- ${line}`), ...wishes.problems.map((problem) => `- ${problem}.`)].join(
    "\n",
  );
}

/** Why nothing could be posted so; undefined where it could. */
function refusal(
  channel: GuildBasedChannel,
  { discussion }: Required<DailySetting>,
  { problems, isBlocked }: WishesTold,
  language: Language,
): string | undefined {
  const { deliveries, permissions } = textsIn(language);
  if (isBlocked) return problems.map((problem) => `${problem}.`).join("\n");
  const missing = missingPermissions(channel, channel.guild.members.me, discussion === "thread");
  const needed = missing.filter(({ isNeeded }) => isNeeded);
  if (needed.length === 0) return undefined;
  const lacked = needed.map(({ name }) => deliveries.lacked(permissions.names[name], permissions.lost[name]));
  return deliveries.cannotPost(`${channel}`, lacked);
}

function asWished<Wish extends string>(
  given: boolean | null,
  wish: Wish,
  before: Wish | "none" | undefined,
): Wish | "none" {
  return given === null ? (before ?? "none") : given ? wish : "none";
}

/** The tags of the forum that was chosen already. */
function tagChoices(interaction: AutocompleteInteraction): ApplicationCommandOptionChoiceData[] {
  const channel = interaction.guild?.channels.cache.get(`${interaction.options.get("channel")?.value}`);
  const typed = interaction.options.getFocused().toLowerCase();
  const tags = channel?.type === ChannelType.GuildForum ? channel.availableTags : [];
  const fitting = tags.filter(({ name }) => name.toLowerCase().includes(typed));
  return fitting.slice(0, LIMITS.choices).map(({ id, name }) => choiceOf(name, id));
}

function names(tags: readonly { readonly name: string }[]): string[] {
  return tags.map(({ name }) => name);
}

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
    isForum: (channelId) => kindOfChannel(client, channelId) === "forum",
  });
}
