/** In lines of `feelingWords`. */
const REPORTS =
  "(?: (?:says?|said|saying|thinks?|thought|claims?|claimed|asks?|asked|wants?|wanted|needs?|tells?|told|reads?|heard|believes?|insists?|wonders?|wrote|writes|<reporting>)(?: |$))";
const OWN_KIN = new RegExp(
  `(?:^| )(?:(?:my|our)(?: (?:[a-z]+|<[a-z-]+>)){0,2} <kin>|(?:my|our) (?:whole|entire) <home>|<own-kin>)(?= |$)(?!${REPORTS})`,
);
/** “I” is no word there. */
const ONESELF = /(?:^| )(?:my|our|me|we|us|am|mine|<own-kin>)(?= |$)/;
const ASKS =
  /^(?:(?:so|and|but) )?(?:who|whose|how|what|when|where|which|why|did|does|do|are|is|was|were|has|have|can)(?= )/;

const HEARERS =
  /((?:^| )(?:tell|teach|show|explain|explain(?: \S+){0,3} to|(?:say|talk|speak)(?: \S+)? (?:to|with)) )(?:my|our) <kin>/g;

/** Of whoever else it speaks. */
const FATE = /<(?:slain|died|dead|gone-missing|seeking)>/;

/** A line without kin to whom somebody only speaks, of whom it says nothing: “what do tell my <kin>”. */
export function withoutHearers(line: string): string {
  return FATE.test(line) ? line : line.replace(HEARERS, "$1them");
}

/** Whether a line speaks of the writer's own family or friends. */
export function speaksOfKin(line: string): boolean {
  return OWN_KIN.test(line);
}

/** Whether a line speaks of the writer. */
export function speaksOfOneself(line: string): boolean {
  return ONESELF.test(line);
}

/** Whether a line only asks, and says nothing of the writer. */
export function onlyAsks(line: string): boolean {
  return ASKS.test(line) && !ONESELF.test(line);
}

/** “I” is dropped there: “can trust them”. */
const MAY =
  /^(?:(?:so|and|but) )?(?:how )?(?:can|should|may|could)(?: (?:one|we))? (?:trust|believe|rely|know|check|tell|read|ask)(?: |$)/;

/** Whether a line asks what the writer may do or believe. */
export function asksOfOneself(line: string): boolean {
  return MAY.test(line);
}
