import { countsOf } from "../counting/counts.ts";
import type { Pack } from "../pack/pack.ts";
import { type Placed, problemAt } from "../pack/placed.ts";
import type { Problem } from "../pack/problem.ts";
import { placeOf } from "./counting/counts.ts";

/** Every id is used once and every id that is named exists. */
export function checkReferences(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const ids = {
    source: new Set(pack.sources.map(({ id }) => id)),
    fact: new Set(pack.facts.map(({ id }) => id)),
    number: new Set(pack.facts.filter(({ figure }) => figure).map(({ id }) => id)),
    entry: new Set(pack.entries.map(({ id }) => id)),
    claimant: new Set([...pack.sources, ...pack.entities].map(({ id }) => id)),
    "as-of": new Set(Object.keys(pack.event.asOf)),
  };
  const withdrawn = new Set(pack.withdrawn.map(({ id }) => id));
  const need = (
    kind: keyof typeof ids,
    id: string | undefined,
    placed: Placed<object>,
    field: readonly PropertyKey[],
  ) => {
    if (id === undefined || ids[kind].has(id)) return;
    const [message, remedy] =
      (kind === "fact" || kind === "number") && withdrawn.has(id)
        ? [`The fact \`${id}\` is withdrawn`, "Take it out here, and reword what rests on it"]
        : [`There is no ${kind} \`${id}\``, `Correct the id, or add that ${kind}`];
    problems.push(problemAt(placed, field, message, remedy));
  };

  for (const group of [
    pack.sources,
    pack.entities,
    pack.concepts,
    [...pack.facts, ...pack.derived, ...pack.withdrawn],
    pack.entries,
  ]) {
    const seen = new Set<string>();
    for (const placed of group) {
      if (seen.has(placed.id))
        problems.push(problemAt(placed, ["id"], `The id \`${placed.id}\` is used twice`, "Give each its own id"));
      seen.add(placed.id);
    }
  }
  for (const fact of [...pack.facts, ...pack.withdrawn]) {
    need("source", fact.source, fact, ["source"]);
    need("claimant", fact.claimant, fact, ["claimant"]);
    need("claimant", fact.speaker, fact, ["speaker"]);
    need("as-of", fact.asOf, fact, ["asOf"]);
    fact.alsoIn.forEach(({ source }, i) => {
      need("source", source, fact, ["alsoIn", i, "source"]);
    });
    fact.superseded.forEach(({ source, claimant, asOf }, i) => {
      need("source", source, fact, ["superseded", i, "source"]);
      need("claimant", claimant, fact, ["superseded", i, "claimant"]);
      need("as-of", asOf, fact, ["superseded", i, "asOf"]);
    });
  }
  for (const fact of pack.facts) {
    fact.differsFrom.forEach((id, i) => {
      need("fact", id, fact, ["differsFrom", i]);
    });
  }
  for (const one of pack.derived) {
    one.sum?.forEach((id, i) => {
      need("number", id, one, ["sum", i]);
    });
    need("number", one.percent?.part, one, ["percent", "part"]);
    need("number", one.percent?.of, one, ["percent", "of"]);
    // A computation may use those before it, so none can use itself.
    ids.number.add(one.id);
  }
  for (const entity of pack.entities) need("entry", entity.entry, entity, ["entry"]);
  for (const entry of pack.entries) {
    entry.facts.forEach((id, i) => {
      need("fact", id, entry, ["facts", i]);
    });
    entry.related.forEach((id, i) => {
      need("entry", id, entry, ["related", i]);
    });
    if (entry.kind === "fact" && entry.facts.length === 0)
      problems.push(problemAt(entry, [], "An answer cites no fact", "List the facts that it rests on under `facts`"));
    if (entry.kind === "unknown" && entry.related.length === 0)
      problems.push(
        problemAt(entry, [], "A known unknown leads nowhere", "List the nearest answerable entries under `related`"),
      );
  }
  for (const conversation of pack.conversations) {
    need("entry", conversation.after, conversation, []);
    for (const entry of Object.keys(conversation.turns)) need("entry", entry, conversation, [entry]);
  }
  const { event } = pack;
  event.starters.forEach((id, i) => {
    need("entry", id, event, ["starters", i]);
  });
  event.summary.entries.forEach((id, i) => {
    need("entry", id, event, ["summary", "entries", i]);
  });
  for (const [topic, { entries }] of Object.entries(event.commands)) {
    entries.forEach((id, i) => {
      need("entry", id, event, ["commands", topic, "entries", i]);
    });
  }
  event.summary.topics.forEach(({ entries }, topic) => {
    entries.forEach((id, i) => {
      need("entry", id, event, ["summary", "topics", topic, "entries", i]);
    });
  });
  need("entry", event.summary.headline, event, ["summary", "headline"]);
  for (const count of countsOf(event)) {
    const place = placeOf(pack, count);
    need("entry", count.entry, event, [...place, "entry"]);
    count.groups.forEach(({ fact }, i) => {
      need("number", fact, event, [...place, "groups", i, "fact"]);
    });
    for (const field of ["total", "sum", "share", "compare"] as const)
      need("number", count[field], event, [...place, field]);
  }
  return problems;
}
