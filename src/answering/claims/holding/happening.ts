import type { Said } from "../../roles/said.ts";

/** Whether the same fact tells another thing of the same one. */
export function isOfSame(one: Said, other: Said): boolean {
  if (one === other || one.fact.id !== other.fact.id) return false;
  const others = partiesOf(other);
  return [...partiesOf(one)].some((id) => others.has(id));
}

/** Those who are told of by their names. */
function partiesOf({ roles }: Said): Set<string> {
  const readings = [...(roles.get("who") ?? []), ...(roles.get("whom") ?? [])];
  return new Set(readings.flatMap(({ matches }) => matches.flatMap(({ id }) => (id.startsWith("@") ? [id] : []))));
}

/** Id of the fact that tells what happened: the one from which a statement goes on, over those between. */
export function happeningOf({ fact, of }: Said, said: readonly Said[]): string {
  const seen = new Set([fact.id]);
  let id = of ?? fact.id;
  while (!seen.has(id)) {
    seen.add(id);
    id = said.find((other) => other.fact.id === id)?.of ?? id;
  }
  return id;
}
