import { escapeMarkdown } from "discord.js";
import { formatProblem, type Problem } from "../../../knowledge/pack/problem.ts";
import type { Reload } from "../../curating/reload.ts";
import { clip } from "../limits.ts";

const MOST = 2000;

/** What became of a reload, for whoever asked for it. */
export function reloadText(reload: Reload): string {
  switch (reload.outcome) {
    case "swapped":
      return `New knowledge is in place: ${reload.base.facts.size} facts, ${reload.base.entries.size} entries, version ${reload.base.version}.`;
    case "same":
      return `Nothing has changed: version ${reload.base.version} is in place.`;
    case "broken":
      return problemLines("I stay with the last good knowledge", reload.problems, MOST);
    default:
      return reload satisfies never;
  }
}

/**
 * What is wrong with the files, a line a problem with file, line and remedy.
 * @param most characters
 */
export function problemLines(meanwhile: string, problems: readonly Problem[], most: number): string {
  const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
  // Ids stand in backticks.
  const lines = problems.map((problem) => `- ${escapeMarkdown(formatProblem(problem), { inlineCode: false })}`);
  return clip(`${meanwhile}: the files have ${count}.\n${lines.join("\n")}`, most);
}
