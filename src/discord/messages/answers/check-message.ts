import { attributionOf } from "../../../answering/attribution.ts";
import type { CheckedClaims } from "../../../answering/claims/check-claims.ts";
import type { FigureCheck } from "../../../checking/figure-check.ts";
import { factsOf, type KnownFigure } from "../../../checking/known-figures.ts";
import { formatFigure, formatNumber } from "../../../knowledge/figure.ts";
import { type Fact, inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Unread } from "../../reading/unread.ts";
import { sourceLine } from "../attribution.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** Below it, a number that nothing is known of is small talk. */
const SMALL = 10;
/** Numbers that one message says something about. */
const NUMBERS = 10;

/**
 * What the base makes of the claims and of each number in a message. Of the message itself it repeats the numbers alone.
 * @param isCut whether only the first of them were looked at
 * @param unread what the message holds besides words
 */
export function checkMessage(
  all: readonly FigureCheck[],
  { claims, isCut, unread }: CheckedClaims & { readonly unread: ReadonlySet<Unread> },
  language: Language,
): BotMessage {
  const { figures, answers } = textsIn(language);
  const checks = all.filter(isWorthSaying);
  const title = `### ${figures.title}`;
  const cut = isCut ? [`-# ${figures.onlyFirst}`] : [];
  if (checks.length + claims.length === 0) {
    const held = [...unread].map((kind) => answers.held[kind]);
    const left = held.length > 0 ? [figures.unread(held)] : [];
    return containerMessage(COLOURS.unsure, [[title, figures.noNumbers, ...left, ...cut].join("\n")]);
  }
  const shown = checks.slice(0, NUMBERS);
  const told = claims.flatMap(({ answer }) => (answer.outcome === "answer" ? answer.facts : []));
  const facts = [...new Set([...shown.flatMap(factsBehind), ...told])];
  const more = checks.length > NUMBERS ? [`-# ${figures.more(checks.length - NUMBERS)}`] : [];
  return containerMessage(COLOURS.answer, [
    [
      title,
      ...claims.map(({ sentence, answer }) => `- ${figures.claim(sentence, answer.text.replaceAll("\n", " "))}`),
      ...shown.map((check) => `- ${verdict(check, language)}`),
      ...more,
      ...cut,
    ].join("\n"),
    ...(facts.length > 0 ? [`${asOfLine(facts, language)}\n${sourceLine(facts, language)}`] : []),
  ]);
}

function verdict(check: FigureCheck, language: Language): string {
  const { figures } = textsIn(language);
  const written = `**${check.written}**`;
  const labelled = (figure: KnownFigure) => [inLanguage(figure.label, language), stated(figure, language)] as const;
  switch (check.verdict) {
    case "matches":
      return figures.matches(written, ...labelled(check.figure));
    case "differs": {
      const { instead, meant } = check;
      return instead
        ? figures.differsAndIs(written, ...labelled(instead), ...labelled(meant))
        : figures.differs(written, ...labelled(meant));
    }
    case "quoted":
      return figures.quoted(written, check.fact.quote);
    case "unknown": {
      if (!check.counted) return figures.unknown(written);
      const { figure, isSame } = check.counted;
      return isSame
        ? figures.claimedByOthers(written, ...labelled(figure))
        : figures.countedByOthers(written, ...labelled(figure));
    }
    default:
      return check satisfies never;
  }
}

/** A figure with its claimant, or as our arithmetic. */
function stated({ from, value, unit }: KnownFigure, language: Language): string {
  const { figures } = textsIn(language);
  if ("derived" in from) {
    const { formula } = from.derived;
    return unit === "%"
      ? figures.computedShare(value, formula)
      : figures.computed(formatNumber(value, language), formula);
  }
  const { claimants } = attributionOf({ facts: [from.fact], language });
  return figures.claimed(formatFigure(value, from.fact.figure?.operator ?? "exactly", language), claimants);
}

function asOfLine(facts: readonly Fact[], language: Language): string {
  return `-# ${textsIn(language).figures.asOf(attributionOf({ facts, language }).asOf)}`;
}

function factsBehind(check: FigureCheck): readonly Fact[] {
  if (check.verdict === "quoted") return [check.fact];
  return figuresOf(check).flatMap(factsOf);
}

function figuresOf(check: Exclude<FigureCheck, { verdict: "quoted" }>): readonly KnownFigure[] {
  if (check.verdict === "matches") return [check.figure];
  if (check.verdict === "unknown") return check.counted ? [check.counted.figure] : [];
  return [check.meant, ...(check.instead ? [check.instead] : [])];
}

/** Whether somebody would want to read of it: that nothing is known of “3 friends” goes without saying. */
function isWorthSaying(check: FigureCheck): boolean {
  return check.verdict !== "unknown" || check.counted !== undefined || check.value >= SMALL;
}
