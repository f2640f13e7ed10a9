import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  ChannelType,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
  TextDisplayBuilder,
} from "discord.js";
import { UNCHANGED_MODES } from "../../store/ports/daily-settings.ts";
import { textsIn } from "../../texts/languages.ts";
import type { BotMessage } from "../messages/message.ts";
import { languageName } from "../surface/language.ts";
import { clockHour } from "./clock-hour.ts";
import type { SetupDraft } from "./drafts.ts";
import { cannotPost, type PanelState } from "./panel-state.ts";
import { WEEKDAYS, weekdayName } from "./rhythm.ts";

const HOURS = 24;
const ANSWER_CHANNELS = 10;
const TEXT_CHANNELS: readonly ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];
const SUMMARY_CHANNELS: readonly ChannelType[] = [...TEXT_CHANNELS, ChannelType.GuildForum];

/** Everything to choose in the set-up, then its buttons. */
export function panelRows(draft: SetupDraft, state: PanelState): BotMessage["components"] {
  const { languages, answerChannels, isGone, saved } = state;
  const { setup } = textsIn(state.language);
  const channel = channelSelect("setup-channel", SUMMARY_CHANNELS);
  if (!isGone) channel.setDefaultChannels(draft.channelId);
  const hours = Array.from({ length: HOURS }, (_, hour) => [String(hour), clockHour(hour)] as const);
  const unchanged = UNCHANGED_MODES.map((mode) => [mode, setup.unchangedDays[mode]] as const);
  const named = languages.map((each) => [each, languageName(each)] as const);
  const rhythms = [
    ["0", setup.rhythms.everyDay] as const,
    ...WEEKDAYS.map((day) => [String(day), setup.rhythms.weekly(weekdayName(day, state.language))] as const),
  ];
  return [
    ...labelled(setup.channel, channel),
    ...labelled(setup.howOften, select("setup-weekday", rhythms, String(draft.weekday ?? 0))),
    ...labelled(setup.hour, select("setup-hour", hours, draft.hour.toString())),
    ...labelled(setup.unchanged, select("setup-unchanged", unchanged, draft.unchanged)),
    ...(languages.length > 1 ? labelled(setup.language, select("setup-language", named, draft.language)) : []),
    ...(answerChannels ? labelled(setup.answerChannels, openChannels(answerChannels, setup.nowhere)) : []),
    new ActionRowBuilder<ButtonBuilder>().addComponents(
      button("setup-zone", setup.timeZone),
      button("setup-more", setup.moreOptions),
    ),
    new ActionRowBuilder<ButtonBuilder>().addComponents(
      button("setup-save", saved ? setup.save : setup.turnOn, ButtonStyle.Success).setDisabled(cannotPost(state)),
      button("setup-preview", setup.preview),
      button("setup-test", setup.postTest),
      ...(saved ? [button("setup-off", setup.turnOff, ButtonStyle.Danger)] : []),
    ),
  ];
}

function openChannels(chosen: readonly string[], placeholder: string): ChannelSelectMenuBuilder {
  return channelSelect("setup-answer-channels")
    .setPlaceholder(placeholder)
    .setMinValues(0)
    .setMaxValues(ANSWER_CHANNELS)
    .setDefaultChannels(...chosen);
}

function channelSelect(id: string, kinds = TEXT_CHANNELS): ChannelSelectMenuBuilder {
  return new ChannelSelectMenuBuilder().setCustomId(id).addChannelTypes(...kinds);
}

function select(
  id: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): StringSelectMenuBuilder {
  const built = options.map(([value, label]) =>
    new StringSelectMenuOptionBuilder()
      .setValue(value)
      .setLabel(label)
      .setDefault(value === chosen),
  );
  return new StringSelectMenuBuilder().setCustomId(id).addOptions(built);
}

function button(id: string, label: string, style: ButtonStyle = ButtonStyle.Secondary): ButtonBuilder {
  return new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(style);
}

/** A menu with its name above: once something is chosen, Discord shows the choice alone. */
function labelled(label: string, menu: ChannelSelectMenuBuilder | StringSelectMenuBuilder): BotMessage["components"] {
  const row = new ActionRowBuilder<ChannelSelectMenuBuilder | StringSelectMenuBuilder>().addComponents(menu);
  return [new TextDisplayBuilder().setContent(`-# ${label}`), row];
}
