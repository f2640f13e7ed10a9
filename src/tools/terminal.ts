import type { Answer } from "../answering/answer.ts";
import { attributionOf } from "../answering/attribution.ts";
import { type FigureCheck, factIdOf } from "../checking/figure-check.ts";

/** An answer as a terminal shows it: the answer, who says so and as of when, the words it rests on, what to ask next. */
export function renderForTerminal(answer: Answer): string {
  const lines = [wholeText(answer)];
  const told = answer.nearest?.answer ?? answer;
  if (told.outcome === "answer") {
    const { claimants, asOf, quotes, sources } = attributionOf(told);
    lines.push(
      "",
      `${claimants.join("; ")}, as of ${asOf.join("; ")}`,
      ...quotes.map((quote) => `  “${quote}”`),
      `Source: ${sources.join("; ")}`,
    );
  }
  if (answer.suggestions.length > 0) {
    lines.push(
      "",
      answer.outcome === "answer" ? "Related:" : "You could ask:",
      ...answer.suggestions.map(({ question }) => `  ${question}`),
    );
  }
  return lines.join("\n");
}

/** What is said to whoever mourns or fears, then the answer. */
function wholeText({ text, consolation }: Answer): string {
  return consolation && consolation.text !== text ? `${consolation.text} ${text}` : text;
}

/** An answer as the terminal contract's JSON object. */
export function toContract(answer: Answer): object {
  return {
    outcome: answer.outcome,
    text: wholeText(answer),
    entry: entryIdOf(answer),
    confidence: Math.round(answer.confidence * 100) / 100,
    language: answer.language,
    facts: factIdsOf(answer),
    sources: answer.outcome === "answer" ? [...new Set(answer.facts.map(({ source }) => source.id))] : [],
    suggestions: answer.suggestions,
    act: answer.act ?? "ask",
    ...(answer.verdict ? { verdict: answer.verdict } : {}),
    ...(answer.parts ? { parts: answer.parts.map(toPart) } : {}),
  };
}

/** What was made of a text's numbers, as the terminal contract's JSON object. */
export function checkToContract(checks: readonly FigureCheck[]): object {
  return {
    figures: checks.map((check) => {
      const { written, value } = check;
      // The contract has no word for what was true before.
      const verdict = check.verdict === "was" ? "differs" : check.verdict;
      return { written, value, verdict, fact: factIdOf(check) };
    }),
  };
}

/** One of several answers. */
function toPart(answer: Answer): object {
  return {
    outcome: answer.outcome,
    entry: entryIdOf(answer),
    text: answer.text,
    facts: factIdsOf(answer),
  };
}

function entryIdOf(answer: Answer): string | null {
  return "entry" in answer ? (answer.entry?.id ?? null) : null;
}

function factIdsOf(answer: Answer): string[] {
  return answer.outcome === "answer" ? answer.facts.map(({ id }) => id) : [];
}
