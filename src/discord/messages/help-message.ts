import { inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/schema.ts";
import { questionButtons } from "./buttons.ts";
import { type BotMessage, COLOURS, containerMessage } from "./message.ts";

const OFFERED = 3;

/** How to use the bot, with the commands to click where their ids are known. */
export function helpMessage(
  base: KnowledgeBase,
  commands: ReadonlyMap<string, string>,
  language: Language,
): BotMessage {
  const title = inLanguage(base.event.title, language);
  const [source] = base.sources.values();
  const command = (name: string, does: string) =>
    commands.has(name) ? [`</${name}:${commands.get(name)}> ${does}`] : [];
  const starters = base.event.starters.flatMap((id) => base.entries.get(id) ?? []);
  const paragraphs = [
    `### ${title}\nAsk me in your own words: mention me, reply to me, or write me a direct message. What my source doesn't say, I don't know, and I say so.`,
    [
      ...command("deathtoll", "the toll, by group, and who counted it"),
      ...command("ask", "any question"),
      ...command("who", "a person, group or place"),
      ...command("summary", "the whole in short"),
      ...command("daily set", "a daily summary in a channel (for those who manage the server)"),
    ].join("\n"),
    `-# People wrote my answers and checked each figure and quotation against the source; no language model makes them up. I don't keep your questions.${source ? `\n-# Source: ${inLanguage(source.title, language)}${source.note ? `. ${inLanguage(source.note, language)}` : ""}` : ""}`,
  ];
  const offered = starters
    .slice(0, OFFERED)
    .map((entry) => ({ entry: entry.id, question: inLanguage(entry.question, language) }));
  return containerMessage(
    COLOURS.answer,
    paragraphs.filter((paragraph) => paragraph !== ""),
    questionButtons("answer", offered),
  );
}
