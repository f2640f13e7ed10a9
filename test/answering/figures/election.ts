import type { Fact, KnowledgeBase } from "../../../src/knowledge/model.ts";
import { loadBase } from "../../../src/knowledge/pack/load.ts";
import type { Operator } from "../../../src/languages/language.ts";

const flood = loadBase("test/packs/flood");
const source = firstOf(flood.sources);

function firstOf<Value>(all: ReadonlyMap<string, Value>): Value {
  const [first] = all.values();
  if (first === undefined) throw new Error("The flood is empty");
  return first;
}

/** A count of an invented election. */
export function countedFact(
  id: string,
  value: number,
  { operator = "exactly", of, label = id }: { operator?: Operator; of?: string; label?: string } = {},
): Fact {
  return {
    id,
    source,
    quote: `${value} ${label}`,
    claimant: { en: "Election Board" },
    asOf: { en: "election night" },
    figure: { value, operator, label: { en: label } },
    says: [{ roles: { whom: [label], what: ["voted"], howMany: [String(value)] }, of }],
    alsoIn: [],
    differsFrom: [],
    superseded: [],
    version: 1,
  };
}

/** An invented election: votes for three lists, invalid ones apart, and those who hadn't voted before among a list's. */
export function election(facts: readonly Fact[], groups: readonly string[], total = "votes"): KnowledgeBase {
  const entry = firstOf(flood.entries);
  const told = { ...entry, id: "votes", kind: "fact" as const, facts, derived: [] };
  const command = { name: "votes", description: { en: "Votes" }, help: { en: "votes" } };
  return {
    ...flood,
    event: {
      ...flood.event,
      count: {
        command,
        picture: "count",
        entry: "votes",
        total,
        groups: groups.map((fact) => ({ fact, colour: "blue" as const })),
      },
    },
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    derived: new Map(),
    entries: new Map([["votes", told]]),
  };
}
