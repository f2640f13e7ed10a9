import fitted from "./shapes.json" with { type: "json" };

/** What stands for words that are about something, however many, and for numbers. */
const BLANK = { content: "C", number: "#" };
const BETWEEN = " | ";
const ENDS = { start: "^", end: "$" };
/** Who greets or thanks asks the same. */
const CIVIL =
  /^(?:please|pls|lol|hello|hey|hi|help|thanks|guys?|sir|mate|bro|dude|man|u[mh]|er|hmm|ok|okay|yes|yeah|literally|basically|honestly|wonder|wondering)$/;
/** Bare keywords and courtesies have no shape that tells anything. */
const PLAIN =
  /^(?:(?:and|so|but) )?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|must|may|might) /;
/** No shape says more than this. */
const MOST = 3;

/** What tells in which shapes people ask what sources say. */
export interface Shapes {
  /** Words that people use whatever the event is. */
  readonly common: ReadonlySet<string>;
  /** How much each part of a shape speaks for an answer, in log-odds. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Shapes as a file keeps them: words with a blank between them, and each weight with the parts that have it. */
interface Kept {
  readonly common: string;
  readonly weights: Readonly<Record<string, string>>;
}

const FITTED = shapesFrom(fitted);

/**
 * The shape of a question, whatever it is about: the words that are common to questions about any event, and their neighbours,
 * with blanks for all others.
 * @param words as `Reading.words` has them
 */
export function shapeOf(words: readonly string[], common: ReadonlySet<string>): readonly string[] {
  const parts: string[] = [];
  for (const word of words) {
    if (CIVIL.test(word)) continue;
    const part = /^\d/.test(word) ? BLANK.number : common.has(word) ? word : BLANK.content;
    if (part !== BLANK.content || parts.at(-1) !== part) parts.push(part);
  }
  const framed = [ENDS.start, ...parts, ENDS.end];
  const pairs = framed.slice(1).map((part, i) => `${framed[i]} ${part}`);
  return [...new Set([ENDS.start, ...parts, ...pairs])];
}

/** Whether it is asked as a plain question. @param words as `Reading.words` has them */
export function isPlain(words: readonly string[]): boolean {
  return PLAIN.test(words.join(" "));
}

/** How far people who ask in this shape ask what sources say, in log-odds: “which … of the …” wants details, “who is …” seldom does. */
export function answerable(words: readonly string[], { common, weights }: Shapes = FITTED): number {
  if (!isPlain(words)) return 0;
  const sum = shapeOf(words, common).reduce((all, part) => all + (weights.get(part) ?? 0), 0);
  return Math.max(-MOST, Math.min(MOST, sum));
}

function shapesFrom({ common, weights }: Kept): Shapes {
  const parts = Object.entries(weights).flatMap(([weight, parts]) =>
    parts.split(BETWEEN).map((part) => [part, Number(weight)] as const),
  );
  return { common: new Set(common.split(" ")), weights: new Map(parts) };
}

/** Shapes as they are kept, the parts of least weight first. */
export function keptShapes({ common, weights }: Shapes): Kept {
  const all = [...weights].sort(([, one], [, other]) => one - other);
  const kept = new Map<string, string[]>();
  for (const [part, weight] of all) kept.getOrInsert(weight.toFixed(2), []).push(part);
  return {
    common: [...common].sort().join(" "),
    weights: Object.fromEntries([...kept].map(([weight, parts]) => [weight, parts.sort().join(BETWEEN)])),
  };
}
