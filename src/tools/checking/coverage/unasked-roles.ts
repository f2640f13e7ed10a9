import { lexiconOf } from "../../../answering/reading/lexicon.ts";
import { stemsIn } from "../../../answering/reading/normalise.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Pack } from "../../../knowledge/pack/pack.ts";
import { problemAt } from "../../../knowledge/pack/placed.ts";
import type { Problem } from "../../../knowledge/pack/problem.ts";
import { ROLES, type Role } from "../../../knowledge/pack/statement-schema.ts";

/** The base's concepts that ask for a role, and the role in words. What happens, and to whom, is asked in too many ways. */
const ASKING: Readonly<Partial<Record<Role, { readonly concept: string; readonly says: string }>>> = {
  who: { concept: "#asks-who", says: "who" },
  howMany: { concept: "#asks-count", says: "how many" },
  howLong: { concept: "#asks-how-long", says: "how long" },
  where: { concept: "#asks-where", says: "where" },
  when: { concept: "#asks-when", says: "when" },
  why: { concept: "#asks-why", says: "why" },
};

/** Facts that say a role for which no phrasing of the entries that cite them asks. */
export function unaskedRoles(base: KnowledgeBase, { facts, entries }: Pack): Problem[] {
  const lexicon = lexiconOf(base);
  const known = new Set(base.concepts.map(({ id }) => `#${id}`));
  const asked = new Map(
    entries.map(({ id, phrasings, followUps }) => {
      const wordings = [...phrasings.en, ...(followUps?.en ?? [])];
      const stems = wordings.map((text) => stemsIn(text));
      return [id, new Set(stems.flatMap((one) => lexicon.find(one).map((match) => match.id)))];
    }),
  );
  return facts.flatMap((fact) => {
    const citing = entries.filter((entry) => entry.facts.includes(fact.id));
    if (citing.length === 0) return [];
    const unasked = ROLES.flatMap((role) => {
      const asking = ASKING[role];
      const isSaid = fact.says.some((statement) => statement[role] !== undefined);
      if (!asking || !isSaid || !known.has(asking.concept)) return [];
      return citing.some(({ id }) => asked.get(id)?.has(asking.concept)) ? [] : [asking.says];
    });
    if (unasked.length === 0) return [];
    const ids = citing.map(({ id }) => `\`${id}\``).join(", ");
    const message = `\`${fact.id}\` says ${AND.format(unasked)}, and no phrasing of ${ids} asks that`;
    return [problemAt(fact, ["says"], message, "Add phrasings that do, or half questions to `followUps`")];
  });
}

const AND = new Intl.ListFormat("en");
