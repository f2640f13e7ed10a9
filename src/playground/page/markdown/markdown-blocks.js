/**
 * Parses the blocks of Discord's Markdown: what depends on where a line starts.
 *
 * @import { Inline } from "./markdown-inline.js"
 * @typedef {{ children: Inline[], nested: Block[] }} ListItem
 * @typedef {{ kind: "paragraph" | "subtext", children: Inline[] }
 *   | { kind: "heading", level: number, children: Inline[] }
 *   | { kind: "code", text: string }
 *   | { kind: "quote", blocks: Block[] }
 *   | { kind: "list", ordered: boolean, start: number, items: ListItem[] }} Block
 */
import { parseInline } from "./markdown-inline.js";

const fence = /```(?:[\w+-]+\n)?\n?([\s\S]*?)\n?```/;
const listLine = /^(\s*)([-*]|\d{1,9}\.)\s+(.*)$/;
const headingLine = /^(#{1,3})\s+(.+)$/;
const subtextLine = /^-#\s+(.+)$/;
const quoteLine = /^>\s(.*)$/;

/**
 * @param {string} source
 * @returns {Block[]}
 */
export function parseMarkdown(source) {
  const match = fence.exec(source);
  if (match === null) return parseLines(source.split("\n"));
  const before = source.slice(0, match.index).replace(/\n$/, "");
  const after = source.slice(match.index + match[0].length).replace(/^\n/, "");
  return [
    ...(before === "" ? [] : parseLines(before.split("\n"))),
    { kind: "code", text: match[1] ?? "" },
    ...(after === "" ? [] : parseMarkdown(after)),
  ];
}

/** @param {string[]} lines @returns {Block[]} */
function parseLines(lines) {
  /** @type {Block[]} */
  const blocks = [];
  /** @type {string[]} */
  let paragraph = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: "paragraph", children: parseInline(paragraph.join("\n")) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const found = blockAt(lines, at);
    if (found === undefined) {
      paragraph.push(lines[at] ?? "");
      at += 1;
      continue;
    }
    endParagraph();
    blocks.push(found.block);
    at += found.taken;
  }
  endParagraph();
  return blocks;
}

/** @param {string[]} lines @param {number} at @returns {{ block: Block, taken: number } | undefined} */
function blockAt(lines, at) {
  const line = lines[at] ?? "";
  const [, marks, title = ""] = headingLine.exec(line) ?? [];
  if (marks) return one({ kind: "heading", level: marks.length, children: parseInline(title) });
  const [, subtext] = subtextLine.exec(line) ?? [];
  if (subtext) return one({ kind: "subtext", children: parseInline(subtext) });
  if (line.startsWith(">>> ")) {
    const rest = [line.slice(4), ...lines.slice(at + 1)];
    return { block: { kind: "quote", blocks: parseLines(rest) }, taken: rest.length };
  }
  if (quoteLine.test(line)) {
    const quoted = takeWhile(lines, at, (each) => quoteLine.test(each));
    const inner = quoted.map((each) => each.slice(2));
    return { block: { kind: "quote", blocks: parseLines(inner) }, taken: quoted.length };
  }
  if (listLine.test(line)) {
    const listed = takeWhile(lines, at, (each) => belongsToList(each, line));
    return { block: parseList(listed), taken: listed.length };
  }
  return undefined;
}

/** Whether a line goes on with the list that another began: it is nested in it, or has the same kind of marker. @param {string} line @param {string} first */
function belongsToList(line, first) {
  const [, indent = "", marker] = listLine.exec(line) ?? [];
  const [, firstIndent = "", firstMarker] = listLine.exec(first) ?? [];
  if (marker === undefined || firstMarker === undefined) return false;
  return indent.length > firstIndent.length || /\d/.test(marker) === /\d/.test(firstMarker);
}

/** @param {string[]} lines consecutive list lines @returns {Block} */
function parseList(lines) {
  const [, indent = "", marker = "-"] = listLine.exec(lines[0] ?? "") ?? [];
  /** @type {ListItem[]} */
  const items = [];
  for (let at = 0; at < lines.length; ) {
    const [, , , content = ""] = listLine.exec(lines[at] ?? "") ?? [];
    const deeper = takeWhile(lines, at + 1, (each) => (listLine.exec(each)?.[1] ?? "").length > indent.length);
    items.push({ children: parseInline(content), nested: deeper.length > 0 ? [parseList(deeper)] : [] });
    at += 1 + deeper.length;
  }
  const ordered = /\d/.test(marker);
  return { kind: "list", ordered, start: ordered ? Number.parseInt(marker, 10) : 1, items };
}

/** @param {string[]} lines @param {number} from @param {(line: string) => boolean} holds */
function takeWhile(lines, from, holds) {
  const end = lines.findIndex((line, index) => index >= from && !holds(line));
  return lines.slice(from, end === -1 ? lines.length : end);
}

/** @param {Block} block */
function one(block) {
  return { block, taken: 1 };
}
