import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { AttestError } from "../../errors.ts";

/** A question with what a right answer is: a fact's id, or null where no answer is right. */
export interface Case {
  readonly file: string;
  readonly question: string;
  readonly fact: string | null;
  /** Why a question has no answer, or what sort of question it is. */
  readonly kind: string;
  /** Later turns lean on earlier ones of the same conversation. */
  readonly conversation: string | undefined;
  readonly turn: number;
}

const fact = z.string().nullable();
const lineSchema = z.union([
  z.object({ turns: z.array(z.object({ q: z.string(), fact })) }),
  z.object({ q: z.string(), fact, kind: z.string().optional() }),
  z.object({ q: z.string(), kind: z.string() }).transform(({ q, kind }) => ({ q, kind, fact: null })),
]);
const patternsSchema = z.record(z.string(), z.array(z.string()));

/** Reads every `*.jsonl` of a folder. Throws an AttestError that names the bad line. */
export function readCases(folder: string): Case[] {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".jsonl"))
        .sort()
    : [];
  if (names.length === 0)
    throw new AttestError("EVAL", `There are no .jsonl files in ${folder}. Name a folder of question files`);
  return names.flatMap((name) => {
    const lines = readFileSync(join(folder, name), "utf8").split("\n");
    return lines.flatMap((line, i) =>
      line.trim() === "" ? [] : casesOf(basename(name, ".jsonl"), line, `${name}:${i + 1}`),
    );
  });
}

/** The patterns that a right answer's text must all match, by fact id: `facts.json` beside the questions, or the project's own. */
export function readPatterns(folder: string, fallback: string): ReadonlyMap<string, readonly RegExp[]> {
  const file = [folder, fallback].map((path) => join(path, "facts.json")).find((path) => existsSync(path));
  if (!file)
    throw new AttestError("EVAL", `There is no facts.json in ${folder}. Add one: fact id → patterns of a right answer`);
  const patterns = patternsSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  return new Map(
    Object.entries(patterns).map(([id, sources]) => [id, sources.map((source) => new RegExp(source, "iu"))]),
  );
}

function casesOf(file: string, line: string, place: string): Case[] {
  try {
    const parsed = lineSchema.parse(JSON.parse(line));
    if ("turns" in parsed) {
      return parsed.turns.map(({ q, fact }, turn) => ({
        file,
        question: q,
        fact,
        kind: turn === 0 ? "first turn" : "later turn",
        conversation: place,
        turn,
      }));
    }
    const kind = parsed.kind ?? (parsed.fact === null ? "unanswerable" : "answerable");
    return [{ file, question: parsed.q, fact: parsed.fact, kind, conversation: undefined, turn: 0 }];
  } catch (error) {
    throw new AttestError(
      "EVAL",
      `${place}: this line isn't a question: expected {"q", "fact"}, {"q", "kind"} or {"turns"}`,
      { cause: error },
    );
  }
}
