import type { Fact, KnowledgeBase } from "../../knowledge/model.ts";
import type { Role } from "../../knowledge/pack/statement-schema.ts";
import type { Lexicon } from "../reading/lexicon.ts";
import { type Reading, read } from "../reading/reading.ts";

/** One thing that a fact says, each role with its fillers as read. */
export interface Said {
  readonly fact: Fact;
  readonly roles: ReadonlyMap<Role, readonly Reading[]>;
  /** Fillers such as “a mosque”: some one, that isn't named. */
  readonly unnamed: ReadonlySet<Reading>;
  /** Id of the fact that it goes on from; a count is a part of that fact's count. */
  readonly of: string | undefined;
}

/** “5 a.m.”, which reads as “5” with its dots. */
const HALF_DAY = /\b([ap])\. ?m\b\.?/gi;

/** What the base's facts say, by the fact's id; nothing for facts that declare nothing. */
export function readFacts(
  { facts }: Pick<KnowledgeBase, "facts">,
  lexicon: Lexicon,
): ReadonlyMap<string, readonly Said[]> {
  const sayingOf = (fact: Fact): readonly Said[] =>
    fact.says.map(({ roles, of }) => {
      const unnamed = new Set<Reading>();
      const readFiller = (words: string) => {
        const reading = read(words.replace(HALF_DAY, "$1m"), lexicon, undefined);
        if (/^an? /i.test(words)) unnamed.add(reading);
        return reading;
      };
      const filled = Object.entries(roles).map(
        ([role, fillers = []]) => [role as Role, fillers.map(readFiller)] as const,
      );
      return { fact, of, unnamed, roles: new Map(filled) };
    });
  return new Map([...facts.values()].map((fact) => [fact.id, sayingOf(fact)]));
}

/** The meanings (`@entity`, `#concept`) of what fills a role; those of all roles where none is named. */
export function meaningsOf({ roles }: Said, role?: Role): ReadonlySet<string> {
  const readings = role === undefined ? [...roles.values()].flat() : (roles.get(role) ?? []);
  return new Set(readings.flatMap(({ matches }) => matches.map(({ id }) => id)));
}
