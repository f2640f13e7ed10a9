import type { Fact, KnowledgeBase } from "../../../knowledge/model.ts";
import { aroundQuotations, quotationsIn } from "../../reading/quotations.ts";
import type { Speakers } from "../recognising/speakers.ts";
import { type Judged, mainOf } from "./judged.ts";

/** A quotation of fewer words is no more than a word that somebody stresses. */
const FEWEST_WORDS = 3;
/** So much of a quotation is a person's own words if it is meant for theirs. */
const MOSTLY = 0.7;

/** What is said in a sentence of its own isn't so for what was quoted before: “… So they began it.” */
const CONCLUDES = /^[.!?…]\s+\S+\s+\S/;

/** What a claim quotes, and what it says around it. */
export interface ClaimedQuotation {
  readonly words: string;
  readonly around: string;
}

/** The quotation that a claim is about; undefined where it quotes nothing, only a word or two, or several things. */
export function quotationIn(text: string): ClaimedQuotation | undefined {
  const [quotation, ...others] = quotationsIn(text);
  if (!quotation || others.length > 0) return undefined;
  const words = plain(quotation.words);
  if (words.split(" ").length < FEWEST_WORDS || CONCLUDES.test(text.slice(quotation.end))) return undefined;
  return { words, around: aroundQuotations(text, [quotation]).join(" … ") };
}

/**
 * Whether somebody said what a claim quotes, word for word.
 * @returns undefined where no fact has the words: then nothing is known of them
 */
export function judgeQuotation(
  base: KnowledgeBase,
  { words, around }: ClaimedQuotation,
  speakers: Pick<Speakers, "speakerIn">,
): Judged | undefined {
  const quoted = base.facts.values().filter(({ quote }) => ` ${plain(quote)} `.includes(` ${words} `));
  const fact = mainOf(base, [...quoted]);
  if (!fact) return misquoted(base, words, speakers);
  const claimed = speakers.speakerIn(around);
  const actual = speakers.speakerIn(fact.claimant.en);
  if (claimed === undefined || actual === undefined) return { verdict: "yes", fact };
  return { verdict: claimed === actual ? "yes" : "no", fact };
}

/** What a person said otherwise, of whose words most are quoted: so much of it is so. */
function misquoted(base: KnowledgeBase, words: string, speakers: Pick<Speakers, "speakerIn">): Judged | undefined {
  const said = words.split(" ");
  const isOfPerson = ({ claimant }: Fact) =>
    base.entities.get(speakers.speakerIn(claimant.en)?.slice(1) ?? "")?.kind === "person";
  const fact = base.facts
    .values()
    .find(
      (one) =>
        isOfPerson(one) && shared(said, plain(one.quote).split(" ")) >= Math.max(MOSTLY * said.length, FEWEST_WORDS),
    );
  return fact && { verdict: "partly", fact };
}

/** How many words two texts have in the same order. */
function shared(one: readonly string[], other: readonly string[]): number {
  let above = other.map(() => 0);
  for (const word of one) {
    const row: number[] = [];
    for (const [i, candidate] of other.entries())
      row.push(word === candidate ? (above[i - 1] ?? 0) + 1 : Math.max(above[i] ?? 0, row[i - 1] ?? 0));
    above = row;
  }
  return above.at(-1) ?? 0;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘´']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
