import { readNumbers } from "../../../numbers/read-numbers.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Answer } from "../../answer.ts";
import { statedIn } from "../grammar/stated.ts";
import { EQUATION } from "./equation.ts";

const SENTENCE = "(?<=\\p{L}{2,}|[\\d%)])[.…]+\\s+|[\\n;?!]+";
const COMMA = ",(?!\\d{3})\\s*(?:(?:and|but|so|then|while|also|plus)\\s+)*";
/** Where one result ends and the next may begin, the surest alone, then with those that may be within one. */
const BETWEEN: readonly RegExp[] = [
  SENTENCE,
  `${SENTENCE}|${COMMA}`,
  `${SENTENCE}|${COMMA}|\\s+(?:and|but|while|whereas|so)\\s+`,
].map((pattern) => new RegExp(pattern, "iu"));
/** Smaller numbers may count anything. */
const TELLING = 20;
const SIGN = /%|\d\s?:\s?\d|\d\s+to\s+(?:1|one)\b|[+=÷×]/iu;
const MOST = 4;

type Check = (text: string, before: readonly string[]) => Answer | undefined;
type Checked = Extract<Answer, { outcome: "answer" }>;

/**
 * The verdict on each of several results that a message states, in order; none where it states fewer than two, or where what comes of one
 * isn't known.
 * @param check the verdict on one, after the formula that was computed before it
 */
export function checkEach(text: string, check: Check): readonly Checked[] {
  for (const between of BETWEEN) {
    const pieces = piecesOf(text, between);
    if (pieces.length < 2 || pieces.length > MOST) continue;
    const checked = checkedIn(pieces, check);
    if (checked.length === pieces.length) return checked;
  }
  return [];
}

function checkedIn(pieces: readonly string[], check: Check): readonly Checked[] {
  const checked: Checked[] = [];
  for (const piece of pieces) {
    const answer = check(piece, checked.flatMap(({ formula }) => formula ?? []).slice(-1));
    if (answer?.outcome !== "answer" || answer.verdict === undefined) return [];
    checked.push(answer);
  }
  return checked;
}

/** What one of several results comes to, which bears out no more than itself. */
export function ofSeveral(text: string, answer: Answer | undefined): Answer | undefined {
  if (answer?.outcome !== "answer" || answer.verdict !== "yes") return answer;
  const results = BETWEEN.map((between) => piecesOf(text, between).filter(statesResult).length);
  if (Math.max(...results) < 2) return answer;
  const { arithmetic } = textsIn(answer.language);
  const before = [arithmetic.yes(""), arithmetic.theirs.right("").replace(/\.$/, "")].find((yes) =>
    answer.text.startsWith(yes),
  );
  return { ...answer, verdict: "partly", text: arithmetic.partly(answer.text.slice(before?.length ?? 0)) };
}

function statesResult(piece: string): boolean {
  return EQUATION.test(piece) || statedIn(piece).length > 0;
}

/** The pieces of a message that hold a number that may be a figure, or come of some. */
function piecesOf(text: string, between: RegExp): readonly string[] {
  const holds = (piece: string) =>
    SIGN.test(piece) ||
    statesResult(piece) ||
    readNumbers(piece).some(({ kind, value }) => kind === "count" && value >= TELLING);
  return text
    .split(between)
    .map((piece) => piece.trim())
    .filter(holds);
}
