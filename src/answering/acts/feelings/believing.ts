import type { Entry } from "../../../knowledge/model.ts";
import type { FeelingName } from "../../../knowledge/pack/text-schemas.ts";
import { speaksOfKin, speaksOfOneself, suffers, tellsOfDeath, tellsOfOwnFear } from "./of-oneself.ts";

/** What a message is taken to feel. */
export type Feeling = Exclude<FeelingName, "none">;

/** What the engine makes of a message as a question. */
export interface Understood {
  /** The message as it was written, and in the script of its language. */
  readonly written: readonly string[];
  /** The kind of the likeliest entry; a fact too where a verdict or a sum was found. */
  readonly kind: Entry["kind"] | undefined;
  /** How probable it is, 0 to 1. */
  readonly probability: number;
  /** Whether it asks at all, if only by naming something. */
  readonly isAsked: boolean;
  /** Whether it claims something, which may sound like a feeling and be none. */
  readonly isClaim: boolean;
  /** Whether that is put so that it asks for a verdict. */
  readonly isPut: boolean;
  /** Whether figures answer it. */
  readonly isComputed: boolean;
  /** Whether it compares, or wants something listed, shown or told to be used: plain wishes, whoever else they name. */
  readonly isMatterOfFact: boolean;
  /** Whether it gets an answer, or a known unknown: else nothing was understood that it might ask. */
  readonly isTold: boolean;
}

/** The feelings of a person in need, the gravest first: whatever else they feel, these are answered. */
export const NEED: readonly Feeling[] = ["mourn", "seek", "fear"];
/** What is asked so is unknown, and told by the known unknown that is meant. */
export const UNKNOWN: readonly Feeling[] = ["help", "guilt"];
/** Nobody in them is in need. */
const CALM: readonly Feeling[] = ["weary", "glad"];

/**
 * What speaks for a plain question takes so much from a feeling's margin: the margin of such questions, and how probable the
 * likeliest entry is. A fact counts for less where somebody tells of themselves or their family, or says something of a people. Chosen, as what is below, by
 * cross-validation on the examples and with the questions of `knowledge/questions`.
 */
const LESS = { plain: 0.5, fact: 1, factBesideKin: 0.3, other: 0.4 };
/** The same of need and hatred, fitted on messages of writers who were left out; who isn't understood rather tells something. */
const FITTED = {
  need: { plain: 0.93, fact: 0.77, factTold: 0.35, other: 0.3, claim: 0.2, asked: 0.12, untold: -0.3 },
  hate: { plain: 0.79, fact: 0.37, factTold: 0.37, other: 0.1, claim: 0.17, asked: 0.19, untold: -0.2 },
};
/** From here on a feeling is believed. */
const BELIEVED = -0.65;
const IN_NEED = -0.35;
/** The same where somebody tells of their family, or of what is done to them. */
const IN_NEED_OF_THEIRS = -0.55;
export const HATRED = -0.5;
/** Whoever asks whether something is so of a people, seldom hates. */
const HATRED_PUT = 0.3;
/** A claim must sound more like it, and what is put to be judged. */
const BELIEVED_OF_CLAIM = 0;
/** From here on a message is believed to feel it beside what it feels most. */
export const BESIDE = 0;
/** In lines of `feelingWords`. */
export const OF_DANGER = /<(?:afraid|trapped|danger)>|(?:^| )(?:safe|dangerous)(?= |$)/;

/** What speaks for or against a feeling in a message. */
interface HeardLine extends Pick<Understood, "kind" | "probability" | "isAsked" | "isClaim" | "isTold"> {
  /** The message as `feelingWords` reads it. */
  readonly line: string;
  /** Whether it speaks of the writer's own family or friends. */
  readonly isOfKin: boolean;
  /** The same, or that something is done to the writer. */
  readonly isOfTheirs: boolean;
  /** Whether it tells of the writer, and asks nothing. */
  readonly tells: boolean;
}

/** From where on a feeling is believed. */
export function leastOf(feeling: Feeling, isClaim: boolean, isPut: boolean, isOfTheirs: boolean): number {
  if (CALM.includes(feeling)) return BESIDE;
  if (fittedFor(feeling) && !isPut) return feeling === "hate" ? HATRED : isOfTheirs ? IN_NEED_OF_THEIRS : IN_NEED;
  if (feeling === "hate" && isPut) return HATRED_PUT;
  return isClaim || isPut ? BELIEVED_OF_CLAIM : BELIEVED;
}

/** What was fitted for a feeling, if anything. */
function fittedFor(feeling: Feeling) {
  return feeling === "hate" ? FITTED.hate : NEED.includes(feeling) ? FITTED.need : undefined;
}

/** What speaks for a plain question takes so much from a feeling. */
export function lessFor(feeling: Feeling, heard: HeardLine): number {
  const { line, kind, probability } = heard;
  if (feeling === "fear" && tellsOfOwnFear(line)) return 0;
  if (CALM.includes(feeling)) return probability * LESS.factBesideKin;
  const fitted = fittedFor(feeling);
  if (fitted) {
    const ofFact = heard.isOfKin || heard.tells ? fitted.factTold : fitted.fact;
    const ofKind = probability * (kind === "fact" ? ofFact : fitted.other);
    const ofClaim = heard.isClaim && !heard.isOfTheirs ? fitted.claim : 0;
    const ofAsking = heard.isAsked && !heard.isOfTheirs ? fitted.asked : 0;
    return ofKind + ofClaim + ofAsking + (heard.isTold ? 0 : fitted.untold);
  }
  // A known unknown is told to these all the same.
  const isKnown = kind === undefined || (kind === "unknown" && UNKNOWN.includes(feeling));
  return probability * (kind === "fact" ? LESS.fact : isKnown ? 0 : LESS.other);
}

/** Whether a line speaks of somebody who may be in that need: a question that has an answer may only sound like it. */
export function hasGrounds(feeling: Feeling, line: string): boolean {
  if (speaksOfKin(line) || suffers(line)) return true;
  if (feeling === "mourn") return tellsOfDeath(line);
  return feeling !== "fear" || OF_DANGER.test(line) || speaksOfOneself(line);
}

/** How much of the margin of plain questions is taken from a feeling's. */
export function plainShare(feeling: Feeling): number {
  return (fittedFor(feeling) ?? LESS).plain;
}
