/**
 * What the patterns of feelings are made of, over the line that `feelingWords` makes: plain words, and meanings in angle
 * brackets. Single letters are no words there, so that “I lost my mother” reads `<lost> my <kin>`.
 */

/** After these, somebody reports, thinks or asks, and what follows isn't about them. */
export const REPORTING =
  "says|said|say|saying|tells|told|tell|thinks|think|thought|claims|claimed|asks|ask|asked|asking|wants|wanted|want|needs|needed|need|wonders|reckons|insists|believes|swears|bets|knows|wrote|writes|writing|reads|read|saw|watched|watches|posted|shared|sent|showed|argues|keeps|studies|studying|heard|<reporting>";
const REPORTS = `${REPORTING}|how|what|which|whose|why|number|count|figure|quote|quotes`;
/** Up to so many words in between, none of which reports. */
export const gap = (most: number) => `(?: (?!(?:${REPORTS}|<n>)(?: |$))\\S+){0,${most}}?`;
/** What somebody's kin has, of which nobody mourns the loss. */
export const THINGS =
  "(?! (?:number|phone|article|link|essay|homework|message|post|question|quote|book|car|keys|charger|channel|account|server|name|birthday|party|bet|game|money|trust|respect|job|team|match|wifi|ticket|bag|dog|cat)(?: |$))";
/** Words may stand before somebody's kin: “my little brother”, “my whole family”. */
export const KIN = `(?:<own-kin>|(?:my|our)(?: (?:[a-z]+|<gone-missing>|<lost>|<dead>|<slain>)){0,2} <kin>)${THINGS}`;
/** Somebody's kin whose fate is told, not asked. */
export const TOLD = `(?<!(?:^| )(?:is|are|was|were|did|do|does|if|whether|has|have|will|where|not|think|believe|fear|hope|suspect|<afraid>) )${KIN}`;

/** Patterns of whole words, anywhere in a line. */
export const compile = (sources: readonly string[]) => sources.map((source) => new RegExp(`(?:^| )${source}(?= |$)`));
