import { MessageFlags } from "discord.js";
import { daySummary } from "../../summary/day-summary.ts";
import { setAnswerChannels } from "../asking/answer-channels.ts";
import { postTest } from "../daily/post-test.ts";
import { dailyMessage } from "../messages/daily/daily-message.ts";
import type { PressHandler } from "../presses/press.ts";
import { chosenIn, panelChoice, panelPress } from "./step.ts";
import { isUnchangedDay } from "./unchanged-day.ts";
import { zoneButton, zoneForm } from "./zone-form.ts";

const channel = panelChoice("setup-channel", (interaction, draft) => ({
  ...draft,
  channelId: chosenIn(interaction)[0] ?? draft.channelId,
}));

const hour = panelChoice("setup-hour", (interaction, draft) => ({ ...draft, hour: Number(chosenIn(interaction)[0]) }));

const unchanged = panelChoice("setup-unchanged", (interaction, draft) => {
  const [chosen = ""] = chosenIn(interaction);
  return isUnchangedDay(chosen) ? { ...draft, unchanged: chosen } : draft;
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

const save = panelChoice("setup-save", async ({ guildId, user }, draft, { store, now }) => {
  const { channelId, hour: at, zone, language: inLanguage } = draft;
  const setAt = now().epochMilliseconds;
  const setting = { guildId, channelId, hour: at, zone, language: inLanguage, setBy: user.id, setAt };
  const discussion = (await store.daily(guildId))?.discussion;
  await store.setDaily({ ...setting, unchanged: draft.unchanged, ...(discussion && { discussion }) });
  return draft;
});

const off = panelChoice("setup-off", async ({ guildId }, draft, { store }) => {
  await store.removeDaily(guildId);
  return draft;
});

const preview = panelPress("setup-preview", async (interaction, draft, { engine, now }) => {
  const date = now().toZonedDateTimeISO(draft.zone).toPlainDate().toString();
  const message = dailyMessage(daySummary(engine.base, undefined, date, draft.language));
  await interaction.reply({ ...message, flags: [message.flags, MessageFlags.Ephemeral] });
});

const test = panelPress("setup-test", async (interaction, { channelId, language: inLanguage }, bot) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.editReply({ content: await postTest(bot, interaction.guildId, channelId, inLanguage) });
});

/** Everything to press in the set-up panel. */
export const setupPresses: readonly PressHandler[] = [
  channel,
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
];
