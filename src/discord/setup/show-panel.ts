import type { ChatInputCommandInteraction, Guild } from "discord.js";
import { presentName } from "../../searching/zone-names.ts";
import { answerChannels } from "../asking/answer-channels.ts";
import { summaryLanguage } from "../daily/drafts.ts";
import type { BotMessage } from "../messages/message.ts";
import type { Bot } from "../surface/bot.ts";
import { languageFor, type Reader } from "../surface/language.ts";
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
    language: summaryLanguage(saved, bot.engine.base),
    unchanged: saved?.unchanged ?? "rotate",
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
): Promise<BotMessage> {
  const { guild } = reader;
  const { store, engine, readsMessages, now } = bot;
  const channel = guild.channels.cache.get(draft.channelId);
  return setupPanel(draft, {
    missing: channel ? missingPermissions(channel, guild.members.me) : [],
    saved: await store.daily(guild.id),
    languages: engine.base.event.languages,
    answerChannels: readsMessages ? await answerChannels(store, guild.id) : undefined,
    now: now(),
    language: await languageFor(bot, reader),
  });
}
