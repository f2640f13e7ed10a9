import type { Document, LineCounter, Node } from "yaml";
import type { ZodType } from "zod";

/** What YAML takes away from a text, or joins to it, without a word. */
export interface Trap {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** A text as it was parsed. */
interface Parsed {
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** The `yaml` package, which isn't loaded for sound files. */
  readonly yaml: typeof import("yaml");
}

/** A line that is none by itself: neither an item, a field, a comment nor a bracket begins it. */
const GOES_ON = /\n[ \t]+(?!- |#|[\w.'"-]+:(?:\s|$)|[[\]{}])\S/;
/** An item further in than the one above it, which has no field. */
const FURTHER_IN = /\n([ \t]*)- [^\n:]*\n\1[ \t]+- /;
/** Characters that js-yaml refuses and nobody sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSEEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/** A text in quotation marks to the end of its line. */
const QUOTED = /^([ \t]*(?:- )*(?:[\w.-]+:[ \t]+)?)(?:"(?:[^"\\\n]|\\[^\n])*"|'[^'\n]*')[ \t]*$/gm;
/** Lines that are one text by their indentation. */
const BLOCK = /^([ \t]*)[\w.-]+:[ \t]+[>|][-+]?\n(?:(?:\1[ \t]+[^\n]*)?\n)+/gm;
/** A mark of YAML where a value begins, or in brackets. */
const MARK = /(?:^[ \t]*|- |:[ \t]+|[[{][^\n]*[ \t[,{])[&!*]/m;

const SUSPECT = [/\S[ \t]+#/, MARK, GOES_ON, FURTHER_IN];

/** Whether a text may hold a trap: quick, and sound files hold none. */
export function mayHoldTraps(text: string): boolean {
  return isSuspect(text) && isSuspect(text.replace(QUOTED, "$1quoted").replace(BLOCK, ""));
}

function isSuspect(text: string): boolean {
  return SUSPECT.some((suspect) => suspect.test(text));
}

/**
 * The traps in a text: a text cut short by what reads as a comment, words that read as an anchor, an alias or a tag, and a
 * list's item that goes on in the next line, because that lacks its `- `.
 * @param schema tells which values are texts: what stands behind an id is a comment
 */
export function trapsIn(parsed: Parsed, value: unknown, schema: ZodType): Trap[] {
  const { text, document, lines, yaml } = parsed;
  const traps: Trap[] = [];
  const unseen = UNSEEN.exec(text);
  const report = (at: number, message: string, remedy: string) =>
    traps.push({ line: lines.linePos(at).line, message, remedy });
  if (unseen) report(unseen.index, "There is a character here that can't be seen", "Delete the line, and type it anew");
  yaml.visit(document, (_, node, path) => {
    if (!yaml.isNode(node) || !node.range) return undefined;
    const [start, end] = node.range;
    const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
    if (
      yaml.isAlias(node) ||
      node.anchor !== undefined ||
      node.tag !== undefined ||
      /(?:^|[\s[{,])!\s+$/.test(before)
    ) {
      report(start, `${markOf(node, yaml, before)} is read as a mark of YAML, and isn't part of the text`, QUOTE);
      return undefined;
    }
    if (!yaml.isScalar(node) || node.type !== "PLAIN") return undefined;
    const rest = /^[ \t]+#[^\n\r]*/.exec(text.slice(end, end + LONGEST_LINE))?.[0];
    const parent = path.at(-1);
    if (rest !== undefined && isText(value, keysOf(node, path, yaml), String(node.source) + rest, schema))
      report(
        start,
        `What stands behind “${node.source}” is cut off: a # after a space begins a comment`,
        QUOTE_OR_OWN_LINE,
      );
    if (yaml.isSeq(parent) && !parent.flow && /[\r\n]/.test(text.slice(start, end)))
      report(
        start,
        `“${node.value}” goes on over several lines, as one text`,
        "Begin each text with - , or put it on one line",
      );
    return undefined;
  });
  return traps;
}

const LONGEST_LINE = 10_000;
const QUOTE = "Put quotation marks around the whole text";
const QUOTE_OR_OWN_LINE = `${QUOTE}; if it is a comment, put it on a line of its own`;

function markOf(node: Node, yaml: typeof import("yaml"), before: string): string {
  if (yaml.isAlias(node)) return `\`*${node.source}\``;
  if ("anchor" in node && typeof node.anchor === "string") return `\`&${node.anchor}\``;
  return `\`${/![^\s]*(?=\s*$)/.exec(before)?.[0] ?? "!"}\``;
}

/** The keys that lead to a node; undefined where it is a key itself. */
function keysOf(node: Node, path: readonly unknown[], yaml: typeof import("yaml")): PropertyKey[] | undefined {
  const keys: PropertyKey[] = [];
  for (const [i, above] of path.entries()) {
    const below = path[i + 1] ?? node;
    if (yaml.isPair(above)) {
      if (above.key === below) return undefined;
      if (yaml.isScalar(above.key)) keys.push(String(above.key.value));
    } else if (yaml.isSeq(above)) keys.push(above.items.indexOf(below));
  }
  return keys;
}

/** Whether a value would take the longer text: an id, a number or a word of a few wouldn't. */
function isText(value: unknown, keys: readonly PropertyKey[] | undefined, longer: string, schema: ZodType): boolean {
  if (keys === undefined) return false;
  const { error } = schema.safeParse(replaced(value, keys, longer));
  const isHere = (path: readonly PropertyKey[]) =>
    path.length === keys.length && path.every((key, i) => key === keys[i]);
  return !(error?.issues ?? []).some(({ path, code }) => isHere(path) && code !== "too_big");
}

/** A copy of a value with another at the keys. */
function replaced(value: unknown, keys: readonly PropertyKey[], by: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((one, i) => (i === key ? replaced(one, rest, by) : one));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === key ? replaced(one, rest, by) : one]),
  );
}
