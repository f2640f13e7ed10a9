import { escapeMarkdown } from "discord.js";
import { formatProblem } from "../../knowledge/problem.ts";
import { clip } from "../limits.ts";
import type { Reload } from "../reload.ts";

const MOST = 2000;

/** What became of a reload, for whoever asked for it. */
export function reloadText(reload: Reload): string {
  switch (reload.outcome) {
    case "swapped":
      return `New knowledge is in place: ${reload.base.facts.size} facts, ${reload.base.entries.size} entries, version ${reload.base.version}.`;
    case "same":
      return `Nothing has changed: version ${reload.base.version} is in place.`;
    case "broken": {
      const { problems } = reload;
      const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
      const lines = problems.map((problem) => `- ${escapeMarkdown(formatProblem(problem))}`);
      return clip(`I stay with the last good knowledge: the files have ${count}.\n${lines.join("\n")}`, MOST);
    }
    default:
      return reload satisfies never;
  }
}
