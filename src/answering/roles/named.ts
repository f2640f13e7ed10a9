import type { Reading } from "../reading/reading.ts";
import type { Noun } from "./asked.ts";
import { type Holding, mentions, tellsOf } from "./holding.ts";
import type { Said } from "./said.ts";

const THINGS = ["who", "whom", "where"] as const;

/** Whether the facts tell which one a noun means, or what it is called; true where the noun has no meaning to go by. */
export function isNamed(noun: Noun, holding: Holding): boolean {
  const { statements } = holding;
  if (noun.meanings.length === 0) return true;
  if (!noun.meanings.some(({ id }) => tellsOf(holding, id))) return false;
  const speaking = statements.flatMap(thingsIn).filter((filler) => mentions(filler, noun));
  if (speaking.length === 0) return true;
  return statements.some(
    (said) => namesIt(said, noun) || saysWhoIsIt(said, noun) || isParticular(said, noun, statements),
  );
}

/** “Norland province”; or “coastal provinces, Norland”, but not “a school, Oldmere”: the school lies there and isn't it. */
function namesIt({ roles, unnamed }: Said, noun: Noun): boolean {
  return THINGS.some((role) => {
    const fillers = roles.get(role) ?? [];
    const asked = fillers.filter((one) => mentions(one, noun));
    return asked.some(isName) || (asked.some((one) => !unnamed.has(one)) && fillers.some(isName));
  });
}

/** “the Harbour League” is who, “a new party” is what. */
function saysWhoIsIt({ roles }: Said, noun: Noun): boolean {
  return (roles.get("what") ?? []).some((what) => mentions(what, noun)) && (roles.get("who") ?? []).some(isName);
}

/** A power station is one of the “key infrastructure” that another statement speaks of. */
function isParticular({ of }: Said, noun: Noun, statements: readonly Said[]): boolean {
  return statements.some(
    ({ fact, roles }) => fact.id === of && roles.get("whom")?.some((thing) => mentions(thing, noun)),
  );
}

function thingsIn({ roles }: Said): readonly Reading[] {
  return THINGS.flatMap((role) => roles.get(role) ?? []);
}

function isName({ matches }: Reading): boolean {
  return matches.some(({ id }) => id.startsWith("@"));
}
