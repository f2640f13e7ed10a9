import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Answer } from "../../answer.ts";
import { unsaidAnswer } from "../../claims/word-verdict.ts";
import { answerOf } from "../../compose.ts";
import { JUST_CONSOLED } from "../../memory.ts";
import { clean, wordsIn } from "../../reading/normalise.ts";
import { isOfSource } from "./asks-apart.ts";
import { clausesOf, opensAsking } from "./clauses.ts";
import type { Felt } from "./feelings.ts";
import { setsApart, speaksOfKin } from "./of-oneself.ts";
import { listeningLine } from "./sympathy.ts";

/** “And the soldiers” asks, in so many words at most. */
const HALF = 4;
/** What is said of them, or of what was said to them, gets no verdict. */
const THEIRS = /\b(?:he|she|they|we|i|him|her|them|us|me|his|my|our|ours)\b/i;
/** So does what somebody has heard of them, and passes on. */
const OWN = /\b(?:he|she|we|i|him|her|us|me|his|my|our|ours)\b/i;
/** What is wanted isn't claimed. */
const WANTS =
  /(?<!\b(?:not|don'?t|never|nobody|no one|if you) )\b(?:want|need|wish|wonder|wondering|tell me|give me|show me)\b/i;
/** “She asks if they have water”, and “what does it mean” in Arabic. */
const ASKED_ON =
  /\bsh[ou]+ (?:ya3ni|yaani)\b|\b(?:would you|(?:should|shall) (?:i|we))\b|\b(?:asks?|asked|asking|wants? to know|wonders?|wondering) (?:me |us )?(?:if|whether|wh\w+|how)\b/i;
const COUNTS = /\bhow (?:many|much|long)\b/i;
/** Of whom was spoken before. */
const OF_OTHERS = /\b(?:he|she|they|him|her|them|his|their)\b/i;
/** So sure an answer must be that wasn't given at first. */
const SURE = 0.6;
/** The same where somebody speaks of themselves. */
const CERTAIN = 0.9;
const OF_SOMEBODY = /\b(?:he|she|him|her|his|hers|us|our|ours|my)\b/i;
const OF_WRITER = /\b(?:i|me|we)\b/i;
/** “They all fled, right”. */
const TAGGED = /\b(?:right|true|correct|innit|huh)\W*$/i;
const PRONOUN = /^(?:he|she|they|we|i|my|our|his|her|it)$/;
const ARABIC = /\p{Script=Arabic}/u;
/** In lines of `feelingWords`: whether somebody lives is asked. */
const LIVING =
  /(?:^| )(?:he|she|they|him|her|them|we|<kin>)(?: \S+){0,3} (?:alive|<alive>|safe|ok|okay|well|hurt|<dead>)(?= |$)/;
/** Small talk that says nothing to whoever mourns. */
const IDLE = /(?:^|\.)(?:chatter|insult|inject)$/;
/** That the bot doesn't judge, or advise, says nothing of whom they ask for. */
const DECLINED = /(?:^|\.)(?:off-topic|opinion|advice|prediction)$/;

/** What is known of a message from somebody in need. */
export interface Heard {
  /** What it feels by itself, if anything, and was answered. */
  readonly felt: Felt | undefined;
  /** What the conversation left before it. */
  readonly context: readonly string[];
  /** What it passes on, or puts to have it checked. */
  readonly put: string | undefined;
  /** The message as `feelingWords` reads it. */
  readonly line: string;
  /** What its question by itself gets. */
  readonly unfelt: Answer;
  /** The same if nothing had been said before. */
  alone(): Answer;
  /** What a question would get by itself: of somebody in need, “he” is nobody who was spoken of before. */
  answerTo(question: string): Answer;
}

/**
 * What somebody in need hears: nothing is offered beside an answer, what tells something of theirs is neither answered nor
 * judged, and what isn't understood gets one line.
 */
export function gently(base: KnowledgeBase, answer: Answer, text: string, heard: Heard): Answer {
  if (isAnsweredAsFelt(heard)) return quietly(base, answer, text);
  const plain = plainOf(answer, heard);
  if (isChecked(plain, heard)) return { ...withoutTold(base, plain), suggestions: [] };
  if (asks(text)) {
    const apart = apartOf(plain, text, heard);
    const told = understoodOf(
      isBeside(apart, text, heard.line) && !OF_OTHERS.test(text) ? sureOf(heard.alone(), apart) : apart,
    );
    if (!isBeside(told, text, heard.line)) return quietly(base, told, text);
    const alone = heard.alone();
    return isLeftOpen(alone) && !isBeside(alone, text, heard.line)
      ? quietly(base, alone, text)
      : instead(told, notTold(told));
  }
  const isSaid =
    plain.act === "thank" ||
    (plain.outcome === "smalltalk" && plain.confidence >= SURE && !IDLE.test(plain.entry?.id ?? ""));
  if (isSaid || plain.act === "correct" || isHalf(plain, text)) return quietly(base, plain, text);
  if (isOfTheSource(plain, text, heard.line)) return quietly(base, plain, text);
  const isOnlyHeard = heard.context.includes(JUST_CONSOLED) || THEIRS.test(text) || isNothing(plain);
  return isOnlyHeard ? instead(plain, listeningLine(heard.context, plain.language)) : quietly(base, plain, text);
}

/** Whether what is said, of nobody of theirs, is surely about something that the source tells, or leaves open. */
function isOfTheSource(answer: Answer, text: string, line: string): boolean {
  const isKnown = answer.outcome === "answer" || (answer.outcome === "unknown" && answer.entry !== undefined);
  if (!isKnown || isDeclined(answer) || OF_SOMEBODY.test(text) || speaksOfKin(line)) return false;
  return answer.confidence >= (OF_WRITER.test(text) && !isOfSource(text) ? CERTAIN : SURE);
}

/** A rumour that isn't judged would stand as if it were so. */
function isChecked({ act, outcome }: Answer, { put }: Heard): boolean {
  return put !== undefined && !OWN.test(put) && act === "claim" && outcome !== "suggest";
}

/** What is left open of a rumour, without the figures that there are. */
function withoutTold(base: KnowledgeBase, answer: Answer): Answer {
  const isTold = answer.verdict === "unsaid" && answer.outcome === "answer";
  return isTold ? { ...unsaidAnswer(base, [], answer.language), consolation: answer.consolation } : answer;
}

/** What its sentences that ask get by themselves, where the others tell of theirs: “he was 22. who killed him?”. */
function apartOf(plain: Answer, text: string, heard: Heard): Answer {
  const sentences = text.split(/(?<=[.!?؟\n])\s+/u).filter((sentence) => wordsIn(clean(sentence)).length > 0);
  const asking = sentences.filter(asks);
  const telling = sentences.filter((sentence) => !asks(sentence));
  const isTalk = plain.outcome === "smalltalk" && telling.length > 0;
  if (asking.length === 0 || !(isTalk || telling.some((sentence) => OWN.test(sentence)))) return plain;
  const apart = heard.answerTo(asking.join(" "));
  // Thanks are no answer to what is asked after them.
  if (isTalk) return apart;
  if (apart.consolation) return plain;
  const isTold = apart.outcome === "answer" || apart.act === "guilt" || !isDeclined(apart);
  return isTold && apart.outcome !== "suggest" && apart.outcome !== "smalltalk" ? apart : plain;
}

/** Condolences are said once for each of theirs; then a question is answered, and what asks nothing is heard. */
function plainOf(answer: Answer, { felt, unfelt }: Heard): Answer {
  return felt?.first === "mourn" ? unfelt : answer;
}

/** What the source is known not to say is no risk to tell. */
function sureOf(answer: Answer, other: Answer): Answer {
  const isKnown = answer.outcome === "unknown" && answer.entry !== undefined;
  return answer.confidence >= SURE || isKnown ? answer : other;
}

/** Whether the source is known not to say it, of whomever it was spoken before. */
function isLeftOpen(answer: Answer): boolean {
  return answer.outcome === "unknown" && answer.entry !== undefined && answer.confidence >= SURE && !isDeclined(answer);
}

/** Of several answers those that were understood. */
function understoodOf(answer: Answer): Answer {
  const told = (answer.parts ?? []).filter(({ outcome }) => outcome !== "suggest");
  const [only] = told;
  return only && told.length === 1 ? only : answer;
}

/** Whether an answer only says that the bot doesn't judge, or knows nothing. */
function isDeclined(answer: Answer): boolean {
  if (answer.outcome !== "unknown") return false;
  return answer.entry === undefined || DECLINED.test(answer.entry.id);
}

/** What is rude from them isn't meant so, and whether he lives is nobody's guilt. */
function isAnsweredAsFelt({ felt, line }: Heard): boolean {
  if (felt === undefined || felt.first === "insult") return false;
  if (felt.first === "mourn") return felt.isOfKin;
  return felt.first !== "guilt" || !LIVING.test(line);
}

function notTold({ language }: Answer): string {
  return textsIn(language).answers.notToldGently;
}

function instead({ language }: Answer, text: string): Answer {
  return { outcome: "smalltalk", entry: undefined, text, confidence: 1, language, suggestions: [], act: "mourn" };
}

/** Whether an answer only says that nothing was found to tell, or what there is of what it leaves open. */
function isNothing({
  outcome,
  act,
  entry,
  verdict,
}: Answer & { readonly entry?: { readonly id: string } | undefined }) {
  if (outcome === "answer") return verdict === "unsaid";
  if (outcome === "suggest") return act !== "show";
  return outcome === "smalltalk" ? IDLE.test(entry?.id ?? "") : outcome === "unknown" && entry === undefined;
}

/** Whether an answer passes by what somebody in need asks. */
function isBeside(answer: Answer, text: string, line: string): boolean {
  const { outcome, verdict, act } = answer;
  if (outcome === "suggest" || outcome === "smalltalk") return isNothing(answer);
  if (outcome === "unknown" && !answer.parts) {
    if (answer.entry === undefined) return verdict === undefined && act !== "guilt";
    return isDeclined(answer) && LIVING.test(line);
  }
  if (verdict && THEIRS.test(text) && !COUNTS.test(text) && isOfOtherNumbers(answer.text, text)) return true;
  const parts = answer.parts ?? [];
  if (parts.some(({ outcome: told }) => told === "suggest")) return true;
  // Yes and no at once console nobody; and whoever is none of the fighters isn't to be found among them.
  return new Set(parts.flatMap((part) => part.verdict ?? [])).size > 1 || setsApart(line);
}

/** Whether a verdict holds numbers against a message that tells of others. */
function isOfOtherNumbers(told: string, text: string): boolean {
  const numbersIn = (written: string) => written.match(/\d[\d,]{2,}/g) ?? [];
  const named = new Set(numbersIn(text));
  return named.size > 0 && numbersIn(told).length > 0 && !numbersIn(told).some((number) => named.has(number));
}

/** “And the soldiers?” without its mark. */
function isHalf({ outcome, verdict }: Answer, text: string): boolean {
  const words = wordsIn(clean(text));
  return words.length <= HALF && outcome === "answer" && !verdict && !PRONOUN.test(words[0] ?? "");
}

/** What whoever was in need hears later on: in place of offers what the source leaves open of that by itself. */
export function unpressed(answer: Answer, alone: () => Answer): Answer {
  const isOffered = answer.outcome === "suggest" && answer.act !== "show";
  const other = isOffered ? alone() : answer;
  return withoutOffers(isLeftOpen(other) ? other : answer);
}

/** An answer without offers, or the question that would introduce them. */
function withoutOffers(answer: Answer): Answer {
  const isOffered = answer.outcome === "suggest" && answer.act !== "show";
  return { ...answer, suggestions: [], ...(isOffered && { text: notTold(answer) }) };
}

/**
 * Without offers; and without a verdict on theirs: “so he's one of them?”
 * gets what is told, and no yes.
 */
function quietly(base: KnowledgeBase, answer: Answer, message: string): Answer {
  const alone = withoutOffers(answer);
  if (alone.text !== answer.text) return alone;
  const isJudged = answer.outcome === "answer" && answer.verdict !== undefined && !answer.parts && !answer.formula;
  if (!isJudged || !THEIRS.test(message)) return alone;
  const told = answerOf(base, answer.entry, answer.confidence, [], answer.language);
  return { ...told, suggestions: [], consolation: answer.consolation };
}

/** Whether a message asks anything: by its mark, by how one of its clauses begins, or by what it wants. */
function asks(text: string): boolean {
  // What Arabic asks, its words don't tell.
  if (/[?؟]/.test(text) || WANTS.test(text) || ASKED_ON.test(text) || ARABIC.test(text) || COUNTS.test(text))
    return true;
  if (/\bor\b/i.test(text) && !THEIRS.test(text)) return true;
  if (TAGGED.test(text)) return true;
  return clausesOf(text).some(opensAsking);
}
