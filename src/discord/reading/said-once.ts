const SENTENCE_END = /(?<=[.!?؟…])\s+/u;
/** What was cut may repeat a sentence that stands whole elsewhere. */
const CUT = /(?:…|\.\.\.)$/u;
/** Shorter ones say too little to be taken for the beginning of another. */
const LEAST = 20;

/** The texts without the sentences that an earlier one holds: a preview repeats what its link is posted with. */
export function eachOnce(texts: readonly string[]): string[] {
  const said = new Set<string>();
  const kept: string[] = [];
  for (const text of texts) {
    const lines = text.split("\n").map((line) => line.split(SENTENCE_END));
    const isNew = (sentence: string) => !isSaid(sentence, said);
    const left = lines.map((sentences) => sentences.filter(isNew).join(" ")).filter((line) => line.trim() !== "");
    if (lines.flat().every(isNew)) kept.push(text);
    else kept.push(left.join("\n"));
    for (const sentence of lines.flat()) said.add(bare(sentence));
  }
  return kept.filter((text) => text.trim() !== "");
}

function isSaid(sentence: string, said: ReadonlySet<string>): boolean {
  const plain = bare(sentence);
  if (said.has(plain)) return plain !== "";
  if (!CUT.test(sentence.trim()) || plain.length < LEAST) return false;
  return [...said].some((whole) => whole.startsWith(plain));
}

/** Letters and figures alone: the same sentence comes with and without its Markdown and its full stop. */
function bare(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/(?<=\d)[.,](?=\d)/g, "")
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, " ")
    .trim();
}
