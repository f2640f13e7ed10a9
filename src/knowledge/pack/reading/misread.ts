import type { core } from "zod";

/** What a value was meant to be, and how to write it so. */
export interface Misread {
  readonly message: string;
  readonly remedy: string;
}

const QUOTE = "Put quotation marks around the whole text";
const AN_OWN_FIELD = /^[a-z][a-zA-Z]*$/;

/** What YAML made of something that was written as a text or a number; undefined where it isn't that. */
export function misread(issue: core.$ZodIssue, file: unknown): Misread | undefined {
  const value = issue.path.reduce<unknown>(fieldOf, file);
  const named = issue.path.length > 0 ? `\`${issue.path.join(".")}\`` : "The file";
  if (issue.code === "unrecognized_keys") {
    const isText = fieldOf(value, "en") !== undefined;
    const torn = issue.keys.find((key) => fieldOf(value, key) === null && (isText || !AN_OWN_FIELD.test(key)));
    if (torn === undefined) return undefined;
    return {
      message: `${named}: “${torn}” is read as a field of its own: inside { } a comma ends a text`,
      remedy: `${QUOTE}; write numbers without commas`,
    };
  }
  if (issue.code === "invalid_union" && typeof value !== "string" && !Array.isArray(value)) return asText(named, value);
  if (issue.code !== "invalid_type") return undefined;
  if (issue.expected === "string") return asText(named, value);
  if (issue.expected === "number" && typeof value === "string")
    return {
      message: `${named}: “${value}” is read as a text`,
      remedy: "Write the number in digits alone, without quotation marks, commas or words: 1018",
    };
  if (issue.expected === "object" && typeof value === "string" && /^\w+:\S/.test(value))
    return { message: `${named}: “${value}” is read as a text`, remedy: "Put a space behind the colon" };
  return undefined;
}

function asText(named: string, value: unknown): Misread | undefined {
  if (value === undefined) return undefined;
  if (value === null)
    return {
      message: `${named}: There is no text here`,
      remedy: "Write one; where it begins with # or is the word null, put quotation marks around it",
    };
  if (Array.isArray(value))
    return { message: `${named}: This is read as a list`, remedy: `${QUOTE}, or take the second - or the [ ] away` };
  if (typeof value === "object")
    return {
      message: `${named}: This is read as a field and its value, because of a colon or of { }`,
      remedy: QUOTE,
    };
  return {
    message: `${named}: ${String(value)} is read as a ${typeof value === "number" ? "number" : "yes or no"}`,
    remedy: QUOTE,
  };
}

function fieldOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}
