import {
  ChannelType,
  type Guild,
  LabelBuilder,
  ModalBuilder,
  type ModalMessageModalSubmitInteraction,
  RoleSelectMenuBuilder,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
} from "discord.js";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import { isMentionable, roleNamed } from "../daily/wishes/wishes.ts";
import { clip, LIMITS } from "../messages/limits.ts";
import { languageFor } from "../surface/language.ts";
import { tell } from "../surface/private-reply.ts";
import type { SetupDraft } from "./drafts.ts";
import { panelChoice, panelPress } from "./step.ts";

const FORM = "setup-more-form";
const ROLE = "role";
const AFTER = "after";
const TAG = "tag";
/** In the place of a tag's id. */
const BY_NAME = "by-name";

/** Opens the form of further wishes: for all of them the panel has no room. */
export const moreOptionsButton = panelPress("setup-more", async (interaction, draft, bot) => {
  if (!interaction.isButton()) return;
  await interaction.showModal(formFor(interaction.guild, draft, await languageFor(bot, interaction)));
});

/** Takes the wishes; of what the form didn't offer in this channel, those from before. */
export const moreOptionsForm = panelPress(FORM, async (interaction, draft, bot) => {
  if (!interaction.isModalSubmit()) return;
  const role = chosen(interaction, ROLE)?.[0] ?? null;
  if (role !== null && !isMentionable(interaction.guild, role))
    return tell(interaction, bot, ({ setup }) => setup.more.notThatRole(roleNamed(interaction.guild, role)));
  const after = chosen(interaction, AFTER);
  const tag = chosen(interaction, TAG)?.[0];
  const isOffered = kindOf(interaction.guild, draft) === ChannelType.GuildAnnouncement;
  const wished: SetupDraft = {
    ...draft,
    correctionRole: role,
    ...(after && { discussion: after.includes("thread") ? "thread" : "none" }),
    ...(after && isOffered && { crosspost: after.includes("crosspost") ? "followers" : "none" }),
    ...(tag !== undefined && { tag: tag === BY_NAME ? null : tag }),
  };
  return panelChoice(FORM, () => wished).handle(interaction, "", bot);
});

function formFor(guild: Guild, draft: SetupDraft, language: Language): ModalBuilder {
  const { more } = textsIn(language).setup;
  const { correctionRole } = draft;
  const role = new RoleSelectMenuBuilder().setCustomId(ROLE).setRequired(false).setPlaceholder(more.noRole);
  if (correctionRole !== null && isMentionable(guild, correctionRole)) role.setDefaultRoles(correctionRole);
  const form = new ModalBuilder()
    .setCustomId(FORM)
    .setTitle(more.title)
    .addLabelComponents(new LabelBuilder().setLabel(more.role).setRoleSelectMenuComponent(role));
  const after = afterMenu(guild, draft, language);
  if (after) form.addLabelComponents(new LabelBuilder().setLabel(more.after).setStringSelectMenuComponent(after));
  const tags = tagMenu(guild, draft, language);
  if (tags) form.addLabelComponents(new LabelBuilder().setLabel(more.tag).setStringSelectMenuComponent(tags));
  return form;
}

/** What may come after a post in this channel; undefined where nothing may. */
function afterMenu(guild: Guild, draft: SetupDraft, language: Language): StringSelectMenuBuilder | undefined {
  const { more } = textsIn(language).setup;
  const kind = kindOf(guild, draft);
  const isAnnouncement = kind === ChannelType.GuildAnnouncement;
  if (!isAnnouncement && kind !== ChannelType.GuildText) return undefined;
  const thread = option("thread", more.thread, draft.discussion === "thread");
  const crosspost = option("crosspost", more.crosspost, draft.crosspost === "followers");
  const options = isAnnouncement ? [crosspost, thread] : [thread];
  return new StringSelectMenuBuilder()
    .setCustomId(AFTER)
    .setRequired(false)
    .setMinValues(0)
    .setMaxValues(options.length)
    .addOptions(options);
}

/** The forum's tags; undefined elsewhere, and where it has none. */
function tagMenu(
  guild: Guild,
  { channelId, tag }: SetupDraft,
  language: Language,
): StringSelectMenuBuilder | undefined {
  const channel = guild.channels.cache.get(channelId);
  if (channel?.type !== ChannelType.GuildForum || channel.availableTags.length === 0) return undefined;
  const { tagByName } = textsIn(language).setup.more;
  const known = channel.availableTags.some(({ id }) => id === tag);
  return new StringSelectMenuBuilder()
    .setCustomId(TAG)
    .addOptions([
      option(BY_NAME, tagByName, !known),
      ...channel.availableTags.map(({ id, name }) => option(id, name, id === tag)),
    ]);
}

function option(value: string, label: string, isChosen: boolean): StringSelectMenuOptionBuilder {
  return new StringSelectMenuOptionBuilder().setValue(value).setLabel(clip(label, LIMITS.option)).setDefault(isChosen);
}

/** What was chosen; undefined where the form didn't offer it. */
function chosen({ fields }: ModalMessageModalSubmitInteraction<"cached">, id: string): readonly string[] | undefined {
  const field = fields.fields.get(id);
  return field && "values" in field ? field.values : undefined;
}

function kindOf(guild: Guild, { channelId }: SetupDraft): ChannelType | undefined {
  return guild.channels.cache.get(channelId)?.type;
}
