import type { CheckedClaims, SilentSentence } from "../../../answering/claims/check-claims.ts";
import type { FigureCheck } from "../../../checking/figure-check.ts";
import { factsOf, type KnownFigure } from "../../../checking/known-figures.ts";
import { formatFigure, formatNumber } from "../../../knowledge/figure.ts";
import { type Fact, inLanguage, isOwnVoice } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Unread } from "../../reading/unread.ts";
import { briefTitles, reachOf } from "../attribution.ts";
import { buttonRows } from "../button-rows.ts";
import { clip } from "../limits.ts";
import { listed, type Said, withFoot } from "../listed.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import { proofButtons } from "../proof/proof-button.ts";
import { factId } from "../proof/proof-id.ts";

/** Below it, a number that nothing is known of is small talk. */
const SMALL = 10;
/** Numbers that one message says something about. */
const NUMBERS = 10;
/** Sentences without a verdict that are named, and how much of each. */
const SILENT = 4;
const BEGINS = 40;

/**
 * What the base makes of the claims and of each number in a message, and of which sentences it says nothing. It repeats the
 * message's numbers and those sentences' first words, so it is for whoever asked alone.
 * @param isCut whether only the first of them were looked at
 * @param unread what the message holds besides words
 */
export function checkMessage(
  all: readonly FigureCheck[],
  { claims, silent, isCut, unread }: CheckedClaims & { readonly unread: ReadonlySet<Unread> },
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
  const said: Said[] = [
    ...claims.map(({ sentence, answer }) => ({
      text: `- ${figures.claim(sentence, answer.text.replaceAll("\n", " "))}`,
      facts: answer.outcome === "answer" ? answer.facts : [],
    })),
    ...shown.map((check) => ({ text: `- ${verdict(check, language)}`, facts: factsBehind(check) })),
  ];
  const facts = [...new Set(said.flatMap((one) => one.facts))];
  const { texts, foot } = listed(said, language);
  const more = checks.length > NUMBERS ? [`-# ${figures.more(checks.length - NUMBERS)}`] : [];
  const left = silentLine(
    silent.filter(({ text }) => !shown.some(({ written }) => text.includes(written))),
    language,
  );
  return containerMessage(
    COLOURS.answer,
    withFoot([[title, ...texts, ...more, ...left, ...cut].join("\n")], foot),
    buttonRows(
      proofButtons(
        facts.map(({ id }) => ({ id: factId(id) })),
        language,
      ),
    ),
  );
}

/** Which sentences nothing is said of, by their first words. */
function silentLine(silent: readonly SilentSentence[], language: Language): string[] {
  if (silent.length === 0) return [];
  const { figures } = textsIn(language);
  const named = silent
    .slice(0, SILENT)
    .map(({ sentence, text }) => figures.silentSentence(sentence, beginningOf(text)));
  return [`-# ${figures.silent(named, silent.length - named.length)}`];
}

/** A sentence's first words without anything that Discord would make more of: a mention, a link, emphasis. */
function beginningOf(text: string): string {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
  return clip(words.join(" "), BEGINS);
}

function verdict(check: FigureCheck, language: Language): string {
  const { figures } = textsIn(language);
  const written = `**${check.written}**`;
  const labelled = (figure: KnownFigure) => [inLanguage(figure.label, language), stated(figure, language)] as const;
  switch (check.verdict) {
    case "matches":
      return figures.matches(written, ...labelled(check.figure));
    case "was": {
      const { figure, latest } = check;
      return figures.was(
        written,
        ...labelled(figure),
        reachIn(figure, language),
        stated(latest, language),
        reachIn(latest, language),
      );
    }
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

/** How far a figure's count reaches in time. */
function reachIn(figure: KnownFigure, language: Language): string {
  return reachOf(factsOf(figure), language);
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
  const { fact } = from;
  const claimants = isOwnVoice(fact) ? briefTitles([fact], language) : [inLanguage(fact.claimant, language)];
  return figures.claimed(fact.figure ? formatFigure(fact.figure, language) : formatNumber(value, language), claimants);
}

function factsBehind(check: FigureCheck): readonly Fact[] {
  if (check.verdict === "quoted") return [check.fact];
  return figuresOf(check).flatMap(factsOf);
}

function figuresOf(check: Exclude<FigureCheck, { verdict: "quoted" }>): readonly KnownFigure[] {
  if (check.verdict === "matches") return [check.figure];
  if (check.verdict === "was") return [check.figure, check.latest];
  if (check.verdict === "unknown") return check.counted ? [check.counted.figure] : [];
  return [check.meant, ...(check.instead ? [check.instead] : [])];
}

/** Whether somebody would want to read of it: that nothing is known of “3 friends” goes without saying. */
function isWorthSaying(check: FigureCheck): boolean {
  return check.verdict !== "unknown" || check.counted !== undefined || check.value >= SMALL;
}
