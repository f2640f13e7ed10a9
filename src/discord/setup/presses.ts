import { ChannelType, MessageFlags } from "discord.js";
import { UNCHANGED_MODES } from "../../store/ports/daily-settings.ts";
import { setAnswerChannels } from "../asking/answer-channels.ts";
import { nextPost } from "../daily/next-post.ts";
import { postTest } from "../daily/post-test.ts";
import { withLine } from "../messages/with-line.ts";
import type { PressHandler } from "../presses/press.ts";
import { languageFor, textsFor } from "../surface/language.ts";
import { replyPrivately } from "../surface/private-reply.ts";
import { moreOptionsButton, moreOptionsForm } from "./more-options.ts";
import { chosenIn, panelChoice, panelPress } from "./step.ts";
import { zoneButton, zoneForm, zoneMenu } from "./zone-form.ts";

const channel = panelChoice("setup-channel", (interaction, draft) => ({
  ...draft,
  channelId: chosenIn(interaction)[0] ?? draft.channelId,
}));

const hour = panelChoice("setup-hour", (interaction, draft) => ({ ...draft, hour: Number(chosenIn(interaction)[0]) }));

const weekday = panelChoice("setup-weekday", (interaction, draft) => ({
  ...draft,
  weekday: Number(chosenIn(interaction)[0]) || null,
}));

const unchanged = panelChoice("setup-unchanged", (interaction, draft) => {
  const [chosen] = chosenIn(interaction);
  return { ...draft, unchanged: UNCHANGED_MODES.find((mode) => mode === chosen) ?? draft.unchanged };
});

const language = panelChoice("setup-language", (interaction, draft, { engine }) => {
  const [chosen] = chosenIn(interaction);
  return { ...draft, language: engine.base.event.languages.find((each) => each === chosen) ?? draft.language };
});

/** Counts at once: it has nothing to do with the summary's draft. */
const answerIn = panelChoice("setup-answer-channels", async (interaction, draft, { store }) => {
  await setAnswerChannels(store, interaction.guildId, chosenIn(interaction));
  return draft;
});

const save = panelChoice(
  "setup-save",
  async ({ guildId, user }, draft, { store, now }) => {
    await store.setDaily({ guildId, ...draft, setBy: user.id, setAt: now().epochMilliseconds });
    return draft;
  },
  { saves: true },
);

const off = panelChoice("setup-off", async ({ guildId }, draft, { store }) => {
  await store.removeDaily(guildId);
  return draft;
});

const preview = panelPress("setup-preview", async (interaction, draft, bot) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guild, guildId } = interaction;
  const channel = guild.channels.cache.get(draft.channelId);
  const { isSkipped, messageFor } = await nextPost(bot, { guildId, ...draft });
  const place = channel?.isTextBased() || channel?.type === ChannelType.GuildForum ? channel : undefined;
  const message = { ...messageFor(place), allowedMentions: { parse: [] } };
  const { deliveries } = await textsFor(bot, interaction);
  await replyPrivately(interaction, isSkipped ? withLine(deliveries.wouldSkip, message) : message);
});

const test = panelPress("setup-test", async (interaction, draft, bot) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId } = interaction;
  await replyPrivately(interaction, await postTest(bot, { guildId, ...draft }, await languageFor(bot, interaction)));
});

/** Everything to press in the set-up panel. */
export const setupPresses: readonly PressHandler[] = [
  channel,
  weekday,
  hour,
  unchanged,
  language,
  answerIn,
  save,
  off,
  preview,
  test,
  zoneButton,
  zoneForm,
  zoneMenu,
  moreOptionsButton,
  moreOptionsForm,
];
