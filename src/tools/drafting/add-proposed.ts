import { isMap, isPair, isScalar, isSeq, parseDocument } from "yaml";

/**
 * An entry's file with proposals in the entry, as a list of their own behind its phrasings; all else stays as it is written.
 * Undefined where the entry stands in one line, or isn't there.
 * @param id of an entry of a list; a file of one entry has none
 */
export function addProposed(text: string, id: string, proposals: readonly string[]): string | undefined {
  const { contents } = parseDocument(text);
  const items: unknown[] = isSeq(contents) ? contents.items : [contents];
  const entry = items.filter(isMap).find((item) => !item.has("id") || item.get("id") === id);
  const phrasings = entry?.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === "phrasings");
  if (!entry || entry.flow || !isScalar(phrasings?.key) || !isMap(phrasings.value)) return undefined;
  const [start] = phrasings.key.range ?? [0];
  const [, end] = phrasings.value.range ?? [0, 0];
  const indent = " ".repeat(start - text.lastIndexOf("\n", start - 1) - 1);
  const last = text.slice(0, end).trimEnd().length;
  const lineEnd = text.indexOf("\n", last);
  const until = lineEnd < 0 ? text.length : lineEnd;
  const list = proposals.map((one) => `${indent}    - ${JSON.stringify(one)}`).join("\n");
  return `${text.slice(0, until)}\n${indent}proposed:\n${indent}  en:\n${list}${text.slice(until)}`;
}
