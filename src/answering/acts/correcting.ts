import type { KnowledgeBase } from "../../knowledge/model.ts";
import { isStating } from "../claims/recognising/stating.ts";

/** What was understood is wrong: “no”, “sorry”, “that's not what I asked”; in Arabic too. */
const NO =
  "(?:no+|nope|nah|wrong(?: (?:one|group|place|answer))?|sorry|oops|whoops|pardon|my bad|correction|لا|عفوا|آسف|not (?:that|this|it)(?: one)?|(?:that(?:'?s| is| was)?|this is|it'?s) (?:wrong|not it|not right|the wrong \\w+|not (?:what|who|the one)\\b[^,.;:!?–—-]*)|you (?:misunderstood|misread|got (?:me|it|that) wrong)(?: me| it| that)?|i (?:did(?:n'?t| not)|do(?:n'?t| not)|was(?:n'?t| not)) (?:ask|mean|asking|talking)\\b[^,.;:!?–—-]*)";
/** The same, or only that more is to come. */
const WAIT = `(?:${NO}|wait|hang on|hold on|actually|hmm+|argh|ugh)`;
const MARK = "[\\s,.;:!?–—،-]+";
const FIRST = "(?:but )?";
/** What says by itself that something else was meant. */
const MEANT =
  "(?:(?:what )?i (?:actually |really |only |just )?(?:meant(?: to (?:ask|say|write|type))?(?: about)?|asked (?:about|for)|was (?:asking|talking) about|was referring to)|i'?m (?:asking|talking) about|(?:my|the) question (?:is|was)(?: about)?|make that|قصدي|قصدت|أقصد|اقصد|بقصد|سألت عن)";
/** What says it after a no, or before what wasn't meant. */
const MEAN =
  "(?:i (?:actually |really |only |just )?(?:mean|said|say|asked|want(?:ed)?)(?: to (?:know|ask))?(?: about| for)?)";
const NOT =
  "(?:not|مش|مو|ليس|وليس)(?: عن)? (?!(?:all|many|much|every\\w*|only|just|sure|yet|really|one|even|long|bad|true|a)\\b)[^,.;:!?–—،]{1,40}";
const OR_ELSE = `(?:[\\s,;:–—،-]+(?:and |but )?${NOT}|,? (?:rather than|instead of) .{1,40})`;

interface Form {
  readonly pattern: RegExp;
  /** What is meant has at most so many words: longer ones tell, or ask, something of their own. */
  readonly most: number;
}
const form = (source: string, most: number): Form => ({ pattern: new RegExp(`^${source}$`, "iu"), most });

/** What was meant, and before or behind it what wasn't. */
const FORMS = [
  // “Wait, I meant the soldiers, not the civilians”.
  form(`(?:${WAIT}${MARK}){0,3}${FIRST}${MEANT}${MARK}(.+?)${OR_ELSE}?`, 14),
  // “No, I want the soldiers”.
  form(`(?:${NO}${MARK}){1,3}${FIRST}${MEAN}${MARK}(.+?)${OR_ELSE}?`, 10),
  // “I said water, not electricity”.
  form(`${FIRST}${MEAN}${MARK}(.+?)${OR_ELSE}`, 8),
  // “Sorry: civilians, not soldiers”.
  form(`(?:${NO}${MARK}){1,3}(?!not |مو |مش )(.+?)${OR_ELSE}`, 6),
  // “Not them, the loyalists”, “not how many, where”.
  form(`(?:${WAIT}${MARK}){0,3}(?:i mean )?${NOT}[,.;:!?–—،]+\\s*(?:but |i mean |rather |i meant |i said )?(.+)`, 10),
  form(`(?:${WAIT}${MARK}){0,3}(?:not|مش|مو) \\S+(?: \\S+)? but (.+)`, 6),
  // “That's not what I asked. The fighters”.
  form(
    `(?:${NO}${MARK}){1,3}(?:(?:rather|instead|but|about|what about|how about)[,:\\s]+)?((?:the|in|at|on|only|just|those|these|how many|how much|where|when|who|why|which)\\b.*)`,
    5,
  ),
  form("i mean ((?:the|in|at|on|only|just|those|these)\\b.*)", 5),
  // “The soldiers, I meant”.
  form(`(.+?)[,.\\s–—-]+i (?:meant|was asking about|asked about)[.!]*`, 6),
];
/** “Not the mayor but the guild paid”, “not on Monday, it was in May” only set something off against what is stated. */
const CONTRASTS = /^(?:no,? )?not\b/i;
const BEGINS_ASKING = /^(?:who|whom|whose|what|where|when|why|how|which)\b|\?/i;
/** Longer messages tell more than what was meant. */
const LONGEST = 200;
/** What asks whether all of it is so corrects nothing. */
const TAG =
  /^(?:(?:and |or )?(?:is|was|are|were|did|do|does|has|have)(?:n't| not)? (?:it|he|she|they|there)|right|correct|true|yes|no|ok)\b\W*$/i;

/** What a message means that corrects how the one before was understood; undefined where it corrects nothing. */
export function corrected(text: string): string | undefined {
  const said = text
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/[\s.!…]+$/, "");
  if (said.length > LONGEST) return undefined;
  for (const { pattern, most } of FORMS) {
    const meant = pattern.exec(said)?.[1]?.replace(/[\s,;:.!–—-]+$/u, "");
    const states = meant !== undefined && CONTRASTS.test(said) && isStating(meant) && !BEGINS_ASKING.test(meant);
    if (meant && meant.split(" ").length <= most && !TAG.test(meant) && !states) return meant;
  }
  return undefined;
}

/** A place alone: “on the coast”, “in the village instead”. */
const PLACE = /^(?:in|on|at|near|around|along|across|inside|by) (?:\S+ ){0,4}\S+$/i;
const ASKS = /\b(?:who|whom|whose|what|where|when|why|how|which)\b|\?/i;

/**
 * The question that was asked last, of the place that was meant instead; after a known unknown, the nearest that has an
 * answer, where that tells the event's total. Undefined where a correction names more than a place, or nothing was asked before.
 * @param meant what a correction means @param context ids of the entries that the conversation was last about, the last first
 */
export function askedElsewhere(base: KnowledgeBase, meant: string, [last]: readonly string[]): string | undefined {
  const entry = last === undefined ? undefined : base.entries.get(last);
  if (!entry || entry.kind === "smalltalk" || !PLACE.test(meant) || ASKS.test(meant)) return undefined;
  const nearest = base.entries.get(entry.related[0] ?? "");
  const isOfEvent = nearest?.facts.some(({ id }) => id === base.event.count?.total);
  const asked = entry.kind === "fact" ? entry : isOfEvent ? nearest : undefined;
  return asked && `${asked.question.en.replace(/[\s?]+$/, "")} ${meant}?`;
}
