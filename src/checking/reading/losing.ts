/** Verbs by which people are said to have died, which say it of people alone: “cost 745 lives”, but “cost 745 euros”. */
const BEFORE =
  /(?<!\p{L})(?:lost|loses?|losing|costs?|claim(?:s|ed|ing)?|took|takes|taken|taking|bur(?:y|ied|ying)|mourn(?:s|ed|ing)?|grie(?:ve[sd]?|ving)(?: for)?)\s(?:[\p{L}’'-]+\s){0,4}$|(?<!\p{L})loss(?:es)?[\s:–-]+$/iu;
const AFTER =
  /^[^.,;:!?\n]{0,50}?(?<!\p{L})(?:are|were|is|was|have|has|had|been|all|now|already|forever)?\s?(?:gone|lost|buried|mourned|no more|fell|fallen|six feet under|in the ground)(?!\p{L})(?!\s(?:home|to|into|from|through|their|his|her|its|by|in love))/iu;
const BODIES = /^\s(?:dead\s)?(?:bodies|corpses|coffins)(?!\p{L})/iu;
/** What else is lost or gone. */
const THINGS = /(?<!\p{L})lives\s(?:in|at|on|near)(?!\p{L})/iu;

/** Whether a number is said of what is lost, by the text before it and the text after it up to the next number. */
export function isStatedAsLoss(before: string, after: string): boolean {
  return !THINGS.test(after) && (BEFORE.test(before.slice(-60)) || AFTER.test(after) || BODIES.test(after));
}
