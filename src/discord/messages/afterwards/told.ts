import type { Cited } from "../../../citing/citation.ts";
import { inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { CommandList } from "../../surface/described.ts";
import { computed } from "../answers/figures-display.ts";
import { BETWEEN, COMMAND, COMPUTED } from "./told-id.ts";

/** One thing that a message told. */
export interface Told extends Cited {
  /** As `toldId` makes it, of this one alone. */
  readonly id: string;
}

/** What is looked up. */
export interface Shelf {
  readonly base: KnowledgeBase;
  readonly commands: CommandList;
  readonly language: Language;
}

/** What a message told, as the base has it now; without what it has no longer, or what rests on no fact. */
export function toldBy(id: string, shelf: Shelf): Told[] {
  const told = id.startsWith(COMMAND)
    ? [shownBy(id, shelf)]
    : id.startsWith(COMPUTED)
      ? [computedBy(id, shelf)]
      : id.split(BETWEEN).map((entry) => answeredBy(entry, shelf));
  return told.flatMap((one) => (one && one.facts.length > 0 ? one : []));
}

function answeredBy(id: string, { base, language }: Shelf): Told | undefined {
  const entry = base.entries.get(id);
  if (entry?.kind !== "fact") return undefined;
  const { question, answer, facts, derived } = entry;
  return { id, title: inLanguage(question, language), sentence: inLanguage(answer, language), facts, derived };
}

function computedBy(id: string, { base, language }: Shelf): Told | undefined {
  const answer = computed(base, id.slice(COMPUTED.length), language);
  if (!answer) return undefined;
  const { text, entry, facts, derived } = answer;
  return { id, title: inLanguage(entry.question, language), sentence: text, facts, derived };
}

function shownBy(id: string, { base, commands, language }: Shelf): Told | undefined {
  const name = id.slice(COMMAND.length);
  const display = commands.slash(base).find((command) => command.name === name)?.display;
  if (!display) return undefined;
  const facts = display.kind.facts(base, display.which, language);
  return { id, title: titleOf(name, base, language), sentence: undefined, facts, derived: [] };
}

/** What a command's message is headed with, or asked by. */
function titleOf(name: string, { event, entries }: KnowledgeBase, language: Language): string {
  const topic = event.commands[name];
  const count = event.count?.command.name === name ? entries.get(event.count.entry)?.question : undefined;
  const title = topic?.title ?? entries.get(topic?.entries[0] ?? "")?.title ?? count ?? event.title;
  return inLanguage(title, language);
}
