import { inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Accuracy } from "../../loading/load-accuracy.ts";
import { textsIn } from "../../texts/languages.ts";
import type { Texts } from "../../texts/texts.ts";
import type { CommandList } from "../surface/described.ts";
import type { AnswerContext } from "./answers/answer-rows.ts";
import { questionButtons } from "./buttons.ts";
import { type BotMessage, COLOURS, containerMessage } from "./message.ts";

const OFFERED = 3;

/** What help depends on besides the base. */
export interface HelpContext extends Pick<AnswerContext, "asker"> {
  /** The ids of the registered commands by name, for mentions to click. One that isn't registered is left out. */
  readonly ids: ReadonlyMap<string, string>;
  readonly commands: CommandList;
  readonly accuracy: Accuracy | undefined;
}

/** How to use the bot, and how far to trust it. */
export function helpMessage(
  base: KnowledgeBase,
  language: Language,
  { ids, commands, accuracy, asker }: HelpContext,
): BotMessage {
  const listed = commands.slash(base).flatMap(({ name, help }) => {
    const id = ids.get(name);
    return id === undefined || help === null ? [] : [`</${name}:${id}> ${inLanguage(help, language)}`];
  });
  const inMenus = commands.menu.map(({ help }) => inLanguage(help, language));
  const starters = base.event.starters.flatMap((id) => base.entries.get(id) ?? []);
  const texts = textsIn(language).help;
  const paragraphs = [
    `### ${inLanguage(base.event.title, language)}\n${texts.howToAsk}`,
    listed.join("\n"),
    `${texts.inMenus(inMenus)}\n${texts.beneath(textsIn(language).citing.more)}`,
    accuracy ? accuracyText(accuracy, base.version, texts) : "",
    [texts.fixedTexts, ...sourceLines(base, language)].map((line) => `-# ${line}`).join("\n"),
  ];
  const offered = starters
    .slice(0, OFFERED)
    .map((entry) => ({ entry: entry.id, question: inLanguage(entry.question, language) }));
  return containerMessage(
    COLOURS.answer,
    paragraphs.filter((paragraph) => paragraph !== ""),
    questionButtons("answer", offered, language, asker),
  );
}

/** One, as most packs have; none where the pack has none. */
function sourceLines({ sources }: KnowledgeBase, language: Language): string[] {
  const [source] = sources.values();
  if (!source) return [];
  const { help } = textsIn(language);
  const title = inLanguage(source.title, language);
  return [source.note ? help.sourceWithNote(title, inLanguage(source.note, language)) : help.source(title)];
}

function accuracyText({ base, answerable, unanswerable }: Accuracy, version: string, texts: Texts["help"]): string {
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  const { asked, right, wrong } = answerable;
  const measured = [
    texts.accuracy(asked, percent(right, asked), percent(wrong, asked)),
    texts.falseAnswers(unanswerable.asked, percent(unanswerable.answered, unanswerable.asked)),
  ].join(" ");
  return base === version ? measured : `${measured}\n-# ${texts.measuredBefore}`;
}
