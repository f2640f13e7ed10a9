import { escapeMarkdown } from "discord.js";
import { formatProblem, type Problem } from "../../../knowledge/pack/problem.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Reload } from "../../curating/reload.ts";
import { clip, LIMITS } from "../limits.ts";

/** What became of a reload, for whoever asked for it. */
export function reloadText(reload: Reload, language: Language): string {
  const { curating } = textsIn(language);
  switch (reload.outcome) {
    case "swapped":
      return curating.swapped(reload.base.facts.size, reload.base.entries.size, reload.base.version);
    case "same":
      return curating.same(reload.base.version);
    case "broken":
      return withProblems(curating.broken(reload.problems.length), reload.problems, LIMITS.content);
    default:
      return reload satisfies never;
  }
}

/**
 * A sentence and below it what is wrong with the files, a line a problem with file, line and remedy.
 * @param longest in characters
 */
export function withProblems(sentence: string, problems: readonly Problem[], longest: number): string {
  // Ids stand in backticks.
  const lines = problems.map((problem) => `- ${escapeMarkdown(formatProblem(problem), { inlineCode: false })}`);
  return clip([sentence, ...lines].join("\n"), longest);
}
