import { factIdsOf } from "../../../knowledge/counting/counts.ts";
import { seriesOf } from "../../../knowledge/counting/series.ts";
import { formatFigure } from "../../../knowledge/figure.ts";
import { capitalised, uncapitalised } from "../../../knowledge/letter-case.ts";
import { type Derived, type Fact, inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { RawCount } from "../../../knowledge/pack/command-schemas.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { Picture } from "../../../pictures/pictures.ts";
import { textsIn } from "../../../texts/languages.ts";
import { type AnswerContext, answerRows, relatedTo } from "../answers/answer-rows.ts";
import { attributed, attribution } from "../attribution.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import { equationText } from "../proof/equation-text.ts";

/** A count with its parts, or with how it went; undefined where the pack lacks its figure. */
export function countMessage(
  base: KnowledgeBase,
  count: RawCount,
  language: Language,
  context: AnswerContext = {},
  picture?: Picture,
): BotMessage | undefined {
  const total = base.facts.get(count.total ?? "");
  const groups = count.groups.flatMap(({ fact }) => base.facts.get(fact) ?? []);
  const own = [...(total ? [total] : []), ...groups];
  const title = titleOf(base, count, total, language);
  if (title === undefined || own.length === 0) return undefined;
  const compare = base.facts.get(count.compare ?? "");

  const { topics } = textsIn(language);
  const statement = (fact: Fact) => `**${figureOf(fact, language)}** ${label(fact, language)}`;
  const earlier = earlierOf(base, own).map((fact) => attributed(topics.before(statement(fact)), [fact], language));
  const paragraphs = [
    `## ${title}`,
    [...groups.map(statement), attribution(own, language), ...arithmetic(base, count, language)].join("\n"),
    ...earlier,
    ...rivalsOf(base, own).map((fact) => attributed(topics.othersDiffer(statement(fact)), [fact], language)),
    ...(compare ? [attributed(capitalised(statement(compare)), [compare], language)] : []),
  ];
  const rows = answerRows([{ entry: count.entry }], relatedTo(base, [count.entry], language), language, context);
  return containerMessage(COLOURS.answer, paragraphs, rows, picture);
}

/** Every fact that a count rests on, earlier ones and other claimants' included. */
export function countFacts(base: KnowledgeBase, count: RawCount): Fact[] {
  const shown = factIdsOf(count).flatMap((id) => base.facts.get(id) ?? []);
  const compare = base.facts.get(count.compare ?? "");
  return [...shown, ...earlierOf(base, shown), ...rivalsOf(base, shown), ...(compare ? [compare] : [])];
}

/** The figure of the whole with what it counts; of parts without a whole, what the answer is called. */
function titleOf(
  base: KnowledgeBase,
  count: RawCount,
  total: Fact | undefined,
  language: Language,
): string | undefined {
  if (total) return total.figure && `${capitalised(figureOf(total, language))} ${label(total, language)}`;
  const entry = base.entries.get(count.entry);
  return entry && inLanguage(entry.title, language);
}

/** What the same was counted as before, oldest first. */
function earlierOf(base: KnowledgeBase, facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact) => seriesOf(base, fact).filter((one) => one !== fact && one.figure));
}

/** The figures of other claimants that differ from these. */
function rivalsOf(base: KnowledgeBase, facts: readonly Fact[]): Fact[] {
  const ids = new Set(facts.flatMap(({ differsFrom }) => differsFrom));
  return [...ids].flatMap((id) => base.facts.get(id) ?? []).filter((fact) => fact.figure && !facts.includes(fact));
}

/** What is computed from a count. */
export function countDerived({ derived }: KnowledgeBase, count: RawCount): Derived[] {
  return [count.sum, count.share].flatMap((id) => derived.get(id ?? "") ?? []);
}

/** Sum and share in our own name, with the sum written out. */
function arithmetic(base: KnowledgeBase, count: RawCount, language: Language): string[] {
  const shown = countDerived(base, count).map((one) => equationText(one, language));
  return shown.length > 0 ? [`-# ${textsIn(language).topics.ourArithmetic(shown)}`] : [];
}

function figureOf({ figure }: Fact, language: Language): string {
  return figure ? formatFigure(figure, language) : "";
}

/** What is counted, as it stands after the figure. */
function label({ figure }: Fact, language: Language): string {
  return uncapitalised(figure ? inLanguage(figure.label, language) : "");
}
