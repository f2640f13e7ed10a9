import type { Consideration } from "../answering/engine.ts";
import type { Evidence } from "../answering/evidence.ts";

const ENTRIES_SHOWN = 5;

/** The whole reasoning behind an answer, for a maintainer. */
export function renderReasoning({ answer, reasoning, parts }: Consideration): string {
  if (parts) return parts.map(renderReasoning).join("\n\n");
  const { reading, candidates, none, assurance } = reasoning;
  const meanings = reading.matches.map(({ id, start, end }) => `${id} (${reading.words.slice(start, end).join(" ")})`);
  return [
    `act       ${answer.act ?? "ask"}`,
    `outcome   ${answer.outcome}, confidence ${answer.confidence.toFixed(2)}`,
    `read as   ${reading.words.join(" ")}`,
    `meanings  ${meanings.join(", ") || "none"}`,
    ...candidates
      .slice(0, ENTRIES_SHOWN)
      .map(
        ({ entry, probability, evidence }) => `${probability.toFixed(3)}     ${entry.id.padEnd(28)} ${shown(evidence)}`,
      ),
    `${none.toFixed(3)}     none of these`,
    ...(assurance ? [`${assurance.probability.toFixed(3)}     the first one's facts say what is asked`] : []),
    `answer    ${answer.text}`,
  ].join("\n");
}

function shown(evidence: Evidence): string {
  const told = Object.entries(evidence).filter(([, value]) => value !== 0);
  return told.map(([name, value]) => `${name} ${Number(value.toFixed(2))}`).join(", ");
}
