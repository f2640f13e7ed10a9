import type { Suggestion } from "../../answering/answer.ts";
import { attributionOf } from "../../answering/attribution.ts";
import { formatFigure, formatNumber } from "../../knowledge/figure.ts";
import { type Fact, inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/schema.ts";
import { sourceLine } from "./attribution.ts";
import { questionButtons } from "./buttons.ts";
import { type BotMessage, COLOURS, containerMessage } from "./message.ts";

/** The whole toll with its breakdown; undefined where the pack has none. */
export function tollMessage(base: KnowledgeBase, language: Language): BotMessage | undefined {
  const { toll } = base.event;
  const total = toll && base.facts.get(toll.total);
  if (!toll || !total?.figure) return undefined;
  const groups = toll.groups.flatMap((id) => base.facts.get(id) ?? []);
  const compare = toll.compare === undefined ? undefined : base.facts.get(toll.compare);

  const heading = `## ${capitalised(figureOf(total, language))} ${label(total, language).toLowerCase()}`;
  const breakdown = groups.map((fact) => `**${figureOf(fact, language)}** ${label(fact, language).toLowerCase()}`);
  const paragraphs = [
    [heading, whoSays([total], language)].join("\n"),
    [...breakdown, whoSays(groups, language), ...arithmetic(base, language)].join("\n"),
    ...(compare
      ? [
          `**${figureOf(compare, language)}** ${label(compare, language).toLowerCase()}\n${whoSays([compare], language)}`,
        ]
      : []),
    sourceLine([total, ...groups], language),
  ];
  return containerMessage(COLOURS.answer, paragraphs, questionButtons("related", related(base, toll.entry, language)));
}

/** Sum and share in our own name, with the sum written out. */
function arithmetic(base: KnowledgeBase, language: Language): string[] {
  const { toll } = base.event;
  const sum = base.derived.get(toll?.sum ?? "");
  const share = base.derived.get(toll?.share ?? "");
  return [
    ...(sum ? [`-# Our arithmetic, not the source's: ${sum.formula} = ${formatNumber(sum.value, language)}`] : []),
    ...(share
      ? [
          `-# Our arithmetic, not the source's: ${inLanguage(share.label, language).toLowerCase()}, ${share.formula} ≈ ${share.value} ${share.unit}`,
        ]
      : []),
  ];
}

function related(base: KnowledgeBase, id: string, language: Language): Suggestion[] {
  const entries = (base.entries.get(id)?.related ?? []).flatMap((other) => base.entries.get(other) ?? []);
  return entries.slice(0, 3).map((entry) => ({ entry: entry.id, question: inLanguage(entry.question, language) }));
}

function whoSays(facts: readonly Fact[], language: Language): string {
  const { claimants, asOf } = attributionOf({ facts, language });
  return `-# ${claimants.join("; ")}, as of ${asOf.join("; ")}`;
}

function figureOf({ figure }: Fact, language: Language): string {
  return figure ? formatFigure(figure.value, figure.operator, language) : "";
}

function label({ figure }: Fact, language: Language): string {
  return figure ? inLanguage(figure.label, language) : "";
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
