import type { Entry } from "../../knowledge/model.ts";
import type { Role } from "../../knowledge/pack/statement-schema.ts";
import { stemOf } from "../reading/normalise.ts";
import { isAsking, type Reading } from "../reading/reading.ts";
import type { Profile } from "../weighing/profile.ts";
import type { Noun } from "./asked.ts";
import { type KindAsked, officesAsked } from "./kinds-asked.ts";
import type { Said } from "./said.ts";

/** What this share of an entry's phrasings ask is what it was written to answer. */
const USUAL = 0.05;
/** What fewer of the phrasings name is said in passing. */
const EVER = 0.03;

/** What an entry's facts say, and how people ask it. */
export interface Holding {
  readonly entry: Entry;
  /** Nothing where its facts declare no roles. */
  readonly statements: readonly Said[];
  readonly profile: Profile;
  /** Stems and meanings of quotations, labels, title and answer. */
  readonly told: ReadonlySet<string>;
  /** The kinds of things that answer and facts can tell. */
  readonly filled: ReadonlySet<KindAsked>;
}

/** Whether an entry tells somebody what kind of thing they want to hear, or is asked for it; only answers leave it open. */
export function isFilled(kind: KindAsked, { words }: Reading, holding: Holding): boolean {
  const { entry, profile, filled } = holding;
  if (entry.kind !== "fact" || (profile.asks.get(kind) ?? 0) >= USUAL) return true;
  if (!filled.has(kind)) return false;
  const offices = kind === "person" ? officesAsked(words) : [];
  return offices.length === 0 || offices.some((office) => tellsOf(holding, stemOf(office)));
}

/** Whether a known unknown tells of something else than who somebody is or what a word means. */
export function isUnasked(kind: KindAsked, { entry, profile }: Holding): boolean {
  return entry.kind === "unknown" && (kind === "person" || kind === "definition") && !profile.asks.has(kind);
}

/** Whether the entry or its facts speak of a stem or meaning, or people name it when they ask. */
export function tellsOf({ told, profile }: Holding, id: string): boolean {
  return told.has(id) || (profile.shares.get(id) ?? profile.uses.get(id) ?? 0) >= EVER;
}

/**
 * Whether people usually ask of the entry what the question asks: then it was written to answer it.
 * @param least the share of its phrasings that ask so
 */
export function isUsual({ matches }: Reading, { profile }: Holding, least = USUAL): boolean {
  return matches.some((match) => isAsking(match) && (profile.shares.get(match.id) ?? 0) >= least);
}

/** All that fills a role in any of the statements. */
export function fillersOf(statements: readonly Said[], role: Role): readonly Reading[] {
  return statements.flatMap(({ roles }) => roles.get(role) ?? []);
}

/** Whether a filler speaks of what a noun means. */
export function mentions({ matches }: Pick<Reading, "matches">, { meanings }: Pick<Noun, "meanings">): boolean {
  return meanings.some(({ id }) => matches.some((match) => match.id === id));
}
