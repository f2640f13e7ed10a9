/** What asks how something is spelt. */
const SPELLING =
  /\b(?:spell(?:s|ed|ings?)?(?: check)?|spelt|transliterat\w+|is it written|do they write|does it write|(?:which|what)(?: ones?| of (?:these|those|them|the \w+))*(?: is| are| does| do| did)?(?: (?:the|your|this) (?:article|text|source|piece|report)| it| they)? (?:use|uses|used|print|prints|printed|write|writes|written|have|has|in (?:the|your|this) (?:article|text|source|piece|report)))\b/iu;
/** Whether two names are one's. */
const SAME =
  /\b(?:the )?same(?: (?:as|place|town|city|name|person|man|thing|one|village|different spelling)|$)|\bdifferent spellings?\b|\b(?:also )?(?:spelt|spelled|written)\b/iu;
const WITHIN =
  /^(?:in|from|inside|within) (?:there|it|here|(?:the|that|this|your|its) (?:article|piece|text|source|report|story))$/iu;
const NO_NAME =
  "(?:same|which|what|whats|is|it|are|was|were|the|spelling|spellings|spelled|spelt|check|or|and|not|does|do|so|right|correct|ok|no|yes|an?|in|of|you|this|that|these|those|them|one|ones)";
const NAME = `(?!${NO_NAME}\\b)\\p{L}[\\p{L}'-]+`;
const JOINT =
  "(?:\\s*,\\s*(?:or |and )?|\\s+or\\s+|\\s+and\\s+|\\s*\\/\\s*|\\s+vs\\.?\\s+|\\s*=+\\s*|\\s+(?:is |are )?(?:the )?same (?:\\w+ )?as\\s+)(?:is it )?";
const NAMES = new RegExp(`(?<![\\p{L}'-])${NAME}(?:${JOINT}${NAME})+(?![\\p{L}'])`, "iu");
/** Of a joint that lists things, too, words tell that it is about spellings. */
const LISTS = /,|\band\b/iu;

/** Which spellings a sentence asks for; undefined where it asks for something else. */
export function spellingsAsked(said: string): readonly string[] | undefined {
  const found = NAMES.exec(said);
  const things = found?.[0].split(new RegExp(JOINT, "iu")).filter(Boolean) ?? [];
  const [one, other, ...more] = things;
  if (!found || !one || !other) return undefined;
  const after = said.slice(found.index + found[0].length).replace(/^[\s,:]+/u, "");
  const isBare = said.split(/\s+/).length <= 3 && more.length === 0 && initialOf(one) === initialOf(other);
  const isOfSpelling = SPELLING.test(said) || SAME.test(said) || /=/.test(found[0]);
  const isOfEither = isBare || WITHIN.test(after);
  return isOfSpelling || (isOfEither && !LISTS.test(found[0])) ? things : undefined;
}

/** Two spellings of a name begin alike, but for an article. */
function initialOf(name: string): string | undefined {
  return name.toLowerCase().replace(/^[ae]l-?(?=\p{L}{3})/u, "")[0];
}
