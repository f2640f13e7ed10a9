import type { Entity, Entry, KnowledgeBase } from "../../../knowledge/model.ts";
import type { Role } from "../../../knowledge/pack/statement-schema.ts";
import { valuesIn } from "../../../numbers/read-numbers.ts";
import type { Lexicon } from "../../reading/lexicon.ts";
import { type Reading, read } from "../../reading/reading.ts";
import { verbStem } from "../../reading/words/irregular-forms.ts";
import { kindsShown } from "../filled.ts";
import { headsIn } from "./heads.ts";
import { FULFILLED, type Wish, wishesOf } from "./wishes.ts";

/** The least that tells something by itself: a clause of an answer, what a fact declares, or a wording that asks for it. */
export interface Piece {
  /** Stems and meanings. */
  readonly tells: ReadonlySet<string>;
  readonly fulfils: ReadonlySet<Wish>;
  /** What stands as a reason, and is given none itself. */
  readonly reasons: ReadonlySet<string>;
  /** What stands there with a capital, and isn't only the beginning of a sentence. */
  readonly names: ReadonlySet<string>;
  /** Undefined of a wording, which asks for any. */
  readonly values: readonly number[] | undefined;
}

/** All that an entry tells and is asked, in pieces. */
export interface Pieces {
  readonly all: readonly Piece[];
  /** What any of them tells. */
  readonly told: ReadonlySet<string>;
  /** What is counted in any of them. */
  readonly counted: ReadonlySet<string>;
  /** What stands where somebody speaks. */
  readonly speaking: ReadonlySet<string>;
  /** What is told of what is yet to be alone. */
  readonly coming: ReadonlySet<string>;
}

/** Reads a text of the base. */
type Read = (text: string) => Reading;

/** Wordings of an entry that are looked at. */
const MOST_WORDINGS = 40;
/** After a number, this many words may say what is counted. */
const COUNTED_WITHIN = 5;
const CLAUSES = /(?<=[.!?;:])\s+|, (?:and|but|while|of which|which|who|where)\b|\b(?:because|but|while|after|before)\b/;
const BECAUSE = /\b(?:because|due to|owing to|since|as)\b/i;
const SPEAKING =
  /[“"]|\b(?:sa(?:id|ys?)|told|according|call(?:s|ed)|blam|announced|promis|replied|added|condemn|urg|denie|conced|warned|criticis|vowed|pledged|apolog)/i;
/** What only its own role tells of a statement. */
const BY_ROLE: ReadonlySet<Wish> = new Set(["time", "span", "reason", "manner", "place", "future"]);
const NAMES = /(?<=[\p{L}\d,’”] (?:“|‘)?)\p{Lu}[\p{L}-]+/gu;
const COMING =
  /\b(?:will|would|is to|are to|(?:is|are) due|until|expects? to|expected|plans? to|wants? to|may|must|by \d|hopes? to)\b/;
const NOTHING: ReadonlySet<string> = new Set();

/** The pieces of entries, read when they are first asked for. */
export function piecesOnce({ entities }: KnowledgeBase, lexicon: Lexicon): (entry: Entry) => Pieces {
  const all = [...entities.values()];
  const ofKind = (wanted: Entity["kind"]) =>
    new Set(all.flatMap(({ id, kind }) => (kind === wanted ? [`@${id}`] : [])));
  const named = { people: ofKind("person"), places: ofKind("place") };
  const known = new Map<string, Pieces>();
  const readText: Read = (text) => read(text, lexicon, undefined);
  return (entry) => known.getOrInsertComputed(entry.id, () => piecesOf(entry, readText, named));
}

/** @param people the people, as meanings, and places */
function piecesOf(
  { answer, facts, phrasings }: Entry,
  readText: Read,
  { people, places }: { readonly people: ReadonlySet<string>; readonly places: ReadonlySet<string> },
): Pieces {
  const told = (texts: readonly string[]) => new Set(texts.flatMap((text) => toldIn(readText(text))));
  const text = (words: string): Piece => {
    const tells = told([words]);
    const fulfils = new Set<Wish>(kindsShown(words));
    if ([...people].some((id) => tells.has(id))) fulfils.add("person");
    if ([...places].some((id) => tells.has(id))) fulfils.add("place");
    const values = valuesIn(words);
    if (values.length > 0) fulfils.add("count");
    const reason = words.search(BECAUSE);
    const names = told(words.match(NAMES) ?? []);
    if (names.size > 0) fulfils.add("name");
    return { tells, fulfils, names, values, reasons: reason > 0 ? told([words.slice(reason)]) : NOTHING };
  };
  const statement = (filled: readonly (readonly [Role, readonly string[]])[]): Piece => {
    const said = text(filled.flatMap(([, fillers]) => fillers).join(" "));
    const byRole = filled.flatMap(([role]) => FULFILLED[role] ?? []);
    const reasons = filled.flatMap(([role, fillers]) => (role === "why" ? fillers : []));
    const fulfils = new Set<Wish>([...[...said.fulfils].filter((wish) => !BY_ROLE.has(wish)), ...byRole, "speech"]);
    return { ...said, fulfils, reasons: told(reasons) };
  };
  const wording = (words: string): Piece => {
    const reading = readText(words);
    const fulfils = new Set(wishesOf(reading.words));
    return { tells: new Set(toldIn(reading)), fulfils, names: NOTHING, reasons: NOTHING, values: undefined };
  };
  const says = facts.flatMap((fact) => fact.says.map(({ roles }) => rolesIn(roles)));
  const quotes = facts.map(({ quote }) => quote);
  const labels = facts.map(({ figure }) => figure?.label.en ?? "");
  const wordings = phrasings.en.slice(0, MOST_WORDINGS);
  const texts = [...answer.en.split(/(?<=[.!?])\s+/), ...quotes];
  const sentences = texts.flatMap((words) => words.split(CLAUSES)).map(atComing);
  const happened = told(sentences.map(([before]) => before));
  const ofCounts = says.filter((filled) => filled.some(([role]) => role === "howMany"));
  const all = [
    ...answer.en
      .split(CLAUSES)
      .filter((clause) => clause.trim() !== "")
      .map(text),
    ...says.map(statement),
    ...wordings.map(wording),
  ];
  const spoken = wordings.filter((words) => wishesOf(readText(words).words).includes("speech"));
  return {
    all,
    told: new Set([...all.flatMap(({ tells }) => [...tells]), ...told([...quotes, ...labels])]),
    counted: new Set([
      ...told(labels),
      ...texts.flatMap((words) => countedIn(readText(words))),
      ...ofCounts.flatMap((filled) => [...told(fillersOf(filled, ["who", "whom", "what"]))]),
      ...wordings.flatMap((words) => headsOfCount(readText(words))),
    ]),
    coming: told(sentences.map(([, after]) => after)).difference(happened),
    speaking: told([...texts.filter((words) => SPEAKING.test(words)), ...spoken]),
  };
}

/** A clause before and after the word that says that something is yet to be. */
function atComing(words: string): readonly [string, string] {
  const at = words.search(COMING);
  return at < 0 ? [words, ""] : [words.slice(0, at), words.slice(at)];
}

/** Stems, with those of the verbs that irregular forms are of, and meanings. */
function toldIn({ stems, matches, kindred = [] }: Reading): readonly string[] {
  return [...stems, ...stems.map(verbStem), ...matches.map(({ id }) => id), ...kindred.flat()];
}

function rolesIn(
  roles: Readonly<Partial<Record<Role, readonly string[] | undefined>>>,
): (readonly [Role, readonly string[]])[] {
  return Object.entries(roles).map(([role, fillers = []]) => [role as Role, fillers] as const);
}

function fillersOf(filled: readonly (readonly [Role, readonly string[]])[], roles: readonly Role[]): readonly string[] {
  return filled.flatMap(([role, fillers]) => (roles.includes(role) ? fillers : []));
}

/** What stands after the numbers of a text. */
function countedIn(reading: Reading): readonly string[] {
  const { words } = reading;
  return words.flatMap((word, at) =>
    valuesIn(word).length > 0 ? meantBetween(reading, at + 1, at + 1 + COUNTED_WITHIN) : [],
  );
}

/** What a wording that asks how many asks to count. */
function headsOfCount(reading: Reading): readonly string[] {
  if (!wishesOf(reading.words).includes("count")) return [];
  return headsIn(reading.words).flatMap((at) => meantBetween(reading, at, at + 1));
}

function meantBetween({ stems, matches }: Reading, start: number, end: number): readonly string[] {
  const meant = matches.filter((match) => match.start < end && match.end > start);
  return [...stems.slice(start, end), ...meant.map(({ id }) => id)];
}
