import type { KnowledgeBase } from "../knowledge/model.ts";
import type { StatedNumber } from "../numbers/stated-number.ts";

/** Finds the base's names that hold a number, such as a model's; undefined where it has none. */
export function numberedNames({ entities }: KnowledgeBase): RegExp | undefined {
  const names = [...entities.values()].flatMap(({ spellings }) => spellings.filter((name) => /\d/.test(name)));
  if (names.length === 0) return undefined;
  const written = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/\s+/g, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\d])(?:${written.join("|")})(?![\\p{L}\\d])`, "giu");
}

/** Whether a number is part of such a name: it counts nothing. */
export function isInName(text: string, { start, end }: StatedNumber, names: RegExp | undefined): boolean {
  if (!names) return false;
  return text.matchAll(names).some((match) => match.index <= start && end <= match.index + match[0].length);
}
