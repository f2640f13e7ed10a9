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
import type { BotMessage } from "../messages/message.ts";
import { languageName } from "../surface/language.ts";
import type { SetupDraft } from "./drafts.ts";
import type { PanelState } from "./panel.ts";
import { UNCHANGED_DAYS } from "./unchanged-day.ts";

const HOURS = 24;
const ANSWER_CHANNELS = 10;
const TEXT_CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

/** Everything to choose in the set-up, then its buttons. */
export function panelRows(draft: SetupDraft, state: PanelState): BotMessage["components"] {
  const { languages, answerChannels, missing, saved } = state;
  const channel = channelSelect("setup-channel").setDefaultChannels(draft.channelId);
  const hours = Array.from(
    { length: HOURS },
    (_, hour) => [String(hour), `${String(hour).padStart(2, "0")}:00`] as const,
  );
  const unchanged = Object.entries(UNCHANGED_DAYS);
  const named = languages.map((each) => [each, languageName(each)] as const);
  return [
    ...labelled("Channel", channel),
    ...labelled("Hour", select("setup-hour", hours, draft.hour.toString())),
    ...labelled("On a day without changes", select("setup-unchanged", unchanged, draft.unchanged)),
    ...(languages.length > 1 ? labelled("Language", select("setup-language", named, draft.language)) : []),
    ...(answerChannels ? labelled("Where I may answer unasked", openChannels(answerChannels)) : []),
    new ActionRowBuilder<ButtonBuilder>().addComponents(
      button("setup-save", saved ? "Save" : "Turn on", ButtonStyle.Success).setDisabled(
        missing.some(({ isNeeded }) => isNeeded),
      ),
      button("setup-zone", "Time zone…"),
      button("setup-preview", "Preview"),
      button("setup-test", "Post a test"),
      ...(saved ? [button("setup-off", "Turn off", ButtonStyle.Danger)] : []),
    ),
  ];
}

function openChannels(chosen: readonly string[]): ChannelSelectMenuBuilder {
  return channelSelect("setup-answer-channels")
    .setPlaceholder("Nowhere")
    .setMinValues(0)
    .setMaxValues(ANSWER_CHANNELS)
    .setDefaultChannels(...chosen);
}

function channelSelect(id: string): ChannelSelectMenuBuilder {
  return new ChannelSelectMenuBuilder().setCustomId(id).addChannelTypes(...TEXT_CHANNELS);
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
