import type { Understood } from "../understood.ts";

/** Where a people is named beside harm, or what is vile, less is enough. */
const ODDS = { ofHarm: 0.35, usual: 0.58, excused: 0.9, never: Infinity } as const;

/** In lines of `feelingWords`. */
const PEOPLES = /<peoples>/;
const HARM =
  /<(?:dehumanising|vilifying|death-wish|slay|undo|undone)>|(?:^| )(?:should|must|let|hope)(?: \S+)* <(?:slain|died)>/;
const VILE = /<(?:dehumanising|vilifying|death-wish|hate|slay|undo|undone)>/;
const ASKS =
  /^(?:(?:so|and|but) )?(?:why|who|whose|how|what|when|where|which|did|does|do|are|is|was|were|have|has)(?= )/;
/** Of that people, or theirs are: “we are Druze”. */
const OF_THEM =
  /(?:^| )(?:(?:we|i|im|my \S+|our \S+)(?: (?:are|am|is|were|was))?|as an?|(?:my|our))(?: (?:both|all|half|also|a|an))? <peoples>(?= |$)/;
/** “No sect should be driven out.” “Respect to the Kurds who took them in.” */
const DEFENDS =
  /^(?:(?:and|but|so) )*(?:no|nobody|none|not)(?: \S+){0,3}? (?:should|ought|must|need|needs|deserve|deserves)(?= |$)(?! (?:to )?(?:live|breathe|stay|remain|exist|be (?:alive|left|allowed|spared)))|^(?:respect|bravo|greetings|peace|kudos|long live|thanks|thank you|god bless|protect|welcome)(?: (?:to|for|with|be|upon|on|from))* (?:\S+ )?<peoples>/;

/**
 * From which odds on hatred is believed, of which nobody must be reproached wrongly: who is of that people, speaks against it,
 * claims what facts decide, or only greets and thanks, is believed to hate hardly ever.
 * @param line as `feelingWords` reads it
 */
export function oddsOfHatred(line: string, { kind, probability, isCourteous }: Understood): number {
  const isUnderstood = isCourteous || (kind === "fact" && probability === 1);
  if (DEFENDS.test(line)) return ODDS.never;
  if (OF_THEM.test(line)) return ODDS.excused;
  if (isUnderstood && !PEOPLES.test(line) && !VILE.test(line)) return ODDS.excused;
  return PEOPLES.test(line) && HARM.test(line) && !ASKS.test(line) ? ODDS.ofHarm : ODDS.usual;
}
