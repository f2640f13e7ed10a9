import { clean, wordsIn } from "../reading/normalise.ts";
import { opens, opensAfterBreak, opensUnmarked } from "./openers.ts";

/** A stretch of a message that may be a question of its own. */
export interface Stretch {
  readonly text: string;
  /** Whether it asks, as far as its words tell. */
  readonly asks: boolean;
  /**
   * What sets it off from the one before: a sentence's end, line or list mark (`full`); a comma, semicolon or “and” before the
   * beginning of a question (`partial`); nothing but that beginning (`none`); or a comma or “and” in a list of things asked for (`list`).
   */
  readonly setOff: "full" | "partial" | "none" | "list";
}

/** Words of a message that are looked at; no more are read. */
const MOST_TOKENS = 400;

interface Token {
  readonly raw: string;
  readonly words: readonly string[];
}

/** Marks of a numbered or bulleted list: they end what stands before and count nothing. */
const LIST_MARK = /(?:^|\n)\s*(?:\(?\d{1,2}[.):]|[-*•–])\s+|(?<=[\s,;.?!])\(?\d[.)]\s+(?=\p{L})/gu;
const JOINING = /^(?:and|plus|also|but|or|n|&|\+|nd|then|oh)$/i;
/** Things are asked for one after the other. */
const LISTS = /\b(?:tell \w+ about|give \w+|word on|info(?:rmation)? on|things|questions|i (?:need|want))\b/i;
const LISTED = /^(?:the|a|an|his|her|their|its|all)$/;

/** Cuts a message wherever a question may begin. The stretches hold all of its words, in order. */
export function stretchesOf(text: string): Stretch[] {
  const marked = text.replace(/[’‘´]/g, "'").replace(LIST_MARK, (mark) => (isMark(mark) ? "\n\u2022 " : mark));
  const sentences = marked
    .split(/(?<=[.!?؟…])\s+|(?<=[?؟])(?=\p{L})|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const listed = LISTS.test(text);
  return sentences.flatMap((sentence) => {
    const isItem = sentence.startsWith("\u2022");
    const bare = sentence.replace(/^\u2022\s*/, "");
    return cutSentence(tokensIn(bare), listed).map((stretch, i) =>
      i === 0 ? { ...stretch, asks: stretch.asks || isItem, setOff: "full" as const } : stretch,
    );
  });
}

function isMark(mark: string): boolean {
  return mark.trim() !== "";
}

function tokensIn(sentence: string): Token[] {
  const raws = sentence.split(/\s+/).slice(0, MOST_TOKENS);
  return raws.map((raw) => ({ raw, words: wordsIn(clean(raw)) }));
}

function cutSentence(tokens: readonly Token[], listed: boolean): Stretch[] {
  const cuts: { at: number; setOff: Stretch["setOff"] }[] = [{ at: 0, setOff: "full" }];
  for (let i = 1; i < tokens.length; i++) {
    const last = cuts.at(-1)?.at ?? 0;
    const setOff = breakAt(tokens, i, listed);
    if (!setOff) continue;
    // What is only joining words isn't a stretch.
    const between = tokens.slice(last, i).some(({ raw, words }) => words.length > 0 && !JOINING.test(bare(raw)));
    if (between) cuts.push({ at: i, setOff });
  }
  return cuts.map(({ at, setOff }, i) => {
    const own = tokens.slice(at, cuts[i + 1]?.at ?? tokens.length);
    return { text: own.map(({ raw }) => raw).join(" "), asks: setOff === "list" || asks(own), setOff };
  });
}

/** Whether, and by what, a stretch is set off that begins with a token. */
function breakAt(tokens: readonly Token[], i: number, listed: boolean): Exclude<Stretch["setOff"], "full"> | undefined {
  const before = tokens[i - 1]?.raw ?? "";
  const own = bare(tokens[i]?.raw ?? "");
  const words = wordsFrom(tokens, i);
  const comma = /[,;:—–]$/.test(before) || /^[-—–;]+$/.test(before);
  if (JOINING.test(own)) {
    const after = wordsFrom(tokens, i + 1);
    if (opensAfterBreak(after)) return "partial";
    return listed && LISTED.test(after[0] ?? "") ? "list" : undefined;
  }
  if (JOINING.test(bare(before))) return undefined;
  if (/;$/.test(before)) return "partial";
  if (comma && opensAfterBreak(words)) return "partial";
  if (comma && listed && LISTED.test(words[0] ?? "")) return "list";
  return !comma && opensUnmarked(words, tokens[i - 1]?.words.at(-1) ?? "") ? "none" : undefined;
}

/** Whether tokens ask: by their end, their beginning, or a question that begins among them. */
function asks(tokens: readonly Token[]): boolean {
  if (/[?؟]["')\]*_|]*$/.test(tokens.at(-1)?.raw ?? "")) return true;
  if (opens(wordsFrom(tokens, 0))) return true;
  return tokens.some(({ raw }, i) => /[,:;—–-]$/.test(raw) && opens(wordsFrom(tokens, i + 1)));
}

function wordsFrom(tokens: readonly Token[], start: number): string[] {
  return tokens.slice(start, start + 5).flatMap(({ words }) => words);
}

function bare(raw: string): string {
  return raw.replace(/^[^\p{L}\p{N}&+]+|[^\p{L}\p{N}&+]+$/gu, "");
}
