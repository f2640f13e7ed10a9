import { createRequire } from "node:module";
import { CORE_SCHEMA, load } from "js-yaml";
import type { Document, LineCounter } from "yaml";
import type { ZodType } from "zod";
import type { Problem } from "./problem.ts";
import { formerKey } from "./reading/former-keys.ts";
import { misread } from "./reading/misread.ts";
import { remedyFor } from "./reading/syntax.ts";
import { mayHoldTraps, trapsIn } from "./reading/yaml-traps.ts";

type Path = readonly PropertyKey[];

/** One file of the pack, as text. */
export interface PackFile {
  /** Path relative to the pack's folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Where the file stands, from the pack's folder, if that isn't `file`: the project's base is no part of the folder. */
  readonly elsewhere?: string;
  /** Why there is no text, if something is there that can't be read as one. */
  readonly fault?: Pick<Problem, "message" | "remedy">;
}

/** Where a parsed value stands, so that later problems can name file and line. */
export interface Origin {
  /** From the pack's folder. */
  readonly file: string;
  /** 1-based line of the value at `path`, or of its nearest parent. */
  lineOf(path?: Path): number;
}

export type ParseResult<T> = { readonly value: T; readonly origin: Origin } | { readonly problems: readonly Problem[] };

/**
 * Parses one YAML file against its schema; a file that doesn't fit yields all its problems.
 * @param schema the schema, or what tells it from the file's value
 */
export function parseFile<T>(
  { file: inPack, elsewhere: file = inPack, text }: PackFile,
  schema: ZodType<T> | ((value: unknown) => ZodType<T>),
): ParseResult<T> {
  const read = readValue(text);
  if (!("value" in read)) {
    return {
      // Those that follow mostly come of the first: one quotation mark made thirty-six.
      problems: read.document.errors.slice(0, 1).map((error) => ({
        file,
        line: read.lines.linePos(error.pos[0]).line,
        message: `This isn't valid YAML: ${firstLine(error.message)}`,
        remedy: remedyFor(error),
      })),
    };
  }
  // Parsed when a problem asks, and once for all that do: hundreds of documents would be most of the memory of loading.
  let { lined } = read;
  const origin: Origin = {
    file,
    lineOf(path = []) {
      lined ??= parse(text);
      return lineOf(lined, path);
    },
  };
  const fitting = typeof schema === "function" ? schema(read.value) : schema;
  const result = fitting.safeParse(isCommentOnly(text) ? emptyOf(fitting, read.value) : read.value);
  const isSuspect = lined !== undefined || mayHoldTraps(text);
  if (isSuspect) lined ??= parse(text);
  const traps = isSuspect && lined ? trapsIn({ text, yaml: yaml(), ...lined }, read.value, fitting) : [];
  if (result.success && traps.length === 0) return { value: result.data, origin };
  const misfits = (result.error?.issues ?? []).map((issue) => {
    const { path, ...said } = formerKey(issue) ?? {
      path: issue.code === "unrecognized_keys" ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path,
      message: `${issue.path.length > 0 ? `\`${issue.path.join(".")}\`` : "The file"}: ${issue.message}`,
      remedy: "See knowledge/README.md for the fields of this file",
      ...misread(issue, read.value),
    };
    return { line: origin.lineOf(path), ...said };
  });
  // What a trap made of a line may fit no field; without a value nothing does.
  const own = misfits.filter(({ line }) => read.value !== undefined && !traps.some((trap) => trap.line === line));
  return { problems: [...traps, ...(traps.length > 0 ? own : misfits)].map((found) => ({ file, ...found })) };
}

/** Whether somebody wrote what goes into a file, and nothing yet; an empty file may be one that is being saved. */
function isCommentOnly(text: string): boolean {
  return /#/.test(text) && text.split("\n").every((line) => /^\s*(?:#.*)?$/.test(line));
}

/** An empty list where that is sound. */
function emptyOf(fitting: ZodType, value: unknown): unknown {
  return fitting.safeParse([]).success ? [] : value;
}

/**
 * The plain value of a text by js-yaml, or the document with its errors by yaml. The one is five times as fast and takes
 * little memory, which counts in a pack of hundreds of files; the other knows where everything stands.
 */
function readValue(text: string): { readonly value: unknown; readonly lined?: Lined } | Lined {
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    const lined = parse(text);
    return lined.document.errors.length > 0 ? lined : { value: toValue(lined.document), lined };
  }
}

/** The document as plain values; an alias without an anchor makes it no value at all. */
function toValue(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

interface Lined {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** The package takes 5 MB, which only a broken file needs. */
function yaml(): typeof import("yaml") {
  return createRequire(import.meta.url)("yaml");
}

function parse(text: string): Lined {
  const { LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines }), lines };
}

function lineOf({ document, lines }: Lined, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (yaml().isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.replace(/ at line .*$/, "") ?? text;
}
