import {
  ActionRowBuilder,
  type ButtonBuilder,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
} from "discord.js";
import { inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { type QuestionGroup, questionGroups } from "../../../summary/question-groups.ts";
import { textsIn } from "../../../texts/languages.ts";
import { buttonRows, plainButton } from "../button-rows.ts";
import { clip, LIMITS } from "../limits.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** What a menu offers at most. */
const OPTIONS = 25;
/** Beside what belongs to no topic and what is unknown. */
const TOPICS = OPTIONS - 2;

/** A topic's questions, page by page. */
export interface Browsed {
  /** A group's key. */
  readonly group: string;
  /** From 0. */
  readonly page: number;
}

/** The topics to choose from and, once one is chosen, its questions. */
export function browseMessage(base: KnowledgeBase, language: Language, browsed?: Browsed): BotMessage {
  const { browsing } = textsIn(language);
  const groups = questionGroups(base, TOPICS);
  const unknown = groups.find(({ key }) => key === "unknown")?.entries.length ?? 0;
  const all = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const chosen = groups.find(({ key }) => key === browsed?.group);
  const page = chosen && pageOf(chosen, browsed?.page ?? 0);
  const topic = chosen && titleOf(chosen, language);
  return containerMessage(
    COLOURS.answer,
    [
      `### ${browsing.title(inLanguage(base.event.title, language))}\n${browsing.howMany(all - unknown, unknown)}`,
      ...(page && topic ? [browsing.shown(topic, page.from + 1, page.to, chosen.entries.length)] : []),
    ],
    [
      topicMenu(groups, chosen, language),
      ...(page && topic ? [questionMenu(page, topic, language), ...pager(chosen, page, language)] : []),
    ],
  );
}

interface Page {
  readonly number: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly entries: QuestionGroup["entries"];
}

function pageOf({ entries }: QuestionGroup, wanted: number): Page {
  const last = Math.ceil(entries.length / OPTIONS) - 1;
  const number = Math.min(Math.max(wanted, 0), last);
  const from = number * OPTIONS;
  const to = Math.min(from + OPTIONS, entries.length);
  return { number, last, from, to, entries: entries.slice(from, to) };
}

function topicMenu(groups: readonly QuestionGroup[], chosen: QuestionGroup | undefined, language: Language) {
  const { browsing } = textsIn(language);
  const options = groups.map((group) =>
    new StringSelectMenuOptionBuilder()
      .setLabel(clip(titleOf(group, language), LIMITS.option))
      .setDescription(browsing.questions(group.entries.length))
      .setValue(group.key)
      .setDefault(group === chosen),
  );
  return menu("browse", browsing.topic, options);
}

/** Chosen from it, a question is answered as any that is related to an answer. */
function questionMenu({ entries }: Page, topic: string, language: Language) {
  const options = entries.map(({ id, question }) =>
    new StringSelectMenuOptionBuilder()
      .setLabel(clip(inLanguage(question, language), LIMITS.option))
      .setValue(id.slice(0, LIMITS.option)),
  );
  return menu("related", clip(textsIn(language).browsing.question(topic), LIMITS.placeholder), options);
}

function menu(customId: string, placeholder: string, options: StringSelectMenuOptionBuilder[]) {
  const select = new StringSelectMenuBuilder().setCustomId(customId).setPlaceholder(placeholder).addOptions(options);
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select);
}

function pager({ key }: QuestionGroup, { number, last }: Page, language: Language): ActionRowBuilder<ButtonBuilder>[] {
  if (last === 0) return [];
  const { before, next } = textsIn(language).browsing;
  const button = (to: number, label: string) =>
    plainButton(`browse-page:${key}:${to}`, label).setDisabled(to < 0 || to > last);
  return buttonRows([button(number - 1, before), button(number + 1, next)]);
}

function titleOf({ key, title }: QuestionGroup, language: Language): string {
  const { browsing } = textsIn(language);
  if (title) return inLanguage(title, language);
  return key === "unknown" ? browsing.unknown : browsing.other;
}
