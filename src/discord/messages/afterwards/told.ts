import type { Cited } from "../../../citing/citation.ts";
import { countNamed } from "../../../knowledge/counting/counts.ts";
import { inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { CommandList } from "../../surface/described.ts";
import { apart, formulaOf } from "../answers/answer-id.ts";
import { computed } from "../answers/figures-display.ts";
import { commandOf } from "./told-id.ts";

/** One thing that a message told. */
export interface Told extends Cited {
  /** As `toldId` makes it, of this one alone. */
  readonly id: string;
}

/** Where what was told is looked up. */
export interface Shelf {
  readonly base: KnowledgeBase;
  readonly commands: CommandList;
  readonly language: Language;
}

/** What a message told, as the base has it now; without what it has no longer, or what rests on no fact. */
export function toldBy(id: string, shelf: Shelf): Told[] {
  const command = commandOf(id);
  const told = command === undefined ? apart(id).map((one) => answeredBy(one, shelf)) : [shownBy(id, command, shelf)];
  return told.flatMap((one) => (one && one.facts.length > 0 ? one : []));
}

function answeredBy(id: string, shelf: Shelf): Told | undefined {
  const formula = formulaOf(id);
  if (formula !== undefined) return computedBy(id, formula, shelf);
  const { base, language } = shelf;
  const entry = base.entries.get(id);
  if (entry?.kind !== "fact") return undefined;
  const { question, answer, facts, derived } = entry;
  return { id, title: inLanguage(question, language), sentence: inLanguage(answer, language), facts, derived };
}

function computedBy(id: string, formula: string, { base, language }: Shelf): Told | undefined {
  const answer = computed(base, formula, language);
  if (!answer) return undefined;
  const { text, entry, facts, derived } = answer;
  return { id, title: inLanguage(entry.question, language), sentence: text, facts, derived };
}

function shownBy(id: string, name: string, { base, commands, language }: Shelf): Told | undefined {
  const display = commands.slash(base).find((command) => command.name === name)?.display;
  if (!display) return undefined;
  const facts = display.kind.facts(base, display.which, language);
  return { id, title: titleOf(name, base, language), sentence: undefined, facts, derived: [] };
}

/** What a command's message is headed with, or asked by. */
function titleOf(name: string, { event, entries }: KnowledgeBase, language: Language): string {
  const topic = event.commands[name];
  const count = entries.get(countNamed(event, name)?.entry ?? "")?.question;
  const title = topic?.title ?? entries.get(topic?.entries[0] ?? "")?.title ?? count ?? event.title;
  return inLanguage(title, language);
}
