import type { Fact, Statement } from "../../knowledge/model.ts";
import { type RawProposals, VOICES } from "../../knowledge/pack/base-schema.ts";
import { ROLES } from "../../knowledge/pack/statement-schema.ts";
import { wordingKey } from "../../knowledge/wording-key.ts";
import { fillTemplate } from "./fill-template.ts";

/** More to read through than these nobody does with care. */
const MOST = 15;

/** What is to be asked for: an entry that is there or is to be made, with the facts that it answers with. */
export interface Wanting {
  readonly id: string;
  readonly facts: readonly Fact[];
}

/**
 * Ways to ask for each, made of what its facts say, in five voices; those that fit two of them alike are nobody's.
 * @param taken the keys of phrasings that the pack has already
 * @returns the proposals by id; none where the facts don't say anything by roles
 */
export function propose(
  wanting: readonly Wanting[],
  templates: RawProposals,
  taken: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const candidates = new Map(
    wanting.map(({ id, facts }) => [id, facts.flatMap(({ says }) => says).flatMap((one) => waysToAsk(one, templates))]),
  );
  const uses = new Map<string, number>();
  for (const texts of candidates.values())
    for (const key of new Set(texts.map((text) => wordingKey(text)))) uses.set(key, (uses.get(key) ?? 0) + 1);
  return new Map(
    [...candidates].map(([id, texts]) => {
      const fresh = new Map(texts.map((text) => [wordingKey(text), text]));
      const own = [...fresh].filter(([key]) => uses.get(key) === 1 && !taken.has(key));
      return [id, own.map(([, text]) => text).slice(0, MOST)];
    }),
  );
}

/**
 * The ways to ask for each role of a statement, a voice in turn, so that the first few are of different people. What is
 * counted is `whom`, and `who` where there is none.
 */
function waysToAsk({ roles }: Statement, templates: RawProposals): string[] {
  const voices = VOICES.map((voice) =>
    ROLES.filter((role) => roles[role] !== undefined).map((role) =>
      (templates[role]?.en[voice] ?? [])
        .filter((template) => role !== "howMany" || roles.whom === undefined || !template.includes("{who}"))
        .flatMap((template) => fillTemplate(template, roles) ?? []),
    ),
  );
  return inTurn(voices.map((byRole) => inTurn(byRole)));
}

/** The first of each list, then the second of each. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
