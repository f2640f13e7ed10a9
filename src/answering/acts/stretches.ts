import { ASKING } from "../reading/asking-words.ts";
import { clean, wordsIn } from "../reading/normalise.ts";
import { areNotes, asksAnew, asksWithin, opens, opensAfterBreak, opensUnmarked } from "./openers.ts";

/** A stretch of a message that may be a question of its own. */
export interface Stretch {
  readonly text: string;
  /** Whether it asks, as far as its words tell. */
  readonly asks: boolean;
  /**
   * What sets it off from the one before: a sentence's end, line, list mark or another “that” (`full`); a comma, semicolon or “and” before the
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
const LIST_MARK =
  /(?:^|\n)\s*(?:\(?\d{1,2}[.):-]|#\d{1,2}[.):]?|[-*•–])\s+|(?<=[\s,;.?!])\(?\d[.)-]\s+(?=\p{L})|(?<=^|\s)(?:question|q)\s?#?\d{1,2}\s?[.):–-]\s*|(?<=^|\s)(?<!\b(?:for|in|of|to|on|from|about)\s)q\s?#?\d{1,2}\s+(?!(?:says?|asks?|wants|it|is|was|of|and)\b)(?=\p{L})|(?<=^|[\n.?!;,]\s*)(?:first|second|third|fourth|last)(?:ly)?[,:]\s+/giu;
/** “or” goes on with the same question, even before a verb: “did he resign or was he driven out”. */
const JOINING = /^(?:and|plus|also|but|n|&|\+|nd|then|oh)$/i;
/** It only says what the question after it is about: “what about him, where is he?”. */
const TOPIC = /^(?:(?:and|but|so|ok|okay)\s+)*(?:what about|how about|as for|about|regarding)\b[^?]*[,:]$/i;
/** Things are asked for one after the other. */
const LISTS = /\b(?:tell \w+ about|give \w+|word on|info(?:rmation)? on|things|questions|i (?:need|want))\b/i;
const LISTED = /^(?:the|a|an|his|her|their|its|all)$/;
/** In notes, anything is. */
const NAMED = /./;

/** Cuts a message wherever a question may begin. The stretches hold all of its words, in order. */
export function stretchesOf(text: string): Stretch[] {
  const marked = text.replace(/[’‘´]/g, "'").replace(LIST_MARK, (mark) => (isMark(mark) ? "\n\u2022 " : mark));
  const sentences = marked
    .split(/(?<=[.!?؟…])\s+|(?<=[?؟])(?=\p{L})|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const noted = sentences.length === 1 && areNotes(wordsIn(clean(text)));
  const listed = noted ? NAMED : LISTS.test(text) ? LISTED : undefined;
  return sentences.flatMap((sentence) => {
    const isItem = sentence.startsWith("\u2022");
    const bare = sentence.replace(/^\u2022\s*/, "");
    const stretches = cutSentence(tokensIn(bare), listed);
    const isNamed = isItem || (noted && stretches.length > 1);
    return stretches.map((stretch, i) =>
      i === 0 ? { ...stretch, asks: stretch.asks || isNamed, setOff: "full" as const } : stretch,
    );
  });
}

function isMark(mark: string): boolean {
  return mark.trim() !== "";
}

function tokensIn(sentence: string): Token[] {
  const raws = sentence.split(/\s+/).slice(0, MOST_TOKENS);
  // Stray letters are dropped in reading; “I have” must not look like “have”.
  return raws.map((raw) => ({
    raw,
    words: bare(raw).toLowerCase() === "i" ? ["i"] : wordsIn(clean(raw)),
  }));
}

function cutSentence(tokens: readonly Token[], listed: RegExp | undefined): Stretch[] {
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
    const text = own.map(({ raw }) => raw).join(" ");
    return { text, asks: setOff === "list" || (asks(own) && !TOPIC.test(text)), setOff };
  });
}

/** Whether, and by what, a stretch is set off that begins with a token. */
function breakAt(tokens: readonly Token[], i: number, listed: RegExp | undefined): Stretch["setOff"] | undefined {
  const before = tokens[i - 1]?.raw ?? "";
  const own = bare(tokens[i]?.raw ?? "");
  const words = wordsFrom(tokens, i);
  const comma = /(?:[,،؛;:—–]|(?<!\w)\/|\w\/)$/.test(before) || /^[-—–;/]+$/.test(before);
  // In Arabic, “and” is written onto the word after it.
  const isJoined = words[0] === "and" && !JOINING.test(own);
  if (isJoined || JOINING.test(own)) {
    const after = isJoined ? words.slice(1) : wordsFrom(tokens, i + 1);
    if (after[0] === "that" && reportsThat(tokens.slice(0, i))) return "full";
    if (opensAfterBreak(after) || asksAtEnd(tokens.slice(i + 1))) return "partial";
    return listed?.test(after[0] ?? "") ? "list" : undefined;
  }
  if (own === "or" && asksAnew(wordsFrom(tokens, i + 1))) return "partial";
  if (JOINING.test(bare(before)) || /^or$/i.test(bare(before)) || own === "or") return undefined;
  if (/;$/.test(before)) return "partial";
  // “who counted them, which organisation” asks once.
  const isAfterthought = tokens.length - i <= 2 && !/\/$/.test(before);
  if (comma && !isAfterthought && opensAfterBreak(words)) return "partial";
  if (comma && listed?.test(words[0] ?? "")) return "list";
  return !comma && opensUnmarked(words, tokens[i - 1]?.words.at(-1) ?? "") ? "none" : undefined;
}

/** Whether tokens put something that was said: “is it true that …”. */
function reportsThat(tokens: readonly Token[]): boolean {
  return /\b(?:true|say|says|said|read|heard|confirm|claims?|claimed|told)\b.*\bthat\b/.test(
    wordsFrom(tokens, 0, tokens.length).join(" "),
  );
}

/** Whether tokens ask: by their end, their beginning, or a question that begins among them. */
function asks(tokens: readonly Token[]): boolean {
  if (/[?؟]["')\]*_|]*$/.test(tokens.at(-1)?.raw ?? "")) return true;
  const words = wordsFrom(tokens, 0);
  if (opens(words) || (JOINING.test(words[0] ?? "") && opensAfterBreak(words.slice(1)))) return true;
  if (JOINING.test(words[0] ?? "") && words[1] === "that") return true;
  if (asksWithin(wordsFrom(tokens, 0, MOST_TOKENS))) return true;
  if (asksAtEnd(tokens)) return true;
  return tokens.some(({ raw }, i) => /[,:;—–-]$/.test(raw) && opens(wordsFrom(tokens, i + 1)));
}

/** “and he is gone since when” */
function asksAtEnd(tokens: readonly Token[]): boolean {
  return tokens.length > 2 && ASKING.has(tokens.at(-1)?.words.at(-1) ?? "");
}

function wordsFrom(tokens: readonly Token[], start: number, most = 5): string[] {
  return tokens.slice(start, start + most).flatMap(({ words }) => words);
}

function bare(raw: string): string {
  return raw.replace(/^[^\p{L}\p{N}&+]+|[^\p{L}\p{N}&+]+$/gu, "");
}
