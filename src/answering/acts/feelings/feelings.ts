import type { FeelingName } from "../../../knowledge/pack/text-schemas.ts";
import { withoutQuotations } from "../../reading/quotations.ts";
import type { Reading } from "../../reading/reading.ts";
import { type LineClassifier, lineMargins } from "../lines/line-classifier.ts";
import {
  BESIDE,
  type Feeling,
  HATRED,
  hasGrounds,
  leastOf,
  lessFor,
  NEED,
  OF_DANGER,
  plainShare,
  UNKNOWN,
  type Understood,
} from "./believing.ts";
import { clausesOf } from "./clauses.ts";
import type { FeelingHints } from "./feeling-hints.ts";
import type { FeelingWords } from "./feeling-words.ts";
import { asksOfKilling, isSurelyHatred } from "./hatred.ts";
import {
  asksOfOneself,
  speaksOfKin,
  speaksOfOneself,
  suffers,
  tellsOfOwnDead,
  withoutHearers,
  withoutMemories,
  withoutPoliteness,
  withoutTellers,
} from "./of-oneself.ts";
import { isPlainlyHostile, isToldOfOthers } from "./plainly-hostile.ts";

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

/** Tells what messages feel. */
export interface FeelingReader {
  readonly wordsOf: FeelingWords;
  /** Undefined where a message feels nothing, or is likelier a plain question. */
  feltIn(message: string, understood: Understood): Felt | undefined;
  /** Whether a text asks, or says, who is guilty, by its words alone. */
  isOfGuilt(reading: Pick<Reading, "words" | "matches">): boolean;
}

/** From here on a clause on the writer's own family is believed, whatever is asked beside it. */
const OF_KIN = 0.2;
/** “My neighbour”, and a comma, tells nothing of them. */
const TELLS = /<kin>(?: \S+){2}|<own-kin>|<[a-z]+> (?:my|our) <kin>/;
const OF_GUILT = 0;
/** From this margin on a need is borne in mind, though nobody is named. */
const PLAIN = 0.5;
/** Whoever asks in the end seldom hates, unless words say so. */
const LESS_HATEFUL = 0.4;
/** Whoever asks whether somebody died, and speaks of nobody of their own, seldom mourns: “three people died there?” */
const MOURNING_ASKED = 0.5;
/** Whoever gets an answer, and speaks of nobody in need, must sound more like it. */
const UNGROUNDED = 0.2;
const ENDS_ASKING = /[?؟][\s!?؟]*$/;

/** Why others are killed is asked of the guilty. */
const OF_KILLING: Felt = { first: "guilt", all: new Set(["guilt"]), isOfKin: false, isPlain: true };
const OF_HATRED: Felt = { first: "hate", all: new Set(["hate"]), isOfKin: false, isPlain: true };
const OF_OWN_DEAD: Felt = { first: "mourn", all: new Set(["mourn"]), isOfKin: true, isPlain: true };

/** Whoever killed is in no need. */
const BOASTS = /(?:^| )we (?:have )?<slain>(?= )/;
const UNFELT = -2;

/** What figures answer, or whoever asks what to believe, hates nobody who isn't named. */
function isNoHatred(line: string, isComputed: boolean): boolean {
  return (isComputed || asksOfOneself(line)) && !line.includes("<peoples>");
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

  /** Each feeling's margin less that of plain questions, and the margin itself, the greatest first. */
  const leaningsIn = (line: string): readonly (readonly [Feeling, number, number])[] => {
    const margins = line === "" ? undefined : marginsOf?.(hintsOf(line));
    const plain = margins?.get("none") ?? 0;
    const sorted = [...(margins ?? [])].sort((a, b) => b[1] - a[1]);
    return sorted.flatMap(([feeling, margin]) =>
      feeling === "none" ? [] : [[feeling, margin - plain * plainShare(feeling), margin] as const],
    );
  };

  /** The margin of plain questions and talk. */
  const plainIn = (line: string): number => marginsOf?.(hintsOf(line)).get("none") ?? 0;

  const ownLine = (line: string): string => withoutMemories(withoutPoliteness(withoutTellers(withoutHearers(line))));

  /** What is felt in a clause on the writer's own family. */
  const feltOfKin = (message: string): Felt | undefined => {
    const plain = Math.max(0, plainIn(ownLine(wordsOf(read(message)))));
    const lines = clausesOf(message).map(({ text }) => ownLine(wordsOf(read(text))));
    if (lines.some(tellsOfOwnDead)) return OF_OWN_DEAD;
    const [most] = lines
      .filter((line) => speaksOfKin(line) && TELLS.test(line))
      .flatMap(leaningsIn)
      .filter(([feeling, leaning]) => NEED.includes(feeling) && leaning > OF_KIN + plain)
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
    feltIn(message, { written, kind, probability, isAsked, isClaim, isPut, isComputed, isMatterOfFact, isTold }) {
      const line = ownLine(wordsOf(read(message)));
      const ofKin = speaksOfKin(line);
      if (!ofKin && !isPut && [message, ...written].some(isHostile)) return OF_HATRED;
      const ofTheirs = ofKin || suffers(line);
      const tells = suffers(line) || (!isAsked && speaksOfOneself(line));
      const heard = { line, kind, probability, isAsked, isClaim, isTold, isOfKin: ofKin, isOfTheirs: ofTheirs, tells };
      const beliefs = leaningsIn(line)
        .map(([feeling, leaning, margin]) => ({ feeling, margin, belief: leaning - lessFor(feeling, heard) }))
        .filter(({ feeling, belief }) => belief > leastOf(feeling, isClaim && !ofKin, isPut, ofTheirs));
      const hatred = beliefs.find(({ feeling }) => feeling === "hate")?.belief ?? UNFELT;
      const isPassedOn = isPut && written.some((text) => isToldOfOthers(wordsOf(read(text))));
      const own = ownLineOf(message);
      // What is quoted may be all that sounds hateful.
      const ownHatred = own === line ? hatred : Math.min(hatred, 0);
      const isHatred =
        !isPassedOn &&
        isSurelyHatred(own, ownHatred - (ENDS_ASKING.test(message) ? LESS_HATEFUL : 0)) &&
        !isNoHatred(line, isComputed);
      const soundsHateful = beliefs[0]?.feeling === "hate" && !isHatred;
      if (soundsHateful && hatred > HATRED && asksOfKilling(line)) return OF_KILLING;
      const [most, ...others] = beliefs.filter(({ feeling }) => isHatred || feeling !== "hate");
      const isAskedOfOthers = isClaim && !ofKin && !speaksOfOneself(line) && ENDS_ASKING.test(message);
      const isOfOthers =
        BOASTS.test(line) ||
        (isMatterOfFact && kind === "fact" && !ofKin && !OF_DANGER.test(line)) ||
        (isPut && most?.feeling === "mourn" && !ofKin && !speaksOfOneself(line));
      if (
        most &&
        NEED.includes(most.feeling) &&
        (isOfOthers || (isTold && isAsked && most.belief <= UNGROUNDED && !hasGrounds(most.feeling, line)))
      )
        return undefined;
      if (most?.feeling === "mourn" && isAskedOfOthers && most.belief <= MOURNING_ASKED) return undefined;
      if (!most || (soundsHateful && most.belief <= BESIDE)) return ofKin ? feltOfKin(message) : undefined;
      const beside = others.filter(({ margin }) => margin > BESIDE).map(({ feeling }) => feeling);
      // “They shot my uncle. Who gave the order?” mourns before it asks.
      const kin = ofKin && most.feeling !== "hate" ? feltOfKin(message) : undefined;
      if (kin && (kin === OF_OWN_DEAD || UNKNOWN.includes(most.feeling)))
        return { ...kin, all: new Set([...kin.all, most.feeling, ...beside]) };
      const isPlain = most.feeling === "seek" || ofKin || tells || most.margin > PLAIN || OF_DANGER.test(line);
      return { first: most.feeling, all: new Set([most.feeling, ...beside]), isOfKin: ofKin, isPlain };
    },
    isOfGuilt: (reading) =>
      leaningsIn(wordsOf(reading)).some(([feeling, leaning]) => feeling === "guilt" && leaning > OF_GUILT),
  };
}
