/** In lines of `feelingWords`. */
const REPORTS =
  "(?: (?:says?|said|saying|thinks?|thought|claims?|claimed|asks?|asked|wants?|wanted|needs?|tells?|told|reads?|heard|believes?|insists?|wonders?|wrote|writes|<reporting>)(?: |$))";
const OWN_KIN = new RegExp(
  `(?<!many of|<n> of)(?:^| )(?:(?:my|our)(?: (?:[a-z]+|<[a-z-]+>)){0,2} <kin>|(?:my|our) (?:whole|entire) <home>|<own-kin>|(?<!you |it |they |he |she |not |to |who )(?:have|got)(?: (?:[a-z]+|<n>))? <kin>(?= (?:there|in|at|near|on|over)(?: |$)))(?= |$)(?!${REPORTS})|^<kin> (?:is|was) <trapped>(?= |$)`,
);
/** “My brother Karim was killed”: a name may stand between, and nobody died laughing. */
const OWN_DEAD =
  /^(?:(?!is |was |are |were |did |has |have |do |does |if |when |how |what |why |who )\S+ )*?(?:(?:my|our)(?: [a-z]+)? <kin>|<own-kin>|(?:my|our) (?:whole|entire) <home>)(?: (?!and |or |said |says |<)[a-z]+)?(?: (?:was|were|is|are|got|has been|have been))? <(?:slain|dead|died|buried)>(?! (?:of )?(?:laugh|bore|embarrass|shame|my|our|their|his|her|the ))/;
const OF_DEATH =
  /<(?:slain|died|dead|buried|lost|mercy|slay|crime)>|(?:^| )(?:loss|gone|funerals?|graves?|coffins?|cemetery|widow|orphans?|martyrs?|shroud|never (?:came|got|walked|made it) (?:out|back|home))(?= |$)/;
/** It is said of somebody close that they are none of those. */
const NONE_OF_THEM =
  /(?:^| )(?:he|she|they|we|<kin>)(?= )(?: \S+){0,3} (?:no|not|never|nothing)(?: \S+){0,3} <group>(?= |$)/;

const TOLD_OF_OTHERS =
  /(?:^| )(?:(?<=\S )say|says|said|saying|tells?|told|calls?|called|calling|claims?|claimed|reads?|heard|writes?|wrote|thinks?|thought|believes?|insists?|posts?|posted|<reporting>)(?= |$)/;

/** Whether a line speaks of the writer's own family or friends. */
export function speaksOfKin(line: string): boolean {
  return OWN_KIN.test(line);
}

/** Whether a line tells plainly that somebody close is dead. */
export function tellsOfOwnDead(line: string): boolean {
  return OWN_DEAD.test(line);
}

/** Whether a line tells of somebody's death. */
export function tellsOfDeath(line: string): boolean {
  return OF_DEATH.test(line);
}

/** Whether a line says so, of fighters or others: where these are isn't asked. */
export function setsApart(line: string): boolean {
  return NONE_OF_THEM.test(line);
}

/** Whether a line tells what others say or think. */
export function isToldOfOthers(line: string): boolean {
  return TOLD_OF_OTHERS.test(line);
}
