import type { Claim } from "../recognising/recognise.ts";
import type { Speakers } from "../recognising/speakers.ts";
import { tokensOf } from "../recognising/tokens.ts";
import { isVerifying } from "../recognising/verifying.ts";
import { finiteAt, plainWords } from "./finite-verbs.ts";
import type { Statement } from "./statement.ts";
import { statementsOf } from "./take-apart.ts";

/** A text of several statements that is put, or posted, as it may be printed. */
export interface Draft {
  readonly statements: readonly Statement[];
  /** Whether something of it only puts it: it names a text, or asks for a check. */
  readonly isPut: boolean;
  /** It is asked what is wrong in it, or what isn't told: a yes would be taken for either. */
  readonly asksForErrors: boolean;
}

/** Statements that are judged of one text. */
const MOST = 8;
const FEWEST = 2;
/** And of one that nobody puts for a check. */
const FEWEST_UNPUT = 3;
const FEWEST_OF_LINE = 3;
const LONGEST_LEAD = 9;
const SENTENCE_END = /(?<=[.!?…]["”']?)\s+|\n+/;
/** It asks what of a text isn't so, or isn't told. */
const ASKS_FOR_ERRORS = new RegExp(
  [
    /\b(?:any|no|some)(?:thing|part|bit|line|claim|sentence)?s?\b.*\b(?:can'?t|cannot|couldn'?t|shouldn'?t|isn'?t|is not|not|without|unsupported|unsourced|wrong|off|false|missing|invented|made up)\b/,
    /\bwh(?:at|ich|ats)\b.*\b(?:can'?t|cannot|couldn'?t|shouldn'?t|isn'?t|is not|aren'?t|are not|not|wrong|off|false|unsupported|unsourced|invented|made up)\b/,
    /\b(?:any|find|spot|where(?:'?s| is| are)?)\b.*\b(?:errors?|mistakes?|slips?|problems?)\b/,
    /\banything\b.*\b(?:fix|change|correct|cut|worry|strike)\b/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "i",
);
const ASKS_FOR_ALL =
  /^(?:so |and |quick check,? )?(?:is |are |does |do |can |could |may )?(?:(?:i|we|you|they) )?(?:(?:all|every|any|each)(?:thing| (?:of (?:it|that|this)|this|that))?)\b.*\b(?:right|true|correct|sourced|supported|backed|there|covered|so|hold|stand|check|use|run|print)\b/i;
const LEAD =
  /^(?:(?:so |ok |okay |and |please |pls |can you |could you |quick )*(?:check|checking|draft|my draft|for my|here'?s|this is|our|in short|to sum up|summary|recap|caption|para|paragraph|standfirst|intro|lede?|script)\b)/i;
/** Words that are quoted within it. */
const QUOTES = /["“”«»]|(?<![\p{L}\d])'\p{L}/u;
const WHOLE = /^(["“”']+)([^"“”]*?)["”']*[.!]?["”']*$/su;
/** A sum is judged as one. */
const COMPUTED = /=\s*\d|\d\s*[+×÷]\s*\d/;
const QUESTION = /[?؟]/;
/** Before a colon, so few words only name what follows. */
const LABEL = 3;
/** It speaks of the source's wording, or of what was said before. */
const OF_WORDING =
  /^(?:(?:the|that|this|your|an?) )?(?:articles?|sources?|texts?)\b|^(?:that|thats|that's)\b|\bit (?:(?:does|did)(?: not|n'?t) |only )?sa(?:ys?|id)\b/i;
/** It asks, though no mark says so, or only supposes. */
const ASKS =
  /^(?:did|does|do|can|could|would|will|what|whats|what's|where|when|why|how|who|whos|which|if|let|tell|say|name)\b|^(?:is|are|was|were|has|have) (?:it|he|she|they|there|that|this|these|those|any|anyone|anybody|\d)|\b(?:what|whats|how many|how much|why|if|whether)\b/i;
/** Of whom it speaks, nothing before tells. */
const OF_SOMEBODY = /^(?:he|she|they|it|his|her|their|its)\b/i;
/** Written as it may be printed: of whoever only talks, a question may hide among statements. */
const PRINTED = /^["“]?\p{Lu}.*[.!]["”]?$/su;
/** Begun so, a claim at least. */
const BEGUN = /^(?:\d+[.)]\s)?["“'(]?\p{Lu}/u;
const RELATIVE = /^(?:who|which|where) (?!(?:does|do|did|the hell)\b)/i;
const OF_WRITER = /\b(?:i|i'm|i've|we|we're|my|our|me|you|your|you're)\b/i;

/**
 * A message as a draft; undefined where it isn't one.
 * @param claim what is recognised of it
 */
export function draftOf(text: string, claim: Claim | undefined, speakers: Speakers): Draft | undefined {
  if (claim?.form === "question" || hasCells(text)) return undefined;
  const { body, isPut, asksForErrors } = unframed(text.replace(/[’‘´]/g, "'"), speakers);
  const own = claim && !asksForErrors ? unframed(claim.body, speakers).body : body;
  const plain = withoutMarks(own.trim());
  if ([QUESTION, OF_WRITER, QUOTES, COMPUTED].some((bar) => bar.test(plain))) return undefined;
  if (claim?.isDenied && !asksForErrors) return undefined;
  if (!isPut && !(claim ? BEGUN : PRINTED).test(text.trim())) return undefined;
  const all = statementsOf(plain);
  const [first] = all;
  if (!first || all.some(({ said }) => OF_WORDING.test(said) || ASKS.test(said.replace(RELATIVE, ""))))
    return undefined;
  if (!isPut && OF_SOMEBODY.test(first.said)) return undefined;
  const statements = all.filter(({ text: one }) => !speakers.meansNothing(one) || finiteAt(plainWords(one)) > 0);
  const fewest = isPut || claim ? FEWEST : FEWEST_UNPUT;
  const isAttributed =
    claim && statements.some(({ source }) => source && speakers.speakerIn(source.name) !== undefined);
  const isEnough = statements.length >= fewest || isAttributed;
  return isEnough && statements.length <= MOST ? { statements, isPut, asksForErrors } : undefined;
}

/** Lines of a word or two are a table's, or a list's: what stands in them belongs together. */
function hasCells(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length > 1 && lines.some((line) => line.trim().split(/\s+/).length < FEWEST_OF_LINE);
}

/** What is quoted as a whole, without the marks. */
function withoutMarks(text: string): string {
  const [, , inner] = WHOLE.exec(text) ?? [];
  return inner === undefined || /\p{L}[.!,]?'(?!\p{L})/u.test(inner) ? text : inner;
}

/** A text without the sentences around it that only ask for a check, and whether there were any. */
function unframed(text: string, speakers: Speakers) {
  const sentences = text.split(SENTENCE_END).filter((one) => /\p{L}/u.test(one));
  let isPut = false;
  let asksForErrors = false;
  const isAsking = (sentence: string): boolean => {
    const errs = ASKS_FOR_ERRORS.test(sentence) && QUESTION.test(sentence);
    const isPutting = QUESTION.test(sentence) && speakers.verifies(sentence);
    const asks = errs || isPutting || isVerifying(tokensOf(sentence)) || ASKS_FOR_ALL.test(sentence);
    asksForErrors ||= errs;
    isPut ||= asks;
    return asks;
  };
  while (sentences.length > 1 && isAsking(sentences.at(-1) ?? "")) sentences.pop();
  while (sentences.length > 1 && isAsking(sentences[0] ?? "")) sentences.shift();
  const [first = "", ...others] = sentences;
  const colon = first.indexOf(":");
  const lead = first.slice(0, Math.max(colon, 0));
  const isLead =
    colon > 0 &&
    lead.split(/\s+/).length <= LONGEST_LEAD &&
    (lead.split(/\s+/).length <= LABEL ||
      LEAD.test(lead) ||
      speakers.meansNothing(lead) ||
      isVerifying(tokensOf(lead)));
  if (isLead && (ASKS_FOR_ERRORS.test(lead) || /\bwrong\b/i.test(lead))) asksForErrors = true;
  isPut ||= isLead;
  return { body: [isLead ? first.slice(colon + 1).trim() : first, ...others].join("\n"), isPut, asksForErrors };
}
