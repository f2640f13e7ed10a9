import type { ChatInputCommandInteraction, GuildBasedChannel } from "discord.js";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { Place } from "../../../searching/place.ts";
import {
  type DailySetting,
  type Subscription,
  UNCHANGED_MODES,
  USUAL_MODE,
} from "../../../store/ports/daily-settings.ts";
import { nextAt } from "../../../summary/due.ts";
import { textsIn } from "../../../texts/languages.ts";
import { timestamp } from "../../messages/daily/daily-status.ts";
import { howOften } from "../../setup/rhythm.ts";
import type { Bot } from "../../surface/bot.ts";
import { languageFor, serverLanguage } from "../../surface/language.ts";
import { missingPermissions } from "../../surface/permissions.ts";
import { placeAndTime, TYPED_SHOWN, zoneAndTime } from "../../surface/zone-choices.ts";
import { summaryLanguage } from "../compose-day.ts";
import { CHANNELS } from "./setting-options.ts";
import { tagsOf } from "./tag-option.ts";
import { bulletsOf, isMentionable, roleNamed, tellWishes, type WishesTold } from "./wishes.ts";

type Interaction = ChatInputCommandInteraction<"cached">;

/** Places that a reply lists where a zone isn't clear. */
const PLACES_LISTED = 10;

/** `/daily set`: keeps the setting that its options give, where it can be met; what came of it, in words. */
export async function setDaily(interaction: Interaction, bot: Bot): Promise<string> {
  const { options, guild } = interaction;
  const { store, now } = bot;
  const language = await languageFor(bot, interaction);
  const typed = options.getString("zone", true);
  const { sure, choices } = await bot.zones.find(typed, now(), PLACES_LISTED);
  if (!sure) return whichZone(typed, choices, now(), language);
  const unknown = unknownRole(interaction, language) ?? unknownTag(interaction, language);
  if (unknown !== undefined) return unknown;
  const { zone } = sure;
  const setting = await settingFrom(interaction, zone, await store.daily(guild.id), bot);
  const wishes = tellWishes(guild, setting, language);
  const channel = options.getChannel("channel", true, CHANNELS);
  const refused = refusal(channel, setting, wishes, language);
  if (refused !== undefined) return refused;
  await store.setDaily(setting);
  const { weekday, hour } = setting;
  const when = [howOften(weekday, language), hour, zoneAndTime(zone, now(), language)] as const;
  const done = textsIn(language).deliveries.set(`${channel}`, ...when, timestamp(nextAt(setting, now())));
  const { lines, problems } = bulletsOf(wishes);
  return [done, ...lines, ...problems].join("\n");
}

function whichZone(typed: string, choices: readonly Place[], now: Temporal.Instant, language: Language): string {
  const { zones } = textsIn(language).setup;
  const shown = typed.slice(0, TYPED_SHOWN);
  const places = choices.map((place) => placeAndTime(place, now, language));
  return places.length > 0 ? zones.chooseFrom(shown, places) : zones.none(shown);
}

function unknownRole({ options, guild }: Interaction, language: Language): string | undefined {
  const role = options.getRole("mention");
  if (!role || isMentionable(guild, role.id)) return undefined;
  return textsIn(language).setup.more.notThatRole(roleNamed(guild, role.id));
}

function unknownTag(interaction: Interaction, language: Language): string | undefined {
  const name = interaction.options.getString("tag");
  if (name === null || tagFrom(interaction)) return undefined;
  const tags = tagsOf(interaction.options.getChannel("channel", true, CHANNELS));
  return textsIn(language).deliveries.noSuchTag(
    name.slice(0, TYPED_SHOWN),
    tags.map((tag) => tag.name),
  );
}

/** The tag by its id, as it is chosen, or by its name, as it is typed. */
function tagFrom({ options }: Interaction): string | undefined {
  const given = options.getString("tag");
  const tags = tagsOf(options.getChannel("channel", true, CHANNELS));
  return tags.find(({ id, name }) => id === given || name === given)?.id;
}

/** What isn't given stays as it was. */
async function settingFrom(
  interaction: Interaction,
  zone: string,
  before: Subscription | undefined,
  bot: Bot,
): Promise<Required<DailySetting>> {
  const { options, guildId, user } = interaction;
  const every = options.getInteger("every");
  const unchanged = UNCHANGED_MODES.find((mode) => mode === options.getString("unchanged"));
  return {
    guildId,
    channelId: options.getChannel("channel", true, CHANNELS).id,
    hour: options.getInteger("hour", true),
    zone,
    // It is chosen in the set-up panel; this command leaves it.
    language: before ? summaryLanguage(before, bot.engine.base) : await serverLanguage(bot, guildId),
    setBy: user.id,
    setAt: bot.now().epochMilliseconds,
    weekday: every === null ? (before?.weekday ?? null) : every || null,
    unchanged: unchanged ?? before?.unchanged ?? USUAL_MODE,
    discussion: asWished(options.getBoolean("thread"), "thread", before?.discussion),
    correctionRole: options.getRole("mention")?.id ?? before?.correctionRole ?? null,
    crosspost: asWished(options.getBoolean("crosspost"), "followers", before?.crosspost),
    tag: tagFrom(interaction) ?? before?.tag ?? null,
  };
}

function asWished<Wish extends string>(
  given: boolean | null,
  wish: Wish,
  before: Wish | "none" | undefined,
): Wish | "none" {
  return given === null ? (before ?? "none") : given ? wish : "none";
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
