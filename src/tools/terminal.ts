import type { Answer } from "../answering/answer.ts";
import { attributionOf } from "../answering/attribution.ts";

/** An answer as a terminal shows it: the answer, who says so and as of when, the words it rests on, what to ask next. */
export function renderForTerminal(answer: Answer): string {
  const lines = [answer.text];
  if (answer.outcome === "answer") {
    const { claimants, asOf, quotes, sources } = attributionOf(answer);
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

/** An answer as the terminal contract's JSON object. */
export function toContract(answer: Answer): object {
  return {
    outcome: answer.outcome,
    text: answer.text,
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
