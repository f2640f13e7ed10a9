/** In lines of `feelingWords`. */
const REPORTS =
  "(?: (?:says?|said|saying|thinks?|thought|claims?|claimed|asks?|asked|wants?|wanted|needs?|tells?|told|reads?|heard|believes?|insists?|wonders?|wrote|writes|<reporting>)(?: |$))";
const OWN_KIN = new RegExp(
  `(?<!many of|<n> of)(?:^| )(?:(?:my|our)(?: (?:[a-z]+|<[a-z-]+>)){0,2} <kin>|(?:my|our) (?:whole|entire) <home>|<own-kin>|(?<!you |it |they |he |she |not |to |who )(?:have|got)(?: (?:[a-z]+|<n>))? <kin>(?= (?:there|in|at|near|on|over)(?: |$)))(?= |$)(?!${REPORTS})|^<kin> (?:is|was) <trapped>(?= |$)`,
);
/** “I” is no word there. */
const ONESELF = /(?:^| )(?:my|our|me|we|us|am|mine|<own-kin>)(?= |$)/;
const ASKS =
  /^(?:(?:so|and|but) )?(?:who|whose|how|what|when|where|which|why|did|does|do|are|is|was|were|has|have|can)(?= )/;

const HEARERS =
  /((?:^| )(?:tell|teach|show|explain|explain(?: \S+){0,3} to|(?:say|talk|speak)(?: \S+)? (?:to|with)|(?:read|send|forward|post|share|pass|recite)(?: (?:it|this|that|them|out|on|aloud))* (?:to|with|for)) )(?:my|our) <kin>/g;

const KIN = "(?:(?:my|our|his|her|their)(?: [a-z]+)? )?(?:<kin>|<own-kin>)(?: s)?(?: <kin>)*";
/** “My uncle sent me this”, “mama saw a video”: kin who only pass something on. */
const TELLERS = new RegExp(
  `(^| )${KIN}(?: (?:just|also|only|keeps?|has|have|had))* (?:sends?|sent|sending|forwards?|forwarded|forwarding|shared?|shares|sharing|posts?|posted|posting|reposted|texted|messaged|showed|shows|showing|saw|read|heard|watched|found)(?: (?:me|us))?(?= (?:it|this|that|something|the news|news|on|in|an?|these|those|<n>)(?: |$))`,
  "g",
);
/** “My uncle says you lie”, “dad laughs at me”: kin who only speak of the bot or of the writer. */
const TEASERS = new RegExp(
  `(^| )${KIN}(?: (?:just|also|always|only|keeps|still))* (?:says?|said|saying|thinks?|thought|reckons?|claims?|insists?|swears?|believes?|bets?|calls?|calling|laughs? at|mocks?|teases?|teasing)(?= (?:that )?(?:me|am|you|your|you're|youre|bots?|this|it is|its|all)(?: |$))`,
  "g",
);
/** “I'm afraid I haven't understood”: nobody fears. */
const POLITELY =
  /(?:^| )(?:i )?am <afraid>(?: that)?(?: i)? (?:have|did|do|can|could|am)(?:not| not) (?:\S+ )?(?:understand|understood|follow|followed|following|know|get|see|read|remember|recall|catch|caught|sure)(?= |$)/;
/** What kin may pass on of themselves. */
const OF_THEIRS = /<(?:unreached|gone-missing|trapped|danger|afraid)>/;

/** “When my husband was alive”, “my late father”: kin who only date a memory. */
const MEMORY =
  /(?:^| )when (?:my|our)(?: [a-z]+)? <kin>(?: (?:was|were))?(?: still)? (?:<?alive>?|living|lived|young|around|with us|<own-kin>)(?= |$)|(?:^| )(?:my|our) late <kin>(?= |$)|(?:^| )(?:my|our) <kin>(?= (?:rest (?:his|her) soul|god rest|bless (?:him|her))(?: |$))/g;

const HURTS = /(?:^| )(?:hurts?|aches?|miss|missing|cry|crying|cried|tears|heart)(?= |$)/;

/** Of whoever else it speaks. */
const FATE = /<(?:slain|died|dead|gone-missing|seeking)>/;

/** A line without kin to whom somebody only speaks, of whom it says nothing: “what do tell my <kin>”. */
export function withoutHearers(line: string): string {
  return FATE.test(line) ? line : line.replace(HEARERS, "$1them");
}

/** A line without a fear that is only politeness. */
export function withoutPoliteness(line: string): string {
  return line.replace(POLITELY, "").trim();
}

/** A line without kin of whom it tells nothing but that they pass something on. */
export function withoutTellers(line: string): string {
  if (OF_THEIRS.test(line)) return line;
  const told = line.replace(TELLERS, "$1someone told");
  return FATE.test(line) ? told : told.replace(TEASERS, "$1someone says");
}

/** A line without kin who died long ago, and of whom it tells nothing else: “we went there when my <kin> was alive”. */
export function withoutMemories(line: string): string {
  return FATE.test(line) || OF_THEIRS.test(line) || HURTS.test(line) ? line : line.replace(MEMORY, " back then");
}

/** Whether a line speaks of the writer's own family or friends. */
export function speaksOfKin(line: string): boolean {
  return OWN_KIN.test(line);
}

/** “My brother Karim was killed”: a name may stand between, and nobody died laughing. */
const OWN_DEAD =
  /^(?:(?!is |was |are |were |did |has |have |do |does |if |when |how |what |why |who )\S+ )*?(?:(?:my|our)(?: [a-z]+)? <kin>|<own-kin>|(?:my|our) (?:whole|entire) <home>)(?: (?!and |or |said |says |<)[a-z]+)?(?: (?:was|were|is|are|got|has been|have been))? <(?:slain|dead|died|buried)>(?! (?:of )?(?:laugh|bore|embarrass|shame|my|our|their|his|her|the ))/;

const NEVER_BACK =
  /(?:^| )(?:(?:my|our)(?: [a-z]+)? <kin>|<own-kin>)(?: \S+){1,7} never (?:came|got|made it|walked) out(?! (?:as|to)\b)/;

/** Whether a line tells plainly that somebody close is dead. */
export function tellsOfOwnDead(line: string): boolean {
  return OWN_DEAD.test(line) || NEVER_BACK.test(line);
}

const OF_DEATH =
  /<(?:slain|died|dead|buried|lost|mercy|slay|crime)>|(?:^| )(?:loss|gone|funerals?|graves?|coffins?|cemetery|widow|orphans?|martyrs?|shroud|never (?:came|got|walked|made it) (?:out|back|home))(?= |$)/;
/** Whether a line tells of somebody's death. */
export function tellsOfDeath(line: string): boolean {
  return OF_DEATH.test(line) || tellsOfOwnDead(line);
}

/** It is said of somebody close that they are none of those. */
const NONE_OF_THEM =
  /(?:^| )(?:he|she|they|we|<kin>)(?= )(?: \S+){0,3} (?:no|not|never|nothing)(?: \S+){0,3} <group>(?= |$)/;

/** Whether a line says so, of fighters or others: where these are isn't asked. */
export function setsApart(line: string): boolean {
  return NONE_OF_THEM.test(line);
}

/** Whether a line speaks of the writer. */
export function speaksOfOneself(line: string): boolean {
  return ONESELF.test(line);
}

const OWN_FEAR =
  /(?:^| )(?:am|feel|feeling|makes? (?:me|us)|(?:me|we) (?:are|feel))(?: (?:so|that|kind of|sort of|bit|little|really|very|too|also|just|still|quite|pretty|getting|super|absolutely|actually))* <afraid>(?= |$)/;

/** Whether somebody says that they are afraid themselves. */
export function tellsOfOwnFear(line: string): boolean {
  return OWN_FEAR.test(line);
}

const SUFFERING = /<(?:slay|slain|undo|undone)> us(?= |$)/;

/** Whether somebody is among those to whom it is done. */
export function suffers(line: string): boolean {
  return SUFFERING.test(line);
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
