/** In lines of `feelingWords`. */
const OWN_KIN = /(?:^| )(?:(?:my|our)(?: (?:[a-z]+|<[a-z-]+>)){0,2} <kin>|<own-kin>)(?= |$)/;
/** “I” is no word there. */
const ONESELF = /(?:^| )(?:my|our|me|we|us|am|mine|<own-kin>)(?= |$)/;
const ASKS =
  /^(?:(?:so|and|but) )?(?:who|whose|how|what|when|where|which|why|did|does|do|are|is|was|were|has|have|can)(?= )/;

/** Whether a line speaks of the writer's own family or friends. */
export function speaksOfKin(line: string): boolean {
  return OWN_KIN.test(line);
}

/** Whether a line only asks, and says nothing of the writer. */
export function onlyAsks(line: string): boolean {
  return ASKS.test(line) && !ONESELF.test(line);
}
