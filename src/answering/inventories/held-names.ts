import { type Entity, type Fact, inLanguage, type KnowledgeBase } from "../../knowledge/model.ts";
import type { Language, Localised } from "../../knowledge/pack/schema.ts";
import type { SourceWords } from "../mentions/source-words.ts";
import type { Inventory } from "./asked-inventory.ts";

/** A name that stands in the sources, with the first fact that holds it. */
interface Held {
  readonly name: Localised;
  readonly fact: Fact | undefined;
  /** Id of the entry that tells of it. */
  readonly entry: string | undefined;
}

type Named = Pick<Entity, "name" | "spellings"> & Partial<Pick<Entity, "entry">>;

const KINDS: Readonly<Partial<Record<Inventory, readonly Entity["kind"][]>>> = {
  places: ["place"],
  people: ["person"],
  groups: ["group", "organisation"],
};

/** The names of a kind that the sources use, in their order, with the facts that hold them. @param facts in the sources' order */
export function heldNames(
  base: KnowledgeBase,
  facts: readonly Fact[],
  words: SourceWords,
  of: Inventory,
  language: Language,
): { readonly names: readonly string[]; readonly facts: readonly Fact[]; readonly entry: string | undefined } {
  const held = [...entitiesOf(base, of), ...(of === "places" ? labelsOf(base) : [])]
    .flatMap((named) => heldAs(named, facts, words) ?? [])
    .map((one) => ({ ...one, place: one.fact ? facts.indexOf(one.fact) : facts.length }))
    .sort((a, b) => a.place - b.place);
  return {
    names: held.map(({ name }) => inLanguage(name, language)),
    entry: of === "places" ? base.event.map?.entry : held[0]?.entry,
    facts: [...new Set(held.flatMap(({ fact }) => fact ?? []))],
  };
}

function heldAs(named: Named, facts: readonly Fact[], words: SourceWords): Held | undefined {
  const { name, spellings, entry } = named;
  const uses = [...new Set([name.en, ...spellings])].map((spelling) => words.words(spelling, true));
  if (!uses.some(({ isUsed }) => isUsed)) return undefined;
  const telling = new Set(uses.flatMap((use) => use.facts));
  return { name, entry, fact: facts.find((fact) => telling.has(fact)) };
}

function entitiesOf({ entities }: KnowledgeBase, of: Inventory): readonly Entity[] {
  return [...entities.values()].filter(({ kind }) => KINDS[of]?.includes(kind));
}

/** A country or town that the map names isn't always one of the pack's entities. */
function labelsOf({ event, entities }: KnowledgeBase): Named[] {
  const known = new Set([...entities.values()].flatMap(({ name, spellings }) => [name.en, ...spellings]));
  return (event.map?.labels ?? [])
    .filter(({ kind, text }) => kind !== "water" && !known.has(text.en))
    .map(({ text }) => ({ name: text, spellings: [] }));
}
