import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { aroundQuotations, quotationsIn } from "../../reading/quotations.ts";
import type { Speakers } from "../recognising/speakers.ts";
import { type Judged, mainOf } from "./judged.ts";

/** A quotation of fewer words is no more than a word that somebody stresses. */
const FEWEST_WORDS = 3;

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
  if (words.split(" ").length < FEWEST_WORDS) return undefined;
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
  if (!fact) return undefined;
  const claimed = speakers.speakerIn(around);
  const actual = speakers.speakerIn(fact.claimant.en);
  if (claimed === undefined || actual === undefined) return { verdict: "yes", fact };
  return { verdict: claimed === actual ? "yes" : "no", fact };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘´']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
