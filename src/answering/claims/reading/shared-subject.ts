/** What is done begins with such a word. */
const VERB =
  "(?:is|are|was|were|has|have|had|did|died|fled|took|went|became|began|fell|hid|gave|said|won|came|spoke|left|joined|paid|told|lost|met|made|got|held|brought|fought|caught|kept|built|stood|ran|broke|chose|stole|rose|saw|sank|burnt?|[a-z]{2,}ed)(?:n't)?";
/** Whoever does it stands before the first of what is done. */
const SUBJECT = new RegExp(`^((?:\\S+ ){1,6}?)${VERB}\\b`, "i");
const GOES_ON = new RegExp(
  `^(.+?),? (?:and|but)(?: (?:then|also|since|later|now|so|already|soon))* (${VERB}(?: .+)?)$`,
  "i",
);
/** “The wounded and displaced”, “12 were killed and wounded” name several by what befell them. */
const SINGLE = /^[a-z]+ed$/i;

/**
 * What somebody is said to do besides, as a clause of its own: “the strike began in May and is over” says that it began, and that it
 * is over. The text alone where nothing goes on so.
 */
export function withOwnSubject(text: string): string[] {
  const [, before, after] = GOES_ON.exec(text) ?? [];
  const subject = before === undefined ? undefined : SUBJECT.exec(before)?.[1];
  if (before === undefined || after === undefined || subject === undefined) return [text];
  const isPassive = /\b(?:was|were|been|is|are) \S+$/i.test(before);
  return isPassive && SINGLE.test(after) ? [text] : [before, `${subject}${after}`];
}
