/** What says that something else was meant, and what was meant. */
const CORRECTING = [
  /^(?:(?:no|nope|nah|wrong|not that|that's not it|sorry|oops|wait|actually)[,.!\s]+)*i (?:meant?|was asking about|asked about|wanted)(?: to (?:ask|say|know)(?: about)?)?[:,]?\s+([\s\S]+)$/i,
  /^(?:no|nope|nah|sorry|oops|wait)[,.!\s]+not (?:the |an? )?[^,.;]{1,40}[,.;]\s*(?:but |i mean )?([\s\S]+)$/i,
  /^not (?:the |an? )?(?:him|her|them|that|this|it|\p{L}+(?: \p{L}+)?)[,;]\s*(?:but |i mean |rather )?([\s\S]+)$/iu,
  /^(?:no|nope|nah)[,.!\s]+(?:(?:i said|rather|instead|but)[,:\s]+)?((?:the|in|at|on|for|how many)\b[\s\S]+)$/i,
];
/** Longer ones tell more than what was meant. */
const LONGEST = 200;

/** What a message means that corrects how the one before was understood; undefined where it corrects nothing. */
export function corrected(text: string): string | undefined {
  const said = text.trim();
  if (said.length > LONGEST) return undefined;
  return CORRECTING.map((pattern) => pattern.exec(said)?.[1]?.trim()).find((meant) => meant !== undefined);
}
