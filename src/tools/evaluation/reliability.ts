import type { Result } from "./score.ts";

const STEPS = [0.9, 0.8, 0.7, 0.6, 0.5, 0] as const;

/** Of the answers given at a confidence, how many are right: a line a step, the surest first. */
export function renderReliability(results: readonly Result[]): string {
  const answers = results.filter(({ reply }) => reply.outcome === "answer");
  const lines = STEPS.map((from, i) => {
    const to = STEPS[i - 1] ?? 1;
    const within = answers.filter(({ reply }) => reply.confidence >= from && (reply.confidence < to || to === 1));
    const right = within.filter(({ verdict }) => verdict === "right").length;
    const mean = within.reduce((sum, { reply }) => sum + reply.confidence, 0) / (within.length || 1);
    const shares =
      within.length === 0 ? "" : `${mean.toFixed(2).padStart(12)}${(right / within.length).toFixed(2).padStart(12)}`;
    return `${`${from.toFixed(1)} to ${to.toFixed(1)}`.padEnd(16)}${String(within.length).padStart(8)}${shares}`;
  });
  return [
    `${"confidence".padEnd(16)}${"answers".padStart(8)}${"mean".padStart(12)}${"right".padStart(12)}`,
    ...lines,
  ].join("\n");
}
