import {
  type ApplicationCommandOptionChoiceData,
  type AutocompleteInteraction,
  type Channel,
  ChannelType,
  type GuildForumTag,
} from "discord.js";
import { choiceOf, LIMITS } from "../../messages/limits.ts";

/** The tags of a channel; only forums have any. */
export function tagsOf(channel: Channel | undefined): readonly GuildForumTag[] {
  return channel?.type === ChannelType.GuildForum ? channel.availableTags : [];
}

/** The fitting tags of the forum that was chosen already. */
export function tagChoices(interaction: AutocompleteInteraction): ApplicationCommandOptionChoiceData[] {
  const channel = interaction.guild?.channels.cache.get(`${interaction.options.get("channel")?.value}`);
  const typed = interaction.options.getFocused().toLowerCase();
  const fitting = tagsOf(channel).filter(({ name }) => name.toLowerCase().includes(typed));
  return fitting.slice(0, LIMITS.choices).map(({ id, name }) => choiceOf(name, id));
}
