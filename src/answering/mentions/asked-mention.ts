import { aroundQuotations, quotationsIn, wordsQuotedIn } from "../reading/quotations.ts";
import { spellingsAsked } from "./asked-spellings.ts";

/** What a message asks of a source's wording. */
export interface AskedMention {
  /**
   * `words`: whether it uses these very words; `named`: whether it mentions somebody or something; `quoted`: which of these wordings
   * stand in it; `spelt`: which of these spellings; `counted`: how often it uses these words.
   */
  readonly asks: "words" | "named" | "quoted" | "spelt" | "counted";
  /** What is looked for: each as it is written. */
  readonly things: readonly string[];
  /** Who is asked to have said it, as written; undefined where that is the source itself. */
  readonly by?: string | undefined;
}

const SOURCE =
  "(?:(?:the|this|that|your|ur|ya|its|whole|entire|actual|news|same|any of the|any part of the) )*(?:article|piece|text|source|report|story|copy|write-?up|page|post|thing)(?: itself)?";
const WITHIN = `(?:(?:anywhere |somewhere )?(?:in|on|by|from|inside|within) (?:there|it|here|${SOURCE}|(?:(?:the|that|this|his|her|their) )?(?:speech|statement|video|address|message|quote|words))|anywhere|somewhere)`;
const LIGHT =
  "(?:even|ever|actually|at all|anywhere|once|even once|also|as well|too|really|just|explicitly|specifically|literally|by name|in person|a single time|or not|please|pls|plz|tho|though|then|still|directly|perhaps|maybe|as such)";
const DARE = "(?:dares?(?: to)?|bothers? to|manages? to|happens? to|have the guts to|go as far as to)";
const MENTIONS = "(?:mention|cite|reference|refer to|bring up)(?:s|ed|d)?";
const USES =
  "(?:use|uses|used|say|says|said|write|writes|wrote|print|prints|printed|utter|contain|contains|have|has|include|includes)";
const THE_WORD =
  "(?:the |that |this )?(?:exact |actual |very |specific )?(?:words?|names?|terms?|phrases?|expressions?|wordings?|label)";
const OPENS = `(?:(?:and|so|but|ok|okay|well|hey|hi|hello|bot|wait|now|tell me|just|please|pls|also|then|or|quick question|quick one|question|i mean|sorry)[\\s,:]+)*`;
const AUX =
  "(?:do|does|did|doesnt|didnt|dont|has|have|is|are|was|were|where does|how often does|how many times does|can you see if|check if|check whether)";
const DOES = "(?:do|does|did|doesnt|didnt|dont)";
const SELF = `(?:${SOURCE}|it|they|you|u|the (?:author|writer|journalist|reporter)s?)`;

const form = (source: string) => new RegExp(`^${OPENS}${source}$`, "iu");

/** Questions for the very words. */
const WORDS = [
  form(
    `(?:${AUX} )?(?<by>${SELF}|\\S+(?: \\S+)?) (?:(?:${LIGHT}|${DARE}) )*${USES} (?:${LIGHT} )*${THE_WORD} (?<things>.+)`,
  ),
  form(
    `(?:is|are|was|were) (?:there )?${THE_WORD} (?<things>.+?) (?:(?:${LIGHT}) )*(?:${WITHIN}|used|mentioned|there|printed|written|said)(?: ${WITHIN})?`,
  ),
  form(
    `(?:do|does|did) ${THE_WORD} (?<things>.+?) (?:${LIGHT} )*(?:appear|occur|come up|show up|feature|get used|stand|turn up)(?: ${WITHIN})?`,
  ),
  form(
    `${AUX} ${SELF} (?:${LIGHT} )*(?:call|calls|called|label|brand) (?:it|this|that|them|these) (?:an? )?(?<things>\\S+)`,
  ),
  form(`${AUX} ${SELF} (?:${LIGHT} )*(?:say|says|said) (?<things>["“”'](?:\\S+ )?\\S+["“”'])`),
  form(
    `${THE_WORD} (?<things>\\S+|["“'].+["”'])[\\s,:]+(?:is it |is that )?(?:${WITHIN}|used|mentioned)(?: ${WITHIN})?`,
  ),
];
/** Questions for how often words are there. */
const OFTEN = "(?:how (?:many times|often)|what number of times)";
const STANDS = "(?:appears?|occurs?|comes? up|shows? up|used|repeated|written|printed|mentioned|said|there)";
const COUNTED = [
  form(
    `${OFTEN} (?:(?:do|does|did|is|are|was|were|has|have) )?${THE_WORD} (?<things>.+?) (?:been |get |gets )?${STANDS}(?: ${WITHIN})?`,
  ),
  form(
    `${OFTEN} (?:(?:do|does|did|is|are|was|were) )?(?<things>.+?) (?:appears?|occurs?|comes? up|shows? up|(?:gets? |been )?(?:mentioned|named)|${STANDS} ${WITHIN})(?: ${WITHIN})?`,
  ),
  form(
    `${OFTEN} (?:do|does|did|has|have) ${SELF} (?:${USES}|${MENTIONS}|repeat|repeats|repeated) (?:${THE_WORD} )?(?<things>.+)`,
  ),
  form(
    `(?:can you |could you )?count (?:how often )?(?:the times )?(?:(?:it|${SOURCE}) (?:says|uses) )?${THE_WORD} (?<things>.+?)(?: for me)?(?: ${WITHIN})?(?: for me)?`,
  ),
  form(`${OFTEN} (?:(?:is|was|does|did) )?(?<things>it|this|that) ${STANDS}`),
  form(`${OFTEN} ${THE_WORD} (?<things>.+)`),
];
/** Questions for a name or a thing. */
const NAMED = [
  form(`(?:${DOES} (?<by>${SELF}|\\S+(?: \\S+)?)|${AUX} ${SELF}) (?:(?:${LIGHT}|${DARE}) )*${MENTIONS} (?<things>.+)`),
  form(`(?<by>${SELF}) (?:(?:${LIGHT}|${DARE}) )*${MENTIONS} (?<things>.+)`),
  form(
    `(?:is|are|was|were|has|have|does|do|did|isnt|arent|wasnt) (?<things>.+?) (?:(?:${LIGHT}|been|get|gets|got) )*(?:mentioned|named|cited|referenced|brought up|a mention|${WITHIN})(?: ${WITHIN})?`,
  ),
  form(
    `(?:do|does|did) (?<things>.+?) (?:${LIGHT} )*(?:appear|come up|show up|feature|get a mention|turn up)(?: ${WITHIN})?`,
  ),
  form(`(?<things>.+?) (?:is |are |was |were )?(?:(?:${LIGHT}) )*(?:mentioned|named)(?: ${WITHIN})?`),
  form(
    `(?:(?:is there|are there|does it have|has it)(?: any| a| one| some)?|any|no) (?:mentions?|words?|references?|lines?) (?:of|about|on|to) (?<things>.+)`,
  ),
  form(
    `(?:is there |are there |do they (?:say|write|have) |does it (?:say|have) |does ${SOURCE} (?:say|have) )?(?:anything|something|nothing) (?:about|on|of) (?<things>.+? ${WITHIN})`,
  ),
];
/** Which of several the source writes. */
const WHICH = [
  form(
    `(?:which|what)(?: one| of (?:the two|those|these|them))? (?:is it|does (?:it|${SOURCE}) (?:say|use|write|have|go with)|do they (?:say|use|write|have|go with)|did they (?:use|write)|is (?:used|right|correct|${WITHIN}))`,
  ),
  form(
    `(?:is|are|was|were) (?:(?:that|this|it|those|these) )?(?:(?:really|exactly|actually|also) )*(?:what|how|the (?:exact )?(?:words?|wording|phrase|quote)(?: (?:that|which))?) ?(?:(?:it|they|yours|${SOURCE}) (?:says?|said|puts? it|have|has|uses?|wrote|writes?|words? it))?`,
  ),
  form(`(?:${SOURCE}|it|they) (?:seems? to (?:have|use|say)|has|have|uses?|says?|said) (?:both|the two|either)`),
  form(
    `does (?:it|${SOURCE}) (?:really |actually )?(?:say|use|have|put it)(?: (?:that|this|it|those|both|either))?(?: like that| that way)?`,
  ),
];
/** “Word for word” makes any wording one to be looked up. */
const EXACTLY =
  /[\s,;:]*\b(?:word[ -]for[ -]word|verbatim|literally|in (?:exactly )?(?:these|those|that many|so many) words|exact (?:words?|wording)|exactly like that|letter for letter)\b/giu;

/** These stand for what was said, ask something else, or tell of a whole event. */
const NO_THING =
  /^(?:it|that|this|them|they|him|her|he|she|those|these|there|us|me|you|any|all|one|some|none|both|others?|else|which|who\w*|what\w*|when|where|why|how|whether|if|any(?:one|body|thing)|every\w*|some\w+|no ?one|nobody|nothing)\b/iu;
/** A clause isn't a thing: what it says is a claim. */
const CLAUSE =
  /\b(?:that|who|what|when|where|why|how|whether|if|is|are|was|were|has|have|had|did|does|do|will|would|can|could|should|because|did|said|says|been|being|got)\b/iu;
const LONGEST_THING = 5;
/** Words of a term, which is no sentence yet. */
const MOST_OF_A_TERM = 3;

/**
 * What a sentence asks of a source's wording; undefined where it asks for what the source tells.
 * @param sentence one of a message @param quoted what the message puts between quotation marks beside it
 */
export function askedMention(sentence: string, quoted: readonly string[] = []): AskedMention | undefined {
  const said = withoutEnding(trimmed(sentence.replace(/[‘’]/g, "'")), LIGHT);
  const known = timesAsked(said, quoted) ?? wordsAsked(said) ?? wordingAsked(said, quoted);
  const spelt = known ? undefined : spellingsAsked(said);
  return known ?? (spelt ? { asks: "spelt", things: spelt } : nameAsked(said));
}

function wordsAsked(said: string): AskedMention | undefined {
  const found = firstOf(WORDS, said.replaceAll("'t ", "t "));
  const things = thingsIn(found?.things);
  return things && { asks: "words", things, by: speakerOf(found?.by) };
}

/** “How often is it used?” may ask of a word that stands between quotation marks beside it. */
function timesAsked(said: string, quoted: readonly string[]): AskedMention | undefined {
  const found = firstOf(COUNTED, said.replace(/,? and (?:for|of|about|to) (?:who|whom|what|which)\b.*$/iu, ""));
  if (!found) return undefined;
  const { things: written = "" } = found;
  const isBeside = /^(?:it|that|this|they|that word|this word|the word)$/iu.test(written);
  const things = isBeside ? quoted : thingsIn(written);
  return things && things.length > 0 ? { asks: "counted", things } : undefined;
}

function nameAsked(said: string): AskedMention | undefined {
  const found = firstOf(NAMED, said.replaceAll("'t ", "t "));
  const things = thingsIn(found?.things);
  const isQuoted = wordsQuotedIn(found?.things ?? "").length > 0;
  return things && { asks: isQuoted ? "words" : "named", things, by: speakerOf(found?.by) };
}

/** A wording between quotation marks with nothing around but what asks for it. */
function wordingAsked(said: string, quoted: readonly string[]): AskedMention | undefined {
  const all = [...wordsQuotedIn(said), ...quoted];
  const isExact = said.search(EXACTLY) >= 0;
  const rest = trimmed(
    aroundQuotations(said, quotationsIn(said))
      .join(" ")
      .replace(EXACTLY, " ")
      .replace(/\b(?:or|and|vs|versus)\b/gi, " "),
  );
  // Of a whole sentence it is asked whether it is so, unless its very words are asked for.
  const isOfWording = all.length > 1 || isExact || all.every((thing) => thing.split(/\s+/).length <= MOST_OF_A_TERM);
  if (all.length > 0 && (rest === "" ? all.length > 1 || isExact : firstOf(WHICH, rest) !== undefined))
    return isOfWording ? { asks: "quoted", things: all } : undefined;
  return undefined;
}

function firstOf(forms: readonly RegExp[], said: string): Readonly<Record<string, string | undefined>> | undefined {
  for (const one of forms) {
    const found = one.exec(said);
    if (found) return found.groups ?? {};
  }
  return undefined;
}

/** The things that are looked for, one by one; undefined where they aren't told, or are more than a name. */
function thingsIn(written: string | undefined): readonly string[] | undefined {
  if (written === undefined) return undefined;
  const quoted = wordsQuotedIn(written);
  if (quoted.length > 0) return quoted;
  const things = withoutEnding(trimmed(written), `${LIGHT}|${WITHIN}`)
    .split(/\s*(?:,(?!\d)|\/|\bor\b|\band\b|&)\s*/iu)
    .map((thing) => trimmed(thing.replace(new RegExp(`^(?:either |${THE_WORD} (?!of )|the |an? |any )+`, "iu"), "")))
    .filter(Boolean);
  const isThing = (thing: string) =>
    !NO_THING.test(thing) && !CLAUSE.test(thing) && thing.split(/\s+/).length <= LONGEST_THING;
  return things.length > 0 && things.every(isThing) ? things : undefined;
}

function speakerOf(by: string | undefined): string | undefined {
  return by === undefined || new RegExp(`^(?:${SELF})$`, "iu").test(by) ? undefined : by;
}

/** A text without such words at its end, however many. */
function withoutEnding(text: string, ending: string): string {
  const rest = trimmed(text.replace(new RegExp(`[\\s,]+(?:${ending})$`, "iu"), ""));
  return rest === text ? text : withoutEnding(rest, ending);
}

function trimmed(text: string): string {
  return text.replace(/\s+/g, " ").replace(/^[\s,.;:!?…<>()*_~–—-]+|[\s,.;:!?…<>()*_~–—-]+$/gu, "");
}
