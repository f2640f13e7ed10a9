import type { ClaimReview, WithContext } from "schema-dts";
import type { Verdict } from "../answering/answer.ts";
import { sourcesOf } from "../answering/attribution.ts";
import type { Fact } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { textsIn } from "../texts/languages.ts";
import { workOf } from "./json-ld.ts";

/** A claim, and what the reviewer knows of it and themselves; nothing that wasn't given is made up. */
export interface ReviewedClaim {
  readonly claim: string;
  /** Who made it. */
  readonly claimant: string | undefined;
  /** Where it was made: an address. */
  readonly appearance: string | undefined;
  /** Who publishes the review, such as a newsroom. */
  readonly reviewer: string | undefined;
  /** The address of the page that will hold the review. */
  readonly page: string | undefined;
}

/** A claim's verdict. */
export interface Review {
  readonly verdict: Exclude<Verdict, "unsaid">;
  /** What is said to the claim. */
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly language: Language;
  /** The day of the review. */
  readonly on: Temporal.PlainDate;
  /** What the bot calls itself. */
  readonly bot: string;
}

/** From 1, ruled out, to 5, borne out. */
const RATINGS = { no: 1, partly: 3, yes: 5 } as const;

/**
 * A verdict as schema.org's `ClaimReview`, with what Google's Fact Check tools read: `claimReviewed`, the rating and its name,
 * who reviewed it and the page. A claim that the source leaves open has no rating and so no review.
 */
export function claimReview(
  { claim, claimant, appearance, reviewer, page }: ReviewedClaim,
  { verdict, text, facts, language, on, bot }: Review,
): WithContext<ClaimReview> {
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    claimReviewed: claim,
    datePublished: on.toString(),
    inLanguage: language,
    ...(page !== undefined && { url: page }),
    author: { "@type": "Organization", name: reviewer ?? bot },
    itemReviewed: {
      "@type": "Claim",
      ...(claimant !== undefined && { author: { "@type": "Person", name: claimant } }),
      ...(appearance !== undefined && { appearance: { "@type": "CreativeWork", url: appearance } }),
    },
    reviewRating: {
      "@type": "Rating",
      ratingValue: RATINGS[verdict],
      worstRating: RATINGS.no,
      bestRating: RATINGS.yes,
      alternateName: textsIn(language).citing.ratings[verdict],
    },
    reviewBody: text,
    isBasedOn: sourcesOf(facts).map((source) => workOf(source, language)),
  };
}
