import { formatFigure } from "../../../knowledge/figure.ts";
import { capitalised, uncapitalised } from "../../../knowledge/letter-case.ts";
import { type Derived, type Fact, inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { Picture } from "../../../pictures/pictures.ts";
import { textsIn } from "../../../texts/languages.ts";
import { type AnswerContext, answerRows, relatedTo } from "../answers/answer-rows.ts";
import { attributed, attribution } from "../attribution.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import { equationText } from "../proof/equation-text.ts";

/** How the store names it: as databases have had it since the first event, whose count is a toll. */
export const COUNT = "toll";

/** The whole count with its breakdown; undefined where the pack counts nothing. */
export function countMessage(
  base: KnowledgeBase,
  language: Language,
  context: AnswerContext = {},
  picture?: Picture,
): BotMessage | undefined {
  const { count } = base.event;
  const total = count && base.facts.get(count.total);
  if (!count || !total?.figure) return undefined;
  const groups = count.groups.flatMap(({ fact }) => base.facts.get(fact) ?? []);
  const contested = rivalsOf(base, [total, ...groups]);
  const compare = count.compare === undefined ? undefined : base.facts.get(count.compare);

  const { topics } = textsIn(language);
  const statement = (fact: Fact) => `**${figureOf(fact, language)}** ${label(fact, language)}`;
  const paragraphs = [
    `## ${capitalised(figureOf(total, language))} ${label(total, language)}`,
    [...groups.map(statement), attribution([total, ...groups], language), ...arithmetic(base, language)].join("\n"),
    ...contested.map((fact) => attributed(topics.othersDiffer(statement(fact)), [fact], language)),
    ...(compare ? [attributed(capitalised(statement(compare)), [compare], language)] : []),
  ];
  const rows = answerRows([{ entry: count.entry }], relatedTo(base, [count.entry], language), language, context);
  return containerMessage(COLOURS.answer, paragraphs, rows, picture);
}

/** Every fact that the count rests on, other claimants' counts included; none where the pack counts nothing. */
export function countFacts(base: KnowledgeBase): Fact[] {
  const { count } = base.event;
  const ids = count ? [count.total, ...count.groups.map(({ fact }) => fact)] : [];
  const shown = ids.flatMap((id) => base.facts.get(id) ?? []);
  return [...shown, ...rivalsOf(base, shown), ...[count?.compare].flatMap((id) => base.facts.get(id ?? "") ?? [])];
}

/** The figures of other claimants that differ from these. */
function rivalsOf(base: KnowledgeBase, facts: readonly Fact[]): Fact[] {
  const ids = new Set(facts.flatMap(({ differsFrom }) => differsFrom));
  return [...ids].flatMap((id) => base.facts.get(id) ?? []).filter((fact) => fact.figure && !facts.includes(fact));
}

/** What is computed from the count. */
export function countDerived({ event: { count }, derived }: KnowledgeBase): Derived[] {
  return [count?.sum, count?.share].flatMap((id) => derived.get(id ?? "") ?? []);
}

/** Sum and share in our own name, with the sum written out. */
function arithmetic(base: KnowledgeBase, language: Language): string[] {
  const shown = countDerived(base).map((one) => equationText(one, language));
  return shown.length > 0 ? [`-# ${textsIn(language).topics.ourArithmetic(shown)}`] : [];
}

function figureOf({ figure }: Fact, language: Language): string {
  return figure ? formatFigure(figure.value, figure.operator, language) : "";
}

/** What is counted, as it stands after the figure. */
function label({ figure }: Fact, language: Language): string {
  return uncapitalised(figure ? inLanguage(figure.label, language) : "");
}
