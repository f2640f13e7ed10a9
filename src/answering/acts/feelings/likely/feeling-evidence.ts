import { FEELINGS, type FeelingName } from "../../../../knowledge/pack/text-schemas.ts";
import { withoutQuotations } from "../../../reading/quotations.ts";
import type { Reading } from "../../../reading/reading.ts";
import type { LineMargins } from "../../lines/line-classifier.ts";
import { clausesOf, opensAsking } from "../clauses.ts";
import type { FeelingHints } from "../feeling-hints.ts";
import type { FeelingWords } from "../feeling-words.ts";
import { isToldOfOthers, speaksOfKin, tellsOfDeath } from "../of-oneself.ts";
import type { Understood } from "../understood.ts";

/** What speaks for or against each feeling: how a message sounds, what is known of it as a question, and whom it speaks of. */
export const EVIDENCE = [
  ...FEELINGS.flatMap((sound) => [`sounds ${sound}`, `in part ${sound}`] as const),
  "fact",
  "unknown",
  "smalltalk",
  "claims",
  "has mark",
  "opens asking",
  "peoples",
  "hostile",
  "kin",
  "death",
  "of others",
  "goodwill",
  "denial",
] as const;

/** The same of one message; what isn't so counts 0. */
export type FeelingEvidence = Readonly<Record<(typeof EVIDENCE)[number], number>>;

/** Weighs up one message. Undefined where nothing of it is a word. */
export type FeelingEvidenceOf = (message: string, understood: Understood) => FeelingEvidence | undefined;

/** A message that asks in the end. */
export const ENDS_ASKING = /[?؟][\s!?؟]*$/;
/** In lines of `feelingWords`. */
const HOSTILE = /<(?:dehumanising|death-wish|hate)>/;
const PEOPLES = /<peoples>/;
/** In lines with hints: kind words of others, which sound of them as hatred does, and what turns a word round. */
const GOODWILL = /<#felt-goodwill>/;
const DENIAL = /<#felt-denial>/;
/** Of whatever a classifier knows nothing. */
const UNHEARD = -1;

/** How a base's messages are read for what they feel. */
export interface FeelingReading {
  readonly wordsOf: FeelingWords;
  readonly hintsOf: FeelingHints;
  /** Reads a member's text. */
  readonly read: (text: string) => Reading;
}

/** @param marginsOf what was learned of lines with hints */
export function feelingEvidence(
  { wordsOf, hintsOf, read }: FeelingReading,
  marginsOf: LineMargins<FeelingName>,
): FeelingEvidenceOf {
  return (message, { kind, probability, isClaim }) => {
    const lineOf = (text: string) => wordsOf(read(text));
    const line = lineOf(message);
    if (line === "") return undefined;
    const clauses = clausesOf(message);
    const lines = clauses.length > 1 ? clauses.map(({ text }) => lineOf(text)).filter((one) => one !== "") : [];
    const hinted = hintsOf(line);
    const whole = marginsOf(hinted);
    const parts = lines.map((one) => marginsOf(hintsOf(one)));
    const sounds = FEELINGS.flatMap((sound) => {
      const margin = whole.get(sound) ?? UNHEARD;
      const most = Math.max(margin, ...parts.map((part) => part.get(sound) ?? UNHEARD));
      return [[`sounds ${sound}`, margin] as const, [`in part ${sound}`, most - margin] as const];
    });
    return {
      ...(Object.fromEntries(sounds) as Record<(typeof sounds)[number][0], number>),
      fact: kind === "fact" ? probability : 0,
      unknown: kind === "unknown" ? probability : 0,
      smalltalk: kind === "smalltalk" ? probability : 0,
      claims: Number(isClaim),
      "has mark": Number(ENDS_ASKING.test(message)),
      "opens asking": Number(clauses.some(opensAsking)),
      peoples: Number(PEOPLES.test(line)),
      hostile: Number(HOSTILE.test(line)),
      kin: Number(speaksOfKin(line)),
      death: Number(tellsOfDeath(line)),
      "of others": Number(isToldOfOthers(line) || withoutQuotations(message) !== message),
      goodwill: Number(GOODWILL.test(hinted)),
      denial: Number(DENIAL.test(hinted)),
    };
  };
}
