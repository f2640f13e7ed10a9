import type { Engine } from "../answering/engine.ts";

const SHOWN = 5;

/** The whole reasoning behind an answer, for a maintainer. */
export function renderReasoning(engine: Engine, text: string): string {
  const { reading, candidates, evidence, confidence } = engine.reason({ text });
  const answer = engine.answer({ text });
  return [
    `outcome     ${answer.outcome}, confidence ${confidence.toFixed(2)}`,
    `read as     ${reading.words.join(" ")}`,
    `meanings    ${reading.matches.map(({ id, start, end }) => `${id} (${reading.words.slice(start, end).join(" ")})`).join(", ") || "none"}`,
    `unexplained ${evidence?.unexplained.join(", ") || "nothing"}`,
    ...candidates
      .slice(0, SHOWN)
      .map(({ entry, score, nearest }) => `  ${score.toFixed(3)}  nearest ${nearest.toFixed(2)}  ${entry.id}`),
    `answer      ${answer.text}`,
  ].join("\n");
}
