import { ChannelType, type SlashCommandSubcommandBuilder } from "discord.js";
import { UNCHANGED_MODES } from "../../../store/ports/daily-settings.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../../../texts/languages.ts";
import { WEEKDAYS, weekdayName } from "../../setup/rhythm.ts";

/** The kinds of channels that a summary can be posted in. */
export const CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum] as const;

const { unchangedChoices, rhythms } = textsIn(FALLBACK_LANGUAGE).setup;
/** By their numbers: 0 for every day, 1 for Monday to 7 for Sunday. */
const RHYTHMS = [rhythms.everyDay, ...WEEKDAYS.map((day) => rhythms.weekly(weekdayName(day, FALLBACK_LANGUAGE)))];

/** Adds the options of a setting: where and when, which are required, then how. */
export function withSetting(subcommand: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return withWishes(withPlaceAndTime(subcommand));
}

function withPlaceAndTime(subcommand: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return subcommand
    .addChannelOption((option) =>
      option
        .setName("channel")
        .setDescription("Where to post it")
        .addChannelTypes(...CHANNELS)
        .setRequired(true),
    )
    .addIntegerOption((option) =>
      option.setName("hour").setDescription("At which hour, 0 to 23").setMinValue(0).setMaxValue(23).setRequired(true),
    )
    .addStringOption((option) =>
      option.setName("zone").setDescription("In which time zone: type a city").setAutocomplete(true).setRequired(true),
    );
}

function withWishes(subcommand: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return subcommand
    .addStringOption((option) =>
      option
        .setName("unchanged")
        .setDescription("What to post on a day without new facts")
        .addChoices(UNCHANGED_MODES.map((value) => ({ name: unchangedChoices[value], value }))),
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
      option.setName("crosspost").setDescription("Pass posts on to the servers that follow an announcement channel"),
    )
    .addStringOption((option) =>
      option.setName("tag").setDescription("In a forum: which tag posts get").setAutocomplete(true),
    );
}
