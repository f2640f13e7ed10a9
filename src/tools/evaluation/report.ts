import { type Result, tally } from "./score.ts";

/** Results as a text table: a line a file, and for several kinds in a file a line a kind. */
export function renderReport(results: readonly Result[]): string {
  const lines = [row(["", "asked", "right", "wrong", "suggested", "silent", "helped", "no answer", "false"])];
  for (const [file, ofFile] of Map.groupBy(results, (result) => result.case.file)) {
    lines.push(line(file, ofFile));
    const kinds = Map.groupBy(ofFile, (result) => result.case.kind);
    if (kinds.size > 1) for (const [kind, ofKind] of kinds) lines.push(line(`  ${kind}`, ofKind));
  }
  return lines.join("\n");
}

/** The questions that went wrong, with what the bot made of them. */
export function renderFailures(results: readonly Result[]): string {
  return results
    .filter(({ verdict }) => verdict !== "right" && verdict !== "abstained")
    .map((result) => {
      const { question, file, fact } = result.case;
      const offered = result.helped ? ", offered" : "";
      return `${result.verdict.padEnd(9)} ${file}: ${question}\n          wanted ${fact ?? "no answer"}${offered}; ${result.reply.outcome} ${result.reply.entry ?? ""} at ${result.reply.confidence}`;
    })
    .join("\n");
}

function line(name: string, results: readonly Result[]): string {
  const counts = tally(results);
  const of = (part: number, whole: number) => (whole === 0 ? "" : `${((100 * part) / whole).toFixed(1)} %`);
  const answerable = (["right", "wrong", "suggested", "silent", "helped"] as const).map((key) =>
    of(counts[key], counts.asked),
  );
  return row([
    name,
    counts.asked || "",
    ...answerable,
    counts.unanswerable || "",
    of(counts.false, counts.unanswerable),
  ]);
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, i) => (i === 0 ? String(cell).padEnd(34) : String(cell).padStart(10))).join("");
}
