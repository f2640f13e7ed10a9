import { isFunctionWord } from "../../answering/reading/function-words.ts";
import { clean, stemOf, wordsIn } from "../../answering/reading/normalise.ts";
import type { Statement } from "../../knowledge/model.ts";
import { ROLES, type Role } from "../../knowledge/pack/statement-schema.ts";

type Roles = Statement["roles"];

/**
 * A template with the words of a statement in its braces, or undefined where the statement hasn't all of them. Words that
 * meet their like, as “were” does in “were were flooded”, stand once.
 */
export function fillTemplate(template: string, roles: Roles): string | undefined {
  const wanted = ROLES.filter((role) => template.includes(`{${role}}`));
  if (wanted.some((role) => fillerOf(roles, role) === undefined)) return undefined;
  const filled = wanted.reduce((text, role) => text.replaceAll(`{${role}}`, fillerOf(roles, role) ?? ""), template);
  return filled
    .replaceAll(/\b(\p{L}+)(?:\s+\1\b)+/giu, "$1")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** All that fills a role, in one go; undefined where nothing does. */
function fillerOf(roles: Roles, role: Role): string | undefined {
  const words = roles[role]?.filter((one) => !NAMING.has(role) || saysSomething(one)) ?? [];
  return words.length > 0 ? AND.format(words) : undefined;
}

const NAMING: ReadonlySet<Role> = new Set(["who", "whom"]);

/** “She” and “they” say nothing to whom hasn't read the sentence before. */
function saysSomething(words: string): boolean {
  return wordsIn(clean(words)).some((word) => !isFunctionWord(stemOf(word)));
}

const AND = new Intl.ListFormat("en-GB");
