/** What “three quarters” are parts of. */
export const PARTS = "third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth";
/** “Every fourth victim” is one of four. */
export const EVERY = `every (?:second|${PARTS})(?= (?:of|one|person|victim|death|casualty|fatality|body|dead|killed)\\b)`;
/** How many of them there are. */
export const TIMES = "one|two|three|four|five|six|seven|eight|nine";

/** A share in words, in percent. */
export function shareOf(written: string): number {
  const vulgar = ["½", "⅓", "⅔", "¼", "¾"].indexOf(written);
  if (vulgar >= 0) return [50, 100 / 3, 200 / 3, 25, 75][vulgar] ?? 0;
  const [times = "", part = ""] = written.toLowerCase().split(/[\s-]/);
  if (times === "half") return 50;
  const parts = {
    second: 2,
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  };
  const below = Object.entries(parts).find(([name]) => part.startsWith(name))?.[1] ?? 1;
  const above = TIMES.split("|").indexOf(times) + 1;
  return (100 * (above || 1)) / below;
}
