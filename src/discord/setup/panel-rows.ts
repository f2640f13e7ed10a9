import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  ChannelType,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
} from "discord.js";
import { languageName } from "../language.ts";
import type { BotMessage } from "../messages/message.ts";
import type { SetupDraft } from "./drafts.ts";
import type { PanelState } from "./panel.ts";
import { UNCHANGED_DAYS } from "./unchanged-day.ts";

const HOURS = 24;
const ANSWER_CHANNELS = 10;
const TEXT_CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

/** Everything to choose in the set-up, then its buttons. */
export function panelRows(draft: SetupDraft, state: PanelState): BotMessage["components"] {
  const { languages, answerChannels, missing, saved } = state;
  const channel = channelSelect("setup-channel", "Which channel?").setDefaultChannels(draft.channelId);
  const hours = Array.from(
    { length: HOURS },
    (_, hour) => [String(hour), `${String(hour).padStart(2, "0")}:00`] as const,
  );
  const asks = answerChannels && openChannels(answerChannels);
  return [
    row(channel),
    row(select("setup-hour", "At which hour?", hours, String(draft.hour))),
    row(select("setup-unchanged", "On a day without changes?", Object.entries(UNCHANGED_DAYS), draft.unchanged)),
    ...(languages.length > 1
      ? [
          row(
            select(
              "setup-language",
              "In which language?",
              languages.map((each) => [each, languageName(each)]),
              draft.language,
            ),
          ),
        ]
      : []),
    ...(asks ? [row(asks)] : []),
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
  return channelSelect("setup-answer-channels", "Where may I answer unasked? (none)")
    .setMinValues(0)
    .setMaxValues(ANSWER_CHANNELS)
    .setDefaultChannels(...chosen);
}

function channelSelect(id: string, placeholder: string): ChannelSelectMenuBuilder {
  return new ChannelSelectMenuBuilder()
    .setCustomId(id)
    .setPlaceholder(placeholder)
    .addChannelTypes(...TEXT_CHANNELS);
}

function select(
  id: string,
  placeholder: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
): StringSelectMenuBuilder {
  const built = options.map(([value, label]) =>
    new StringSelectMenuOptionBuilder()
      .setValue(value)
      .setLabel(label)
      .setDefault(value === chosen),
  );
  return new StringSelectMenuBuilder().setCustomId(id).setPlaceholder(placeholder).addOptions(built);
}

function button(id: string, label: string, style: ButtonStyle = ButtonStyle.Secondary): ButtonBuilder {
  return new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(style);
}

function row(menu: ChannelSelectMenuBuilder | StringSelectMenuBuilder) {
  return new ActionRowBuilder<ChannelSelectMenuBuilder | StringSelectMenuBuilder>().addComponents(menu);
}
