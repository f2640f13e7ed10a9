import { attributionOf } from "../../../answering/attribution.ts";
import type { FigureCheck } from "../../../checking/check-figures.ts";
import type { KnownFigure } from "../../../checking/known-figures.ts";
import { formatFigure, formatNumber } from "../../../knowledge/figure.ts";
import { type Fact, inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { sourceLine } from "../attribution.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

const MOST = 10;
const NO_NUMBERS = "I found no number in this message that somebody could have counted.";

/** What the base makes of each number in a message. Of the message itself it repeats the numbers alone. */
export function checkMessage(checks: readonly FigureCheck[], language: Language): BotMessage {
  if (checks.length === 0) return containerMessage(COLOURS.unsure, [`### The figures\n${NO_NUMBERS}`]);
  const shown = checks.slice(0, MOST);
  const facts = [...new Set(shown.flatMap(factsOf))];
  const more = checks.length > MOST ? [`-# And ${checks.length - MOST} more numbers.`] : [];
  return containerMessage(COLOURS.answer, [
    ["### The figures", ...shown.map((check) => `- ${verdict(check, language)}`), ...more].join("\n"),
    ...(facts.length > 0 ? [`${asOfLine(facts, language)}\n${sourceLine(facts, language)}`] : []),
  ]);
}

function verdict(check: FigureCheck, language: Language): string {
  const written = `**${check.written}**`;
  switch (check.verdict) {
    case "matches":
      return `${written} matches “${inLanguage(check.figure.label, language)}”: ${stated(check.figure, language)}.`;
    case "differs": {
      const { instead, meant } = check;
      const not = instead
        ? `differs: that is “${inLanguage(instead.label, language)}”, ${stated(instead, language)}`
        : "differs";
      return `${written} ${not}. My source for “${inLanguage(meant.label, language)}”: ${stated(meant, language)}.`;
    }
    case "quoted":
      return `${written} stands in my source: “${check.fact.quote}”.`;
    case "unknown":
      return `${written} isn't in my sources.`;
    default:
      return check satisfies never;
  }
}

/** A figure with its claimant, or as our arithmetic. */
function stated({ from, value, unit }: KnownFigure, language: Language): string {
  if ("derived" in from) {
    const result = unit === "%" ? `about **${value} %**` : `**${formatNumber(value, language)}**`;
    return `${result} by our arithmetic, ${from.derived.formula}`;
  }
  const { claimants } = attributionOf({ facts: [from.fact], language });
  const figure = formatFigure(value, from.fact.figure?.operator ?? "exactly", language);
  return `**${figure}**, according to ${claimants.join(" and ")}`;
}

function asOfLine(facts: readonly Fact[], language: Language): string {
  return `-# All of my figures as of ${attributionOf({ facts, language }).asOf.join("; ")}`;
}

function factsOf(check: FigureCheck): readonly Fact[] {
  if (check.verdict === "quoted") return [check.fact];
  if (check.verdict === "unknown") return [];
  const figures =
    check.verdict === "matches" ? [check.figure] : [check.meant, ...(check.instead ? [check.instead] : [])];
  return figures.flatMap(({ from }) => ("fact" in from ? [from.fact] : from.derived.from));
}
