import type { Entity, Fact, KnowledgeBase } from "../../knowledge/model.ts";
import { standsIn, wordsOf } from "../../knowledge/sources/fingerprint.ts";
import { hashesIn, piecesOf, uses } from "../../knowledge/sources/vocabulary.ts";
import { isFunctionWord } from "../reading/function-words.ts";
import type { Lexicon } from "../reading/lexicon.ts";
import { stemOf, stemsIn } from "../reading/normalise.ts";

/** What becomes of words in the sources. */
export interface Use {
  /** Undefined where it can't be told for certain. */
  readonly isUsed: boolean | undefined;
  /** The words themselves aren't there, though what they mean may be told in others. */
  readonly lacksWord?: boolean;
  /** Those whose quotations hold them. */
  readonly facts: readonly Fact[];
  /** What else the source calls whom they name, where it calls them so. */
  readonly otherwise?: string | undefined;
  /** Whom they name. */
  readonly entity?: Entity | undefined;
}

/** Tells which words a base's sources use: by their vocabularies, and by what its facts quote. */
export interface SourceWords {
  /** Whether the very words stand side by side; a single one in any of its forms, unless `isExact`. */
  words(written: string, isExact?: boolean): Use;
  /** Whether somebody or something is mentioned, by any spelling. */
  named(written: string): Use;
  /** Whom words name, and nothing besides. */
  entityNamed(written: string): Entity | undefined;
}

/** Endings that a word may have in another form. */
const ENDINGS = ["", "s", "es", "ed", "d", "ing", "e"];
/** Articles of names, which stand in names that a source uses. */
const OF_NAMES = /^(?:al|el|the|of|and|l)$/;

/** A name has no other words. */
const NAME = /^\p{Lu}\p{Ll}/u;

/** @param lexicon of the base */
export function sourceWordsOf(base: KnowledgeBase, lexicon: Lexicon): SourceWords {
  const prints = [...base.sources.values()].map(({ fingerprint }) => fingerprint);
  const vocabularies = prints.map((print) => (print?.words === undefined ? undefined : hashesIn(print.words)));
  const quotes = [...base.facts.values()].flatMap((fact) =>
    [fact.quote, ...fact.alsoIn.map(({ quote }) => quote)].map((quote) => ({ fact, said: padded(piecesOf(quote)) })),
  );
  const concepts = new Map(base.concepts.map(({ id, words }) => [`#${id}`, words]));

  const quoting = (runs: readonly (readonly string[])[]) => [
    ...new Set(quotes.filter(({ said }) => runs.some((run) => said.includes(padded(run)))).map(({ fact }) => fact)),
  ];
  const inVocabulary = (pieces: readonly string[]): boolean | undefined => {
    const told = vocabularies.map((vocabulary) => vocabulary && uses(vocabulary, pieces));
    if (told.includes(true)) return true;
    return told.length === 0 || told.includes(undefined) ? undefined : false;
  };
  /** Of more words than a pair each pair may stand elsewhere; long ones the fingerprint proves. */
  const isUsed = (written: string, runs: readonly (readonly string[])[]): boolean | undefined => {
    if (prints.some((print) => print && standsIn(written, print))) return true;
    const told = runs.map((run) => {
      const found = inVocabulary(run);
      return found && run.length > 2 ? undefined : found;
    });
    const isLong = prints.every((print) => print && wordsOf(written).length >= print.run);
    if (told.includes(true)) return true;
    return told.includes(undefined) && !isLong ? undefined : false;
  };

  const words = (written: string, isExact = false): Use => {
    const pieces = piecesOf(written);
    const runs = isExact ? [pieces] : formsOf(pieces);
    const facts = quoting(runs);
    return { isUsed: facts.length > 0 || isUsed(written, runs), facts };
  };

  const entityNamed = (written: string): Entity | undefined => {
    const stems = stemsIn(written);
    const found = lexicon
      .find(stems)
      .filter(
        ({ id, start, end }) =>
          id.startsWith("@") && stems.every((stem, at) => (start <= at && at < end) || isFunctionWord(stem)),
      );
    return found.length === 1 ? base.entities.get(found[0]?.id.slice(1) ?? "") : undefined;
  };

  /** Whether a source may tell the same by another word. */
  const mayTellOtherwise = (written: string): boolean => {
    if (NAME.test(written)) return false;
    const meant = lexicon.find(stemsIn(written)).flatMap(({ id }) => concepts.get(id) ?? []);
    if (meant.some((word) => NAME.test(word) && word.toLowerCase() === written.toLowerCase())) return false;
    return meant.some((word) => words(word).isUsed !== false);
  };
  const lacksPiece = (written: string): boolean =>
    piecesOf(written).some(
      (piece) => !OF_NAMES.test(piece) && !isFunctionWord(stemOf(piece)) && words(piece).isUsed === false,
    );

  const named = (written: string): Use => {
    const own = words(written);
    const entity = entityNamed(written);
    if (own.isUsed) return { ...own, entity };
    if (entity) {
      const spelt = entity.spellings.map((spelling) => ({ spelling, use: words(spelling, true) }));
      const found = spelt.find(({ use }) => use.facts.length > 0) ?? spelt.find(({ use }) => use.isUsed);
      if (found) return { ...found.use, entity, otherwise: found.spelling };
      return { isUsed: spelt.every(({ use }) => use.isUsed === false) ? own.isUsed : undefined, facts: [], entity };
    }
    if (own.isUsed !== false || !lacksPiece(written)) return { isUsed: undefined, facts: [] };
    return { isUsed: mayTellOtherwise(written) ? undefined : false, lacksWord: true, facts: [] };
  };
  return { words, named, entityNamed };
}

/** The words as they are, and with other forms of the last that have the same stem. */
function formsOf(pieces: readonly string[]): readonly (readonly string[])[] {
  const last = pieces.at(-1);
  if (last === undefined) return [];
  const stem = stemOf(last);
  const roots = [
    last,
    last.replace(/(?:s|es|ed|d|ing|e)$/, ""),
    stem,
    stem.replace(/i$/, "y"),
    stem.replace(/i$/, "ie"),
  ];
  const forms = roots.flatMap((root) => ENDINGS.map((ending) => root + ending)).filter((form) => stemOf(form) === stem);
  return [...new Set([last, ...forms])].map((form) => [...pieces.slice(0, -1), form]);
}

function padded(pieces: readonly string[]): string {
  return ` ${pieces.join(" ")} `;
}
