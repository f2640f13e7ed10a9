import { MessageReferenceType } from "discord.js";
import * as z from "zod/mini";
import { undocumentedPaths } from "./undocumented-paths.ts";

/** One way in which a value departs from Discord's reference. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Discord refuses what is invalid and silently ignores what is undocumented. */
  readonly kind: "invalid" | "undocumented";
}

const inEnglish = { error: z.locales.en().localeError };

/** What holding a value against a schema gave. */
export interface Checked<T> {
  readonly findings: readonly Finding[];
  /** The value without what is undocumented; undefined if it is invalid. */
  readonly value: T | undefined;
}

/** Holds a value against one of Discord's schemas. */
export function check<T>(schema: z.core.$ZodType<T>, value: unknown): Checked<T> {
  const parsed = z.safeParse(schema, value, inEnglish);
  if (!parsed.success) {
    return { findings: parsed.error.issues.flatMap((issue) => invalid(issue, [])), value: undefined };
  }
  const findings = undocumentedPaths(value, parsed.data).map((path): Finding => {
    return { path, message: "is not in Discord's reference", kind: "undocumented" };
  });
  return { findings, value: parsed.data };
}

/** What is wrong with a value of Discord's own, where only that matters. */
export function findingsIn(schema: z.core.$ZodType, value: unknown): readonly Finding[] {
  return check(schema, value).findings.filter(({ path }) => !isForward(path, value));
}

/** The document knows references of replies alone; the reference in words, and Discord, have forwards beside them. */
function isForward(path: readonly PropertyKey[], value: unknown): boolean {
  if (path.at(-2) !== "message_reference" || path.at(-1) !== "type") return false;
  const found = path.reduce((at: unknown, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
  return found === MessageReferenceType.Forward;
}

/** A finding in words, for a person: `body.components.0.label: Too long`. */
export function inWords({ path, message }: Finding): string {
  return `${["body", ...path].map(String).join(".")}: ${message}`;
}

function invalid(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Finding[] {
  const path = [...above, ...issue.path];
  const branch = issue.code === "invalid_union" ? likeliest(issue.errors) : undefined;
  if (branch) return branch.flatMap((inner) => invalid(inner, path));
  return [{ path, message: issue.message, kind: "invalid" }];
}

/** The branch of a union that was meant: the one whose own `type` fits, and of those the one with the fewest issues. */
function likeliest(branches: z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const meant = branches.filter((issues) => !issues.some(({ path }) => path.length === 1 && path[0] === "type"));
  return meant.toSorted((a, b) => a.length - b.length)[0];
}
