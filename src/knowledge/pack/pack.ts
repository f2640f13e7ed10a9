import type { ZodType } from "zod";
import { type Origin, type PackFile, type Parsed, parseFile } from "./document.ts";
import type { Problem } from "./problem.ts";
import * as schema from "./schema.ts";

/** A parsed value together with where it stands. */
export type Placed<T> = T & { readonly at: { readonly origin: Origin; readonly path: readonly PropertyKey[] } };

/** Everything a pack's files say, well-formed but not yet verified against each other. */
export interface Pack {
  readonly event: Placed<schema.RawEvent>;
  readonly sources: readonly Placed<schema.RawSource>[];
  readonly facts: readonly Placed<schema.RawFact>[];
  readonly derived: readonly Placed<schema.RawDerived>[];
  readonly withdrawn: readonly Placed<schema.RawWithdrawn>[];
  readonly entries: readonly Placed<schema.RawEntry & { readonly id: string }>[];
  readonly conversations: readonly Placed<{ readonly after: string; readonly turns: schema.RawConversation }>[];
  readonly entities: readonly Placed<schema.RawEntity>[];
  readonly concepts: readonly Placed<schema.RawConcept>[];
}

/** Where a pack's files stand; an entry's path is its id, and a conversation's path that of the entry it goes on from. */
const PLACES =
  /^(?:(?:event|facts|entities|concepts)|(?:sources|entries|conversations)(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+)\.yaml$/;

/** Parses the files of a pack; without `pack` the files are too broken to go on. */
export function parsePack(files: readonly PackFile[]): { pack?: Pack; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T extends object>(file: PackFile, fileSchema: ZodType<T>): { value: T; origin: Origin }[] => {
    const parsed: Parsed<T> = parseFile(file, fileSchema);
    if ("value" in parsed) return [parsed];
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
  const below = (folder: string): PackFile[] => files.filter(({ file }) => file.startsWith(`${folder}/`));
  problems.push(...files.filter(({ file }) => !PLACES.test(file)).map(misplaced));

  const [event] = only("event.yaml").flatMap((file) => read(file, schema.eventSchema));
  const facts = only("facts.yaml").flatMap((file) => read(file, schema.factsSchema));
  const entities = only("entities.yaml").flatMap((file) => read(file, schema.entitiesSchema));
  const concepts = only("concepts.yaml").flatMap((file) => read(file, schema.conceptsSchema));
  const sources = below("sources").flatMap((file) => read(file, schema.sourceSchema));
  const entries = below("entries").flatMap((file) => read(file, schema.entrySchema));
  const conversations = below("conversations").flatMap((file) => read(file, schema.conversationSchema));
  if (!event || problems.length > 0) return { problems };

  return {
    problems,
    pack: {
      event: place(event.value, event.origin, []),
      sources: sources.map(({ value, origin }) => place(value, origin, [])),
      facts: facts.flatMap(({ value, origin }) => value.facts.map((fact, i) => place(fact, origin, ["facts", i]))),
      derived: facts.flatMap(({ value, origin }) => value.derived.map((one, i) => place(one, origin, ["derived", i]))),
      withdrawn: facts.flatMap(({ value, origin }) =>
        value.withdrawn.map((one, i) => place(one, origin, ["withdrawn", i])),
      ),
      entries: entries.map(({ value, origin }) => place({ ...value, id: entryId(origin.file) }, origin, [])),
      conversations: conversations.map(({ value, origin }) =>
        place({ after: entryId(origin.file), turns: value }, origin, []),
      ),
      entities: entities.flatMap(({ value, origin }) => value.map((entity, i) => place(entity, origin, [i]))),
      concepts: concepts.flatMap(({ value, origin }) => value.map((concept, i) => place(concept, origin, [i]))),
    },
  };
}

/** An entry's id is its path: entries/toll/civilians.yaml holds toll.civilians, conversations/toll/civilians.yaml what follows it. */
function entryId(file: string): string {
  return file
    .replace(/^\w+\//, "")
    .replace(/\.yaml$/, "")
    .replaceAll("/", ".");
}

function misplaced({ file }: PackFile): Problem {
  return {
    file,
    line: 1,
    message: "The bot reads no file of this name here",
    remedy:
      "Entries go below entries/, what is said after them below conversations/, sources below sources/, with names like toll/by-group.yaml",
  };
}

function place<T extends object>(value: T, origin: Origin, path: readonly PropertyKey[]): Placed<T> {
  return { ...value, at: { origin, path } };
}

/** A problem at a placed value, or at a field below it. */
export function problemAt(
  placed: Placed<object>,
  field: readonly PropertyKey[],
  message: string,
  remedy: string,
): Problem {
  const { origin, path } = placed.at;
  return { file: origin.file, line: origin.lineOf([...path, ...field]), message, remedy };
}

/** Each text of some wordings, with its language and its place there. */
export function* textsIn(
  wordings: Readonly<Partial<Record<schema.Language, readonly string[] | undefined>>>,
): Generator<readonly [text: string, language: string, place: number]> {
  for (const [language, texts = []] of Object.entries(wordings))
    for (const [place, text] of texts.entries()) yield [text, language, place];
}
