/** A number that a text states. */
export interface StatedNumber {
  /** As it is written. */
  readonly written: string;
  readonly value: number;
  readonly unit: "" | "%";
  /** The words of its clause after it and before it, where no other number stands between: they say what is counted. */
  readonly after: string;
  readonly before: string;
  readonly sentence: string;
}

/** Discord's markup, addresses and clock times hold digits that state nothing. */
const MARKUP = /<[@#:/at][^>]*>|https?:\/\/\S+|\b\d{1,2}:\d{2}\b/g;
const NUMBER =
  /(?<![\p{L}\d])(?:\d{1,3}(?:[,.'’\u00A0\u202F]\d{3})+(?!\d)|\d+(?:\.\d+)?|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)(?:\s?(k|thousand|hundred|%|percent|per cent)(?!\p{L}))?/giu;
const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const CLAUSE_END = /[.!?;:\n](?=\s|$)|,(?=\s)/u;

/** The numbers of a text, in order: `1,018`, `5.000`, `5k`, `five thousand`, `73 %`, in Arabic digits too. */
export function statedNumbers(text: string): StatedNumber[] {
  const plain = westernDigits(text).replace(MARKUP, (markup) => " ".repeat(markup.length));
  const found = [...plain.matchAll(NUMBER)];
  return found.map((match, i) => {
    const start = match.index;
    const end = start + match[0].length;
    const next = found[i + 1]?.index ?? plain.length;
    const previous = i > 0 ? (found[i - 1]?.index ?? 0) + (found[i - 1]?.[0].length ?? 0) : 0;
    const after = plain.slice(end, next).split(CLAUSE_END, 1)[0] ?? "";
    const before = plain.slice(previous, start).split(CLAUSE_END).at(-1) ?? "";
    const written = text.slice(start, end);
    const unit = /%|per ?cent/i.test(match[1] ?? "") ? "%" : "";
    return { written, value: numberOf(match[0], match[1]), unit, after, before, sentence: sentenceAt(plain, start) };
  });
}

function numberOf(written: string, scale: string | undefined): number {
  const bare = (scale ? written.slice(0, -scale.length) : written).trim().toLowerCase();
  const word = WORDS.indexOf(bare) + 1;
  const number = word || Number(bare.replaceAll(/[,.'’\u00A0\u202F](?=\d{3}(?!\d))/g, ""));
  if (/^(?:k|thousand)$/i.test(scale ?? "")) return number * 1000;
  return /^hundred$/i.test(scale ?? "") ? number * 100 : number;
}

function sentenceAt(text: string, index: number): string {
  const start = Math.max(...[...".!?\n"].map((mark) => text.lastIndexOf(mark, index - 1))) + 1;
  const end = text.slice(index).search(/[.!?](?=\s|$)|\n/);
  return text.slice(start, end < 0 ? undefined : index + end);
}

/** Keeps the length, so that places in the text stay the same. */
function westernDigits(text: string): string {
  return text
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll("٬", ",")
    .replaceAll("٪", "%");
}
