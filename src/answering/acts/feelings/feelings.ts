import type { Entry } from "../../../knowledge/model.ts";
import type { FeelingName } from "../../../knowledge/pack/text-schemas.ts";
import type { Reading } from "../../reading/reading.ts";
import { type LineClassifier, lineMargins } from "../lines/line-classifier.ts";
import { clausesOf } from "./clauses.ts";
import type { FeelingHints } from "./feeling-hints.ts";
import type { FeelingWords } from "./feeling-words.ts";
import { asksOfKilling, isSurelyHatred, withoutQuotations } from "./hatred.ts";
import {
  asksOfOneself,
  onlyAsks,
  speaksOfKin,
  speaksOfOneself,
  suffers,
  tellsOfOwnDead,
  withoutHearers,
  withoutPoliteness,
  withoutTellers,
} from "./of-oneself.ts";
import { isPlainlyHostile, isToldOfOthers } from "./plainly-hostile.ts";

/** What a message is taken to feel. */
export type Feeling = Exclude<FeelingName, "none">;

/** What a message feels. */
export interface Felt {
  /** What it feels above all. */
  readonly first: Feeling;
  /** All that it feels, that among it. */
  readonly all: ReadonlySet<Feeling>;
  /** Whether it speaks of the writer's own family or friends. */
  readonly isOfKin: boolean;
  /** Whether that is plain enough to be borne in mind for the rest of a conversation. */
  readonly isPlain: boolean;
}

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
  /** Whether it compares. */
  readonly isComparing: boolean;
}

/** Tells what messages feel. */
export interface FeelingReader {
  readonly wordsOf: FeelingWords;
  /** Undefined where a message feels nothing, or is likelier a plain question. */
  feltIn(message: string, understood: Understood): Felt | undefined;
  /** Whether a text asks, or says, who is guilty, by its words alone. */
  isOfGuilt(reading: Pick<Reading, "words" | "matches">): boolean;
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
const LESS = { plain: 0.5, fact: 1, factBesideKin: 0.3, factBesideHate: 0.5, other: 0.4, onlyAsking: 0.3 };
/** From here on a feeling is believed. */
const BELIEVED = -0.65;
const HATRED = -0.45;
/** A claim must sound more like it; hatred of a people is often put as one, and grief (“rest in peace Ali, killed there”). */
const BELIEVED_OF_CLAIM = 0;
const OF_CLAIM: { readonly [feeling in Feeling]?: number } = { hate: -0.25, mourn: -0.5, fear: -0.4 };
/** From here on a message is believed to feel it beside what it feels most. */
const BESIDE = 0;
/** From here on a clause on the writer's own family is believed, whatever is asked beside it. */
const OF_KIN = 0.3;
/** “My neighbour”, and a comma, tells nothing of them. */
const TELLS = /<kin>(?: \S+){2}|<own-kin>/;
const OF_GUILT = 0;
/** Whoever asks whether somebody died, and speaks of nobody of their own, seldom mourns: “three people died there?” */
const MOURNING_ASKED = 0.5;
const ENDS_ASKING = /[?؟][\s!?؟]*$/;

/** Why others are killed is asked of the guilty. */
const OF_KILLING: Felt = { first: "guilt", all: new Set(["guilt"]), isOfKin: false, isPlain: true };
const OF_HATRED: Felt = { first: "hate", all: new Set(["hate"]), isOfKin: false, isPlain: true };
const OF_OWN_DEAD: Felt = { first: "mourn", all: new Set(["mourn"]), isOfKin: true, isPlain: true };
const OF_DANGER = /<(?:afraid|trapped|danger)>|(?:^| )(?:safe|dangerous)(?= |$)/;
/** Whoever killed is in no need. */
const BOASTS = /(?:^| )we (?:have )?<slain>(?= )/;
const UNFELT = -2;

/** What figures answer, or whoever asks what to believe, hates nobody who isn't named. */
function isNoHatred(line: string, isComputed: boolean): boolean {
  return (isComputed || asksOfOneself(line)) && !line.includes("<peoples>");
}

/** From where on a feeling is believed. */
function leastOf(feeling: Feeling | undefined, isClaim: boolean, isPut: boolean): number {
  if (feeling === undefined || CALM.includes(feeling)) return BESIDE;
  // Whoever asks whether it is so needn't hate.
  if (isClaim && isPut && feeling === "hate") return BELIEVED_OF_CLAIM;
  if (isClaim) return OF_CLAIM[feeling] ?? BELIEVED_OF_CLAIM;
  return feeling === "hate" ? HATRED : BELIEVED;
}

/**
 * @param wordsOf what `feelingWords` made of this base
 * @param hintsOf what `feelingHints` made of it
 * @param classifier what was learned of this base; without one nothing is felt
 * @param read reads a member's text
 */
export function createFeelingReader(
  wordsOf: FeelingWords,
  hintsOf: FeelingHints,
  classifier: LineClassifier<FeelingName> | undefined,
  read: (text: string) => Reading,
): FeelingReader {
  const marginsOf = classifier && lineMargins(classifier);

  /** Each feeling's margin, less that of plain questions. */
  const leaningsIn = (line: string): readonly (readonly [Feeling, number])[] => {
    const margins = line === "" ? undefined : marginsOf?.(hintsOf(line));
    const plain = LESS.plain * (margins?.get("none") ?? 0);
    return [...(margins ?? [])].flatMap(([feeling, margin]) =>
      feeling === "none" ? [] : [[feeling, margin - plain] as const],
    );
  };

  const ownLine = (line: string): string => withoutPoliteness(withoutTellers(withoutHearers(line)));

  /** What is felt in a clause on the writer's own family. */
  const feltOfKin = (message: string): Felt | undefined => {
    const lines = clausesOf(message).map(({ text }) => ownLine(wordsOf(read(text))));
    if (lines.some(tellsOfOwnDead)) return OF_OWN_DEAD;
    const [most] = lines
      .filter((line) => speaksOfKin(line) && TELLS.test(line))
      .flatMap(leaningsIn)
      .filter(([feeling, leaning]) => NEED.includes(feeling) && leaning > OF_KIN)
      .sort((a, b) => b[1] - a[1]);
    return most && { first: most[0], all: new Set([most[0]]), isOfKin: true, isPlain: true };
  };

  /** A message as it is read, without what it quotes. */
  const ownLineOf = (message: string): string => ownLine(wordsOf(read(withoutQuotations(message))));

  const isHostile = (message: string): boolean => {
    const own = withoutQuotations(message);
    const said = clausesOf(own).filter(({ isAsked }) => !isAsked);
    const texts = said.map(({ text }) => text);
    return isPlainlyHostile((ENDS_ASKING.test(own) ? texts : [own, ...texts]).map((text) => wordsOf(read(text))));
  };

  return {
    wordsOf,
    feltIn(message, { written, kind, probability, isAsked, isClaim, isPut, isComputed, isComparing }) {
      const line = ownLine(wordsOf(read(message)));
      const ofKin = speaksOfKin(line);
      if (!ofKin && !isPut && [message, ...written].some(isHostile)) return OF_HATRED;
      const asks = onlyAsks(line);
      const tells = suffers(line) || (!isAsked && speaksOfOneself(line));
      const lessFor = (feeling: Feeling): number => {
        if (CALM.includes(feeling)) return probability * LESS.factBesideKin;
        const isNeed = NEED.includes(feeling);
        const asking = isNeed && asks ? LESS.onlyAsking : 0;
        // A known unknown is told to these all the same.
        const isTold = kind === undefined || (kind === "unknown" && UNKNOWN.includes(feeling));
        if (kind !== "fact") return asking + (isTold ? 0 : probability * LESS.other);
        if (isNeed && (ofKin || tells)) return asking + probability * LESS.factBesideKin;
        return asking + probability * (feeling === "hate" && !isAsked ? LESS.factBesideHate : LESS.fact);
      };
      const beliefs = leaningsIn(line)
        .map(([feeling, leaning]) => ({ feeling, belief: leaning - lessFor(feeling) }))
        .sort((a, b) => b.belief - a.belief);
      const hatred = beliefs.find(({ feeling }) => feeling === "hate")?.belief ?? UNFELT;
      const isPassedOn = isPut && written.some((text) => isToldOfOthers(wordsOf(read(text))));
      const own = ownLineOf(message);
      // What is quoted may be all that sounds hateful.
      const isHatred =
        !isPassedOn &&
        isSurelyHatred(own, own === line ? hatred : Math.min(hatred, 0)) &&
        !isNoHatred(line, isComputed);
      const soundsHateful = beliefs[0]?.feeling === "hate" && !isHatred;
      if (soundsHateful && hatred > HATRED && asksOfKilling(line)) return OF_KILLING;
      const [most, ...others] = beliefs.filter(({ feeling }) => isHatred || feeling !== "hate");
      const isAskedOfOthers = isClaim && !ofKin && !speaksOfOneself(line) && ENDS_ASKING.test(message);
      const isOfOthers =
        BOASTS.test(line) ||
        (isComparing && !ofKin && !OF_DANGER.test(line)) ||
        (isPut && most?.feeling === "mourn" && !ofKin && !speaksOfOneself(line));
      if (most && NEED.includes(most.feeling) && isOfOthers) return undefined;
      if (most?.feeling === "mourn" && isAskedOfOthers && most.belief <= MOURNING_ASKED) return undefined;
      const least = soundsHateful ? BESIDE : leastOf(most?.feeling, isClaim && !ofKin, isPut);
      if (!most || most.belief <= least) return ofKin ? feltOfKin(message) : undefined;
      const beside = others.filter(({ belief }) => belief > BESIDE).map(({ feeling }) => feeling);
      const isPlain = most.feeling === "seek" || ofKin || tells || most.belief > BESIDE || OF_DANGER.test(line);
      return { first: most.feeling, all: new Set([most.feeling, ...beside]), isOfKin: ofKin, isPlain };
    },
    isOfGuilt: (reading) =>
      leaningsIn(wordsOf(reading)).some(([feeling, leaning]) => feeling === "guilt" && leaning > OF_GUILT),
  };
}
