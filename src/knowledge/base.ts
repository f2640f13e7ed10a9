import { computeDerived } from "./arithmetic.ts";
import type { Entity, Entry, KnowledgeBase, SortedClaim, Source, Turn } from "./model.ts";
import type { PackFile } from "./pack/document.ts";
import { eachText, type Pack } from "./pack/pack.ts";
import type { Language } from "./pack/schema.ts";
import { FEELING } from "./pack/text-schemas.ts";
import { versionOf } from "./pack-files.ts";
import { resolveFacts, resolveWithdrawn } from "./resolve-facts.ts";
import { fillEvent, fillPlaces, placesIn } from "./template.ts";

/** Resolves a verified pack into the base that everything else reads. */
export function buildBase(pack: Pack, files: readonly PackFile[]): KnowledgeBase {
  const sources = new Map(pack.sources.map((source) => [source.id, particulars(source)]));
  const facts = resolveFacts(pack, sources);
  const derived = computeDerived(pack.derived, facts);
  const entries = pack.entries.map((raw): Entry => {
    const fill = (text: string, language: Language) =>
      fillPlaces(fillEvent(text, pack.event, language), facts, derived, language);
    const { at: _, ...rest } = raw;
    return {
      ...rest,
      facts: raw.facts.flatMap((id) => facts.get(id) ?? []),
      derived: placesIn(raw.answer.en).flatMap((id) => derived.get(id) ?? []),
      answer: { en: fill(raw.answer.en, "en"), ar: raw.answer.ar && fill(raw.answer.ar, "ar") },
    };
  });
  const concepts = pack.concepts.map(({ id, slot, words, oneOf, opposites, losses, shared, mutual }) => ({
    id,
    slot,
    words: slot === FEELING ? [...words.en, ...(words.ar ?? [])] : words.en,
    ...(slot !== FEELING && words.ar && { arabic: words.ar }),
    ...(oneOf !== undefined && { oneOf }),
    ...(opposites && { opposites: [...opposites.en, ...(opposites.ar ?? [])] }),
    ...(losses && { losses }),
    ...(shared && { isShared: shared }),
    ...(mutual && { isMutual: mutual }),
  }));
  const { at: _, ...event } = pack.event;
  return {
    event,
    sources,
    facts,
    derived,
    withdrawn: resolveWithdrawn(pack, sources),
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    entities: new Map(pack.entities.map((entity) => [entity.id, resolveEntity(entity)])),
    concepts: concepts.filter(({ slot }) => slot !== FEELING),
    feelingConcepts: concepts.filter(({ slot }) => slot === FEELING),
    feelings: new Map(pack.feelings.map(({ id, answer, examples }) => [id, { answer, examples }])),
    verifying: pack.verifying?.wordings,
    claims: claimsIn(pack),
    turns: { en: turnsIn(pack, "en"), ar: turnsIn(pack, "ar") },
    version: versionOf(files),
  };
}

function particulars({ id, title, brief, publisher, url, published, note }: Pack["sources"][number]): Source {
  return { id, title, brief, publisher, url, published, note };
}

function turnsIn({ conversations }: Pack, language: Language): Turn[] {
  return conversations.flatMap(({ after, turns }) =>
    Object.entries(turns).flatMap(([entry, wordings]) =>
      (wordings[language] ?? []).map((text) => ({ after, text, entry })),
    ),
  );
}

function claimsIn({ claims }: Pack): SortedClaim[] {
  return claims.flatMap(({ about, sorted: { so = {}, notSo = {}, unsaid = {} } }) => {
    const told = (wordings: Parameters<typeof eachText>[0], verdict: SortedClaim["verdict"]) =>
      [...eachText(wordings)].map(([text, language]): SortedClaim => ({ text, language, about, verdict }));
    return [...told(so, "yes"), ...told(notSo, "no"), ...told(unsaid, "unsaid")];
  });
}

function resolveEntity({ id, kind, name, spellings, entry, coordinates }: Pack["entities"][number]): Entity {
  const arabic = [name.ar, ...(spellings.ar ?? [])].filter((spelling) => spelling !== undefined);
  // Arabic in Latin letters looks like slips of English.
  const all = [name.en, ...spellings.en, ...arabic.filter((spelling) => !/\p{Script=Latin}/u.test(spelling))];
  return {
    id,
    kind,
    name,
    entry,
    coordinates,
    spellings: [...new Set(all)],
    ...(arabic.length > 0 && { arabic }),
  };
}
