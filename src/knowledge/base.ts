import { byLanguage, eachText, given, inAllLanguages } from "../languages/by-language.ts";
import { FURTHER_LANGUAGES } from "../languages/found.ts";
import { computeDerived } from "./arithmetic.ts";
import { countedIn } from "./counting/counted.ts";
import type { Concept, Entity, Entry, KnowledgeBase, SortedClaim, Source, Turn, Wordings } from "./model.ts";
import type { PackFile } from "./pack/document.ts";
import type { Pack } from "./pack/pack.ts";
import type { Language, Localised } from "./pack/schema.ts";
import { FEELING, HINT } from "./pack/text-schemas.ts";
import { versionOf } from "./pack-files.ts";
import { resolveFacts, resolveWithdrawn } from "./resolve-facts.ts";
import { fillEvent, fillPlaces, placesIn, textsTold } from "./template.ts";

/** Resolves a verified pack into the base that everything else reads. */
export function buildBase(pack: Pack, files: readonly PackFile[]): KnowledgeBase {
  const sources = new Map(pack.sources.map((source) => [source.id, particulars(source)]));
  const facts = resolveFacts(pack, sources);
  const derived = computeDerived(pack.derived, facts);
  const entries = pack.entries.map((raw): Entry => {
    const fill = (text: string, language: Language) =>
      fillPlaces(fillEvent(text, pack.event, language), facts, derived, language);
    const filled = (told: Localised): Localised => ({
      ...byLanguage((language) => {
        const text = given(told, language);
        return text && fill(text, language);
      }),
      en: fill(told.en, "en"),
    });
    const { at: _, ...rest } = raw;
    return {
      ...rest,
      facts: raw.facts.flatMap((id) => facts.get(id) ?? []),
      derived: [...new Set(textsTold(raw).flatMap(([, told]) => placesIn(told.en)))].flatMap(
        (id) => derived.get(id) ?? [],
      ),
      answer: filled(raw.answer),
      short: raw.short && filled(raw.short),
    };
  });
  const concepts = pack.concepts.map(({ id, slot, words, oneOf, opposites, losses, shared, mutual }) => ({
    id,
    slot,
    words: isOfFeelings(slot) ? inAllLanguages(words) : words.en,
    ...(!isOfFeelings(slot) && words.ar && { arabic: words.ar }),
    ...(!isOfFeelings(slot) && furtherOf(words)),
    ...(oneOf !== undefined && { oneOf }),
    ...(opposites && { opposites: inAllLanguages(opposites) }),
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
    concepts: concepts.filter(({ slot }) => !isOfFeelings(slot)),
    feelingConcepts: concepts.filter(({ slot }) => isOfFeelings(slot)),
    feelings: new Map(pack.feelings.map(({ id, answer, again, examples }) => [id, { answer, again, examples }])),
    verifying: pack.verifying?.wordings,
    asides: pack.asides?.wordings,
    frames: pack.frames?.wordings,
    fitting: pack.fitting?.wordings,
    wishes: pack.wishes?.wordings,
    claims: claimsIn(pack),
    counted: countedIn(pack),
    turns: byLanguage((language) => turnsIn(pack, language)),
    version: versionOf(files),
  };
}

function furtherOf(words: Wordings): Pick<Concept, "further"> {
  const further = furtherWords((language) => words[language] ?? []);
  return further.size > 0 ? { further } : {};
}

/** Words by each language that is files alone; those without any are left out. */
function furtherWords(wordsIn: (language: Language) => readonly string[]): ReadonlyMap<Language, readonly string[]> {
  const all = FURTHER_LANGUAGES.map((language): [Language, readonly string[]] => [language, wordsIn(language)]);
  return new Map(all.filter(([, words]) => words.length > 0));
}

function particulars(source: Pack["sources"][number]): Source {
  const { id, title, brief, publisher, url, published, note, fingerprint } = source;
  return { id, title, brief, publisher, url, published, note, fingerprint };
}

function turnsIn({ conversations }: Pack, language: Language): Turn[] {
  return conversations.flatMap(({ after, turns }) =>
    Object.entries(turns).flatMap(([entry, wordings]) =>
      (given(wordings, language) ?? []).map((text) => ({ after, text, entry })),
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
  const further = furtherWords((language) => [given(name, language) ?? [], given(spellings, language) ?? []].flat());
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
    ...(further.size > 0 && { further }),
  };
}

/** Whether a concept tells what a message feels, and no entry from another. */
function isOfFeelings(slot: Concept["slot"]): boolean {
  return slot === FEELING || slot === HINT;
}
