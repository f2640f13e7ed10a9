/**
 * Parses one run of Discord's inline Markdown.
 *
 * @typedef {{ kind: "text" | "code" | "emoji", text: string }
 *   | { kind: "strong" | "em" | "underline" | "strike" | "spoiler", children: Inline[] }
 *   | { kind: "link", url: string, children: Inline[] }
 *   | { kind: "user" | "role" | "channel", id: string }
 *   | { kind: "command", name: string, id: string }
 *   | { kind: "everyone", text: string }
 *   | { kind: "time", seconds: number, style: string }} Inline
 */

/**
 * Each rule is tried at the current place, in this order; the first that matches wins.
 * @type {{ pattern: RegExp, make: (match: RegExpExecArray) => Inline }[]}
 */
const rules = [
  { pattern: /\\([^\p{L}\p{N}\s])/uy, make: ([, char = ""]) => text(char) },
  {
    pattern: /(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/y,
    make: ([, , code = ""]) => ({ kind: "code", text: code.replace(/^ (.*) $/s, "$1") }),
  },
  { pattern: /<@!?(\d+)>/y, make: ([, id = ""]) => ({ kind: "user", id }) },
  { pattern: /<@&(\d+)>/y, make: ([, id = ""]) => ({ kind: "role", id }) },
  { pattern: /<#(\d+)>/y, make: ([, id = ""]) => ({ kind: "channel", id }) },
  { pattern: /<\/([^:<>]{1,100}):(\d+)>/y, make: ([, name = "", id = ""]) => ({ kind: "command", name, id }) },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
    make: ([, seconds, style]) => ({ kind: "time", seconds: Number(seconds), style: style ?? "f" }),
  },
  { pattern: /<a?:(\w{2,32}):\d+>/y, make: ([, name = ""]) => ({ kind: "emoji", text: `:${name}:` }) },
  { pattern: /<(https?:\/\/[^\s<>]+)>/y, make: ([, url = ""]) => ({ kind: "link", url, children: [text(url)] }) },
  {
    pattern: /\[((?:\\.|[^[\]\\]|\[[^[\]]*\])+)\]\(<?(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)>?(?:\s+"[^"]*")?\)/y,
    make: ([, label = "", url = ""]) => ({ kind: "link", url, children: parseInline(label) }),
  },
  {
    pattern: /https?:\/\/[^\s<>]*[^\s<>.,:;"'\])!?*_~|]/y,
    make: ([url]) => ({ kind: "link", url, children: [text(url)] }),
  },
  { pattern: /@(?:everyone|here)\b/y, make: ([name]) => ({ kind: "everyone", text: name }) },
  {
    pattern: /\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/sy,
    make: ([, inner = ""]) => ({ kind: "strong", children: parseInline(inner) }),
  },
  {
    pattern: /__((?:\\.|[^\\])+?)__(?!_)/sy,
    make: ([, inner = ""]) => ({ kind: "underline", children: parseInline(inner) }),
  },
  { pattern: /~~((?:\\.|[^\\])+?)~~/sy, make: ([, inner = ""]) => ({ kind: "strike", children: parseInline(inner) }) },
  {
    pattern: /\|\|((?:\\.|[^\\])+?)\|\|/sy,
    make: ([, inner = ""]) => ({ kind: "spoiler", children: parseInline(inner) }),
  },
  {
    pattern: /\*(?![\s*])((?:\\.|\*\*(?:(?!\*\*)[\s\S])+\*\*|[^\\*])+?)(?<!\s)\*(?!\*)/y,
    make: ([, inner = ""]) => ({ kind: "em", children: parseInline(inner) }),
  },
  {
    pattern: /(?<![\p{L}\p{N}])_((?:\\.|__(?:(?!__)[\s\S])+__|[^\\_])+?)_(?![\p{L}\p{N}_])/uy,
    make: ([, inner = ""]) => ({ kind: "em", children: parseInline(inner) }),
  },
];

/** Characters that can start a rule; anything else is plain text and skipped quickly. */
const specialStart = /[\\`<[*_~|@h]/;

/**
 * @param {string} source
 * @returns {Inline[]}
 */
export function parseInline(source) {
  /** @type {Inline[]} */
  const nodes = [];
  let plain = "";
  let place = 0;
  while (place < source.length) {
    const found = specialStart.test(source[place] ?? "") ? matchAt(source, place) : undefined;
    if (found === undefined) {
      plain += source[place];
      place += 1;
      continue;
    }
    if (plain !== "") nodes.push(text(plain));
    plain = "";
    nodes.push(found.node);
    place += found.length;
  }
  if (plain !== "") nodes.push(text(plain));
  return nodes;
}

/** @param {string} source @param {number} place */
function matchAt(source, place) {
  for (const { pattern, make } of rules) {
    pattern.lastIndex = place;
    const match = pattern.exec(source);
    if (match !== null) return { node: make(match), length: match[0].length };
  }
  return undefined;
}

/** @param {string} value @returns {Inline} */
function text(value) {
  return { kind: "text", text: value };
}
