/** Begins and ends a stretch whose letters and figures keep their own order: Unicode's FSI and PDI. */
const BEGIN = "\u2068";
const END = "\u2069";
/** Says that a line is read from right to left, whatever it begins with. */
const RIGHT_TO_LEFT = "\u200F";

const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/u;
/** What Discord's Markdown takes by itself: code, mentions, commands, timestamps, the address of a link. */
const TOKEN = /`[^`\n]+`|<[^>\s]+>|\]\([^)\s]+\)|https?:\/\/\S+/gu;
/** A number as it is printed, bold or not. */
const NUMBER = String.raw`\**\p{N}(?:[.,:]?\p{N})*%?\**`;
/** A word of Latin letters, with what may begin and join it: a version such as 2026f is one. */
const WORD = String.raw`[@/#]?\p{N}*\p{Script=Latin}(?:['’.&/_@:+-]*[\p{Script=Latin}\p{M}\p{N}])*`;
/** What keeps its order: a quotation without an Arabic letter, Latin words, and numbers that signs join. */
const RUN = new RegExp(
  [
    String.raw`(?<=[«“"])[^«»“”"\p{Script=Arabic}]*\p{Script=Latin}[^«»“”"\p{Script=Arabic}]*(?=[»”"])`,
    `${WORD}(?:,? +${WORD})*`,
    `${NUMBER}(?:(?: ?[-–−/+×÷=≈] ?| : )${NUMBER})+`,
  ].join("|"),
  "gu",
);
/** What Markdown makes a heading, a list or a quotation of a line by. */
const LINE_MARK = /^\s*(?:#{1,3} |-# |[-*] |> |\d+\. )?/;

/**
 * A text in which Latin names, commands and mentions within Arabic lines stand in isolates: without them Discord's clients
 * take figures and punctuation beside them for theirs, and reorder the line. An Arabic line that begins with such a name, a
 * command or a mention is marked as one. Other lines, and code, stay as they are.
 */
export function isolated(text: string): string {
  let isInCode = false;
  return text
    .split("\n")
    .map((line) => {
      const isFence = line.trimStart().startsWith("```");
      const isPlain = isInCode || isFence;
      if (isFence) isInCode = !isInCode;
      return isPlain ? line : isolatedLine(line);
    })
    .join("\n");
}

function isolatedLine(line: string): string {
  const bare = line.replace(TOKEN, "");
  const count = (letters: RegExp) => bare.match(letters)?.length ?? 0;
  const [first = ""] = LETTER.exec(bare) ?? [];
  const beginsArabic = first.search(ARABIC) === 0;
  // What was isolated before is.
  if (line.includes(BEGIN) || !(beginsArabic || count(ARABIC) > count(LATIN))) return line;
  const [mark = ""] = LINE_MARK.exec(line) ?? [];
  // What a token shows is in Latin letters.
  const [leading = ""] = LETTER.exec(line.replace(TOKEN, "a")) ?? [];
  let done = leading.search(ARABIC) === 0 ? mark : `${mark}${RIGHT_TO_LEFT}`;
  let from = mark.length;
  for (const { 0: token, index } of line.matchAll(TOKEN)) {
    done += isolatedRuns(line.slice(from, index)) + (isAddress(token) ? token : isolate(token));
    from = index + token.length;
  }
  return done + isolatedRuns(line.slice(from));
}

/** It must stay bare, or what ends the isolate becomes a part of it. */
function isAddress(token: string): boolean {
  return token.startsWith("http") || token.startsWith("](");
}

function isolatedRuns(text: string): string {
  return text.replace(RUN, isolate);
}

function isolate(text: string): string {
  return `${BEGIN}${text}${END}`;
}
