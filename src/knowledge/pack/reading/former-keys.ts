import type { core } from "zod";

/** What to do about a field that an earlier version read otherwise. */
export interface FormerKey {
  /** Where it stands in the file. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly remedy: string;
}

/** What a complaint of the schema is really about where it is a field of an earlier version; undefined where it isn't. */
export function formerKey(issue: core.$ZodIssue): FormerKey | undefined {
  const { path } = issue;
  if (issue.code === "unrecognized_keys" && path.length === 0 && issue.keys.includes("toll"))
    return {
      path: ["toll"],
      message: "`toll` is called `count` now, and names its command",
      remedy:
        "Rename it, write each group as `- { fact: …, counts: { en: People killed } }`, and add `command: { name: deathtoll, description: { en: … }, help: { en: … } }`",
    };
  if (issue.code === "invalid_type" && issue.expected === "object" && path.length === 2 && path[0] === "commands")
    return {
      path,
      message: `\`${path.join(".")}\` describes its command now`,
      remedy: "Put the list below `entries`, and add `description: { en: … }` and `help: { en: … }` beside it",
    };
  return undefined;
}
