import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Guild,
  type GuildBasedChannel,
  RESTJSONErrorCodes,
} from "discord.js";
import { presentName } from "../../searching/zone-names.ts";
import { USUAL_MODE } from "../../store/ports/daily-settings.ts";
import { answerChannels } from "../asking/answer-channels.ts";
import { summaryLanguage } from "../daily/compose-day.ts";
import { tellWishes } from "../daily/wishes/wishes.ts";
import type { BotMessage } from "../messages/message.ts";
import type { Bot } from "../surface/bot.ts";
import { languageFor, type Reader, serverLanguage } from "../surface/language.ts";
import { missingPermissions } from "../surface/permissions.ts";
import { replyPrivately } from "../surface/private-reply.ts";
import type { SetupDraft } from "./drafts.ts";
import { setupPanel } from "./panel.ts";
import { type UnclearZone, withZoneChoice } from "./zone-choice.ts";

const FIRST_HOUR = 9;

/** Opens the set-up panel for whoever ran the command, alone. */
export async function openPanel(
  interaction: ChatInputCommandInteraction<"cached">,
  bot: Bot,
  given: Partial<Pick<SetupDraft, "channelId" | "zone">>,
  unclear?: UnclearZone,
): Promise<void> {
  const { guild, user, channelId } = interaction;
  const saved = await bot.store.daily(guild.id);
  const draft: SetupDraft = {
    channelId: given.channelId ?? saved?.channelId ?? channelId,
    hour: saved?.hour ?? FIRST_HOUR,
    zone: given.zone ?? presentName(saved?.zone ?? "UTC"),
    language: saved ? summaryLanguage(saved, bot.engine.base) : await serverLanguage(bot, guild.id),
    weekday: saved?.weekday ?? null,
    unchanged: saved?.unchanged ?? USUAL_MODE,
    discussion: saved?.discussion ?? "none",
    correctionRole: saved?.correctionRole ?? null,
    crosspost: saved?.crosspost ?? "none",
    tag: saved?.tag ?? null,
  };
  bot.drafts.keep(guild.id, user.id, draft);
  const panel = await panelFor(interaction, draft, bot);
  if (!unclear) return replyPrivately(interaction, panel);
  const language = await languageFor(bot, interaction);
  await replyPrivately(interaction, withZoneChoice(panel, unclear, bot.now(), language));
}

/** The panel as the server stands now, for whoever has it open. */
export async function panelFor(
  reader: Reader & { readonly guild: Guild },
  draft: SetupDraft,
  bot: Bot,
  isJustSaved = false,
): Promise<BotMessage> {
  const { guild } = reader;
  const { store, engine, readsMessages, now } = bot;
  const channel = await channelOf(guild, draft.channelId);
  const saved = await store.daily(guild.id);
  const [last] = await store.deliveries(guild.id, 1);
  const language = await languageFor(bot, reader);
  return setupPanel(draft, {
    missing: channel ? missingPermissions(channel, guild.members.me, draft.discussion === "thread") : [],
    wishes: tellWishes(guild, draft, language),
    isGone: channel === null,
    saved: saved && { ...saved, language: summaryLanguage(saved, engine.base) },
    isJustSaved,
    last,
    languages: engine.base.event.languages,
    answerChannels: readsMessages ? await answerChannels(store, guild.id) : undefined,
    now: now(),
    language,
  });
}

const GONE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
]);

/** A server's channel or thread; null where it is gone, or the bot can't see it. */
async function channelOf(guild: Guild, id: string): Promise<GuildBasedChannel | null> {
  const known = guild.channels.cache.get(id);
  if (known) return known;
  try {
    // A thread that nobody wrote in for long isn't among those that the gateway tells of.
    return await guild.channels.fetch(id);
  } catch (error) {
    if (error instanceof DiscordAPIError && GONE.has(error.code)) return null;
    throw error;
  }
}
