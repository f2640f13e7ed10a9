import type { ZodType } from "zod";
import { given, listsByLanguage } from "../../languages/by-language.ts";
import { LANGUAGES } from "../../languages/found.ts";
import type { Wordings } from "../model.ts";
import { EVENT } from "../pack-files.ts";
import { wordingKey } from "../wording-key.ts";
import {
  asidesSchema,
  baseConceptsSchema,
  baseEntrySchema,
  claimsSchema,
  conceptsSchema,
  countedSchema,
  eventEntriesSchema,
  feelingOf,
  feelingSchema,
  fittingSchema,
  framesSchema,
  proposalsSchema,
  type RawClaims,
  type RawCounted,
  type RawEventEntry,
  type RawFeeling,
  type RawFitting,
  type RawListedEntry,
  type RawProposals,
  type RawWishes,
  verifyingSchema,
  wishesSchema,
} from "./base-schema.ts";
import { type Origin, type PackFile, type ParseResult, parseFile } from "./document.ts";
import { inheritConcepts, inheritConversations, inheritEntries } from "./inherit.ts";
import { type Placed, place } from "./placed.ts";
import type { Problem } from "./problem.ts";
import { misplacedIn } from "./reading/misplaced.ts";
import * as schema from "./schema.ts";
import type { FeelingName, RawConcept } from "./text-schemas.ts";

/** Everything a pack's files say, well-formed but not yet verified against each other. */
export interface Pack {
  readonly event: Placed<schema.RawEvent>;
  readonly sources: readonly Placed<schema.RawSource>[];
  readonly facts: readonly Placed<schema.RawFact>[];
  readonly derived: readonly Placed<schema.RawDerived>[];
  readonly withdrawn: readonly Placed<schema.RawWithdrawn>[];
  readonly entries: readonly Placed<schema.RawEntry & { readonly id: string }>[];
  readonly conversations: readonly Placed<{ readonly after: string; readonly turns: schema.RawConversation }>[];
  readonly claims: readonly Placed<{ readonly about: string; readonly sorted: RawClaims }>[];
  readonly entities: readonly Placed<schema.RawEntity>[];
  readonly concepts: readonly Placed<RawConcept>[];
  readonly verifying: Placed<{ readonly wordings: Wordings }> | undefined;
  readonly asides: Placed<{ readonly wordings: Wordings }> | undefined;
  readonly frames: Placed<{ readonly wordings: Wordings }> | undefined;
  readonly fitting: Placed<{ readonly wordings: RawFitting }> | undefined;
  readonly wishes: Placed<{ readonly wordings: RawWishes }> | undefined;
  readonly counted: readonly Placed<{ readonly wordings: RawCounted }>[];
  /** Ways to ask for what a fact says; undefined where there is no base, or it has none. */
  readonly proposals: RawProposals | undefined;
  readonly feelings: readonly Placed<RawFeeling & { readonly id: FeelingName }>[];
  /** Entries and concepts of the event's own in the place of the base's. */
  readonly replacing: readonly Placed<{ readonly id: string }>[];
}

/** Other ways to the very same, for who reads much again. */
export interface PackWays {
  readonly parse?: typeof parseFile;
  readonly keyOf?: typeof wordingKey;
}

/** Parses the files of a pack; without `pack` the files are too broken to go on. */
export function parsePack(found: readonly PackFile[], ways: PackWays = {}): { pack?: Pack; problems: Problem[] } {
  const faults = found.flatMap(({ file, elsewhere = file, fault }) =>
    fault ? [{ file: elsewhere, line: 1, ...fault }] : [],
  );
  // What is missing may be what can't be read.
  if (faults.length > 0) return { problems: faults };
  return parseFiles(found, ways);
}

function parseFiles(
  files: readonly PackFile[],
  { parse = parseFile, keyOf = wordingKey }: PackWays,
): { pack?: Pack; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T extends object>(
    { file, ...text }: PackFile,
    fileSchema: ZodType<T> | ((value: unknown) => ZodType<T>),
  ): ParsedFile<T>[] => {
    const parsed: ParseResult<T> = parse({ file, ...text }, fileSchema);
    if ("value" in parsed) return [{ file, ...parsed }];
    problems.push(...parsed.problems);
    return [];
  };
  const only = (name: string): PackFile[] => {
    const file = files.find((candidate) => candidate.file === name);
    if (!file)
      problems.push({
        file: name,
        line: 1,
        message: "This file is missing",
        remedy: "Restore it; knowledge/README.md says what it holds",
      });
    return file ? [file] : [];
  };
  const inBase = (name: string): PackFile[] => files.filter(({ file }) => file === `base/${name}.yaml`);
  const below = (folder: string): PackFile[] => files.filter(({ file }) => file.startsWith(`${folder}/`));
  problems.push(...misplacedIn(files));

  const [event] = only(EVENT).flatMap((file) => read(file, schema.eventSchema));
  const facts = only("facts.yaml").flatMap((file) => read(file, schema.factsSchema));
  const entities = only("entities.yaml").flatMap((file) => read(file, schema.entitiesSchema));
  const concepts = only("concepts.yaml").flatMap((file) => read(file, conceptsSchema));
  const sources = below("sources").flatMap((file) => read(file, schema.sourceSchema));
  const entries = below("entries").flatMap((file) => read(file, eventEntriesSchema));
  const conversations = below("conversations").flatMap((file) => read(file, schema.conversationSchema));
  const claims = below("claims").flatMap((file) => read(file, claimsSchema));
  const examples = files.filter(({ file }) => /^(?:base\/)?counted\.yaml$/.test(file));
  const counted = examples.flatMap((file) => read(file, countedSchema));
  const base = {
    concepts: below("base/concepts").flatMap((file) => read(file, baseConceptsSchema)),
    entries: [...below("base/smalltalk"), ...below("base/unknown")].flatMap((file) => read(file, baseEntrySchema)),
    conversations: below("base/conversations").flatMap((file) => read(file, schema.conversationSchema)),
    verifying: inBase("verifying").flatMap((file) => read(file, verifyingSchema)),
    asides: inBase("asides").flatMap((file) => read(file, asidesSchema)),
    frames: inBase("frames").flatMap((file) => read(file, framesSchema)),
    fitting: inBase("fitting").flatMap((file) => read(file, fittingSchema)),
    wishes: inBase("wishes").flatMap((file) => read(file, wishesSchema)),
    proposals: inBase("proposals").flatMap((file) => read(file, proposalsSchema)),
    feelings: below("base/feelings").flatMap((file) => read(file, feelingSchema)),
  };
  if (!event || problems.length > 0) return { problems };
  const inherits = event.value.extends !== undefined;
  if (inherits !== below("base").length > 0) return { problems: [unmatchedBase(event, inherits)] };

  const ofBase = inherits ? base.entries.map(placeEntry) : undefined;
  const own = entries.flatMap(placeEntries).map(withProposals);
  const inherited = inheritEntries(ofBase, own, event.value.summary.headline, keyOf);
  const words = inherits ? base.concepts.flatMap(placeEach) : undefined;
  const meanings = inheritConcepts(words, concepts.flatMap(placeEach), keyOf);
  problems.push(...inherited.problems, ...meanings.problems);
  if (problems.length > 0) return { problems };
  const held = new Set(inherited.all.map(({ id }) => id));
  const dropped = new Set(base.entries.map(({ file }) => entryId(file)).filter((id) => !held.has(id)));

  return {
    problems,
    pack: {
      event: place(event.value, event.origin),
      sources: sources.map(({ value, origin }) => place(value, origin)),
      facts: facts.flatMap(({ value, origin }) => value.facts.map((fact, i) => place(fact, origin, ["facts", i]))),
      derived: facts.flatMap(({ value, origin }) => value.derived.map((one, i) => place(one, origin, ["derived", i]))),
      withdrawn: facts.flatMap(({ value, origin }) =>
        value.withdrawn.map((one, i) => place(one, origin, ["withdrawn", i])),
      ),
      entries: inherited.all.toSorted((a, b) => inFolders(a.id, b.id)),
      conversations: inheritConversations(
        base.conversations.map(placeConversation),
        conversations.map(placeConversation),
        dropped,
        keyOf,
      ).toSorted((a, b) => inFolders(a.after, b.after)),
      claims: claims.map(({ file, value, origin }) => place({ about: entryId(file), sorted: value }, origin)),
      entities: entities.flatMap(placeEach),
      concepts: meanings.all,
      replacing: [...inherited.replacing, ...meanings.replacing],
      verifying: base.verifying.map(({ value, origin }) => place({ wordings: value }, origin))[0],
      asides: base.asides.map(({ value, origin }) => place({ wordings: value }, origin))[0],
      frames: base.frames.map(({ value, origin }) => place({ wordings: value }, origin))[0],
      fitting: base.fitting.map(({ value, origin }) => place({ wordings: value }, origin))[0],
      wishes: base.wishes.map(({ value, origin }) => place({ wordings: value }, origin))[0],
      counted: counted.map(({ value, origin }) => place({ wordings: value }, origin)),
      proposals: base.proposals[0]?.value,
      feelings: base.feelings.flatMap(({ file, value, origin }) => {
        const id = feelingOf(file);
        return id ? [place({ ...value, id }, origin)] : [];
      }),
    },
  };
}

/** A file that fits its schema. */
interface ParsedFile<T> {
  readonly file: string;
  readonly value: T;
  readonly origin: Origin;
}

function placeEntry<T extends object>({ file, value, origin }: ParsedFile<T>) {
  return place({ ...value, id: entryId(file) }, origin);
}

/** The entry of a file, or those that it lists. */
function placeEntries({
  file,
  value,
  origin,
}: ParsedFile<RawEventEntry | readonly RawListedEntry[]>): Placed<RawEventEntry & { readonly id: string }>[] {
  if (!isList(value)) return [place({ ...value, id: entryId(file) }, origin)];
  return value.map((one, i) => place(one, origin, [i]));
}

/** An entry whose proposed phrasings count among its phrasings, behind them. */
function withProposals<T extends Placed<RawEventEntry>>(entry: T): T {
  if (!("proposed" in entry) || !entry.proposed) return entry;
  const { phrasings, proposed, at } = entry;
  const own = (language: schema.Language) => given(phrasings, language) ?? [];
  return {
    ...entry,
    phrasings: listsByLanguage((language) => [...own(language), ...(given(proposed, language) ?? [])]),
    at: (path) => {
      const [field, language, i] = path;
      const listed = LANGUAGES.find((one) => one === language);
      if (field !== "phrasings" || !listed || typeof i !== "number" || i < own(listed).length) return at(path);
      return at(["proposed", listed, i - own(listed).length]);
    },
  };
}

function isList<T extends object>(value: object | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function placeConversation({ file, value, origin }: ParsedFile<schema.RawConversation>) {
  return place({ after: entryId(file), turns: value }, origin);
}

function placeEach<T extends object>({ value, origin }: ParsedFile<readonly T[]>): Placed<T>[] {
  return value.map((one, i) => place(one, origin, [i]));
}

/** An entry's id is its path: entries/toll/civilians.yaml holds toll.civilians, conversations/toll/civilians.yaml what follows it. */
export function entryId(file: string): string {
  return file
    .replace(/^(?:base\/)?(?:entries\/|conversations\/|claims\/)?/, "")
    .replace(/\.yaml$/, "")
    .replaceAll("/", ".");
}

/** The order of the entries' files, wherever they stand. */
function inFolders(a: string, b: string): number {
  const [one, other] = [a, b].map((id) => `${id.replaceAll(".", "/")}.yaml`);
  return one === other ? 0 : (one ?? "") < (other ?? "") ? -1 : 1;
}

function unmatchedBase({ origin }: ParsedFile<object>, inherits: boolean): Problem {
  const [message, remedy] = inherits
    ? ["There is no base to extend", "Restore the folder base, or take `extends` away"]
    : ["The pack has a base and doesn't extend it", "Add `extends: base`, or take the folder base away"];
  return { file: origin.file, line: inherits ? origin.lineOf(["extends"]) : 1, message, remedy };
}
