import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from "discord.js";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import type { Texts } from "../../texts/texts.ts";
import type { AboutPerson } from "../privacy/about-person.ts";
import { CORRECTED_DAYS, COUNTED_DAYS } from "../surface/retention.ts";
import { type BotMessage, COLOURS, containerMessage } from "./message.ts";

/** How many servers, or answers, are named; more are rare, and a message holds only so much. */
const MOST_NAMED = 10;

/**
 * What the bot keeps of anybody, and of this member in particular.
 * @param nameOf a server's name, or its id where the bot has left it
 * @param titleOf what something that they follow is called
 */
export function privacyMessage(
  about: AboutPerson,
  nameOf: (guildId: string) => string,
  titleOf: (told: string) => string,
  readsMessages: boolean,
  language: Language,
): BotMessage {
  const { privacy } = textsIn(language);
  const mine = linesAbout(about, nameOf, titleOf, privacy).map((line) => `- ${line}`);
  const kept = [
    privacy.questions,
    privacy.counts,
    privacy.howLong(COUNTED_DAYS, CORRECTED_DAYS),
    privacy.reports(COUNTED_DAYS),
    privacy.follows,
    privacy.settings,
    privacy.summaries,
    privacy.inMemory,
    privacy.atDiscord,
    privacy.log,
  ];
  const paragraphs = [
    [`### ${privacy.title}`, mine.length > 0 ? privacy.aboutYou : privacy.aboutYouNothing, ...mine].join("\n"),
    kept.map((point) => `- ${point}`).join("\n"),
    `-# ${readsMessages ? privacy.readsAll : privacy.readsMentions}`,
  ];
  const button = new ButtonBuilder()
    .setCustomId("forget-me")
    .setLabel(privacy.deleteMine)
    .setStyle(ButtonStyle.Danger)
    .setDisabled(mine.length === 0);
  return containerMessage(COLOURS.answer, paragraphs, [new ActionRowBuilder<ButtonBuilder>().addComponents(button)]);
}

function linesAbout(
  { preferences, dailySet, followed, drafts, conversations, objections }: AboutPerson,
  nameOf: (guildId: string) => string,
  titleOf: (told: string) => string,
  privacy: Texts["privacy"],
): string[] {
  const named = (guilds: readonly string[], line: (name: string) => string) =>
    guilds.slice(0, MOST_NAMED).map((guildId) => line(nameOf(guildId)));
  const unnamed = followed.length - MOST_NAMED;
  return [
    ...[...preferences].map(([name, value]) =>
      name === "language" ? privacy.chosenLanguage(value) : `${name}: ${value}`,
    ),
    ...named(dailySet, privacy.setDaily),
    ...followed.slice(0, MOST_NAMED).map((told) => privacy.youFollow(titleOf(told))),
    ...(unnamed > 0 ? [privacy.youFollowMore(unnamed)] : []),
    ...named(drafts, privacy.openPanel),
    ...(conversations > 0 ? [privacy.conversations(conversations)] : []),
    ...(objections > 0 ? [privacy.objections(objections)] : []),
  ];
}
