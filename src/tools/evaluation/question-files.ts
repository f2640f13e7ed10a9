import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { isMostlyArabic } from "../../answering/reading/languages/arabic-forms.ts";
import { AttestError } from "../../errors.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { FIGURE_TEXTS, type FigureText, figureTexts } from "./figure-texts.ts";
import { type Wanted, type WantedFact, wantedFact, wantedLine } from "./wanted.ts";

/** A question with what a right answer is: a fact, or null where no answer is right. */
export interface Case {
  readonly file: string;
  readonly question: string;
  /** The language that an answer must be in; undefined where any will do. */
  readonly language?: Language | undefined;
  readonly fact: WantedFact;
  /** Where it is something else than one fact; `fact` is null then. */
  readonly wanted?: Wanted;
  /** Whether it asks nothing, and is only said before what follows. */
  readonly isAside?: boolean;
  /** Why a question has no answer, or what sort of question it is. */
  readonly kind: string;
  /** Later turns lean on earlier ones of the same conversation. */
  readonly conversation: string | undefined;
  readonly turn: number;
}

/** What a folder's files hold. */
export interface QuestionFiles {
  readonly cases: readonly Case[];
  /** Texts whose numbers are to be checked. */
  readonly texts: readonly FigureText[];
  /** The files of another shape, whose questions aren't asked: name and shape. */
  readonly leftOut: readonly string[];
}

const fact = wantedFact;
/** A turn that asks nothing. */
const ASIDE = "-";
/** What language a question is in: in Arabic, whatever its sort, an answer must be Arabic too. */
const lang = z.string().optional();
// Strict: a key that isn't known may say that something else is wanted than one fact.
const lineSchema = z.union([
  z.strictObject({ turns: z.array(z.strictObject({ q: z.string(), fact, lang })), lang }),
  z.strictObject({ q: z.string(), fact, kind: z.string().optional(), lang }),
  z
    .strictObject({ q: z.string(), kind: z.string(), lang })
    .transform(({ q, kind, lang }) => ({ q, kind, lang, fact: null })),
  wantedLine,
]);
const patternsSchema = z.record(z.string(), z.array(z.string()));

/**
 * Reads every `*.jsonl` of a folder: questions, and texts with figures. A file is of another shape where all its lines are objects and none is a question.
 * Throws an AttestError that names the bad line of any other file, or where no file holds questions.
 */
export function readCases(folder: string): QuestionFiles {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".jsonl"))
        .sort()
    : [];
  if (names.length === 0)
    throw new AttestError("EVAL", `There are no .jsonl files in ${folder}. Name a folder of question files`);
  const cases: Case[] = [];
  const texts: FigureText[] = [];
  const leftOut: string[] = [];
  for (const name of names) {
    const lines = readFileSync(join(folder, name), "utf8").split("\n");
    const shape = otherShape(lines.filter((line) => line.trim() !== ""));
    const file = basename(name, ".jsonl");
    if (shape === FIGURE_TEXTS) texts.push(...figureTexts(file, lines));
    else if (shape) leftOut.push(`${name}: ${shape}`);
    else
      for (const [i, line] of lines.entries())
        if (line.trim() !== "") cases.push(...casesOf(file, line, `${name}:${i + 1}`));
  }
  if (cases.length === 0 && texts.length === 0 && leftOut.length > 0)
    throw new AttestError("EVAL", `No file in ${folder} holds questions; there is ${leftOut.join("; ")}`);
  return { cases, texts, leftOut };
}

/** The keys of a file's first line where none of its lines is a question; undefined where one is, or isn't an object. */
function otherShape(lines: readonly string[]): string | undefined {
  const read = lines.map(objectOf);
  const [first] = read;
  if (!first || read.some((line) => !line || lineSchema.safeParse(line).success)) return undefined;
  const keys = Object.keys(first).map((key) => JSON.stringify(key));
  return `{${keys.join(", ")}}`;
}

function objectOf(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The patterns that a right answer's text must all match, by fact id: `facts.json` beside the questions, above them, or where
 * the pack's own are. Where none has it, a right answer is that of the entry, or rests on the fact, that a question names.
 */
export function readPatterns(folder: string, fallback: string): ReadonlyMap<string, readonly RegExp[]> {
  const places = [folder, join(folder, ".."), fallback];
  const file = places.map((path) => join(path, "facts.json")).find((path) => existsSync(path));
  if (!file) return new Map();
  const patterns = patternsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  return new Map(
    Object.entries(patterns).map(([id, sources]) => [id, sources.map((source) => new RegExp(source, "iu"))]),
  );
}

/** Sorts of Arabic: standard, Syrian, and in Latin letters. */
const ARABIC = new Set(["ar", "msa", "syrian", "arabizi"]);

function languageOf(question: string, lang?: string): Language | undefined {
  if (lang !== undefined) return ARABIC.has(lang) ? "ar" : undefined;
  return isMostlyArabic(question) ? "ar" : undefined;
}

function casesOf(file: string, line: string, place: string): Case[] {
  try {
    const parsed = lineSchema.parse(JSON.parse(line));
    if ("turns" in parsed) {
      return parsed.turns.map(({ q, fact, lang }, turn) => ({
        file,
        question: q,
        language: languageOf(q, lang ?? parsed.lang),
        fact,
        ...(fact === ASIDE ? { isAside: true } : {}),
        kind: turn === 0 ? "first turn" : "later turn",
        conversation: place,
        turn,
      }));
    }
    if ("wanted" in parsed) {
      const { q, kind, wanted } = parsed;
      return [
        { file, question: q, language: languageOf(q), fact: null, wanted, kind, conversation: undefined, turn: 0 },
      ];
    }
    const { q, fact, lang } = parsed;
    const sort = lang !== undefined && ARABIC.has(lang) ? lang : "answerable";
    const kind = parsed.kind ?? (fact === null ? "unanswerable" : sort);
    return [{ file, question: q, language: languageOf(q, lang), fact, kind, conversation: undefined, turn: 0 }];
  } catch (error) {
    throw new AttestError(
      "EVAL",
      `${place}: this line isn't a question: expected {"q", "fact"}, {"q", "facts", "kind"}, {"q", "verdict"}, {"q", "act"}, {"q", "kind"} or {"turns"}`,
      { cause: error },
    );
  }
}
