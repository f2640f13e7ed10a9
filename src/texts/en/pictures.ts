const COMPASS = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"];

/** What stands in pictures and in their descriptions for those who don't see them. */
export const pictures = {
  accordingTo: (claimants: readonly string[]) => `According to: ${claimants.join("; ")}`,
  asOf: (asOf: readonly string[]) => `As of ${asOf.join("; ")}`,
  ourArithmetic: (formula: string, result: string) => `Our arithmetic: ${formula} = ${result}`,
  /** Heads another event's figure. */
  forComparison: "For comparison",

  barChart: (event: string) => `Bar chart: ${event}.`,
  lineChart: (event: string) => `Line chart: ${event}.`,
  /** What the same was counted as, one time after the other. @param counts as below */
  overTime: (counts: readonly string[]) => `One count after the other: ${counts.join("; ")}.`,
  atThatTime: (figure: string, asOf: string) => `${figure} as of ${asOf}`,
  timeline: (event: string) => `Timeline: ${event}.`,
  map: (title: string) => `Map: ${title}.`,
  /** @param meaning what the marks mean, from the pack */
  fromNorthToSouth: (meaning: string, places: readonly string[]) =>
    `${meaning}, from north to south: ${places.join(", ")}.`,
  /** @param direction in eighths of a circle, from north clockwise */
  beyondTheMap: (place: string, direction: number) => `${place} (beyond the map, to the ${COMPASS[direction] ?? ""})`,
  /** Stands at the map's scale. */
  kilometres: (distance: number) => `${distance} km`,
  forOrientation: (places: readonly string[]) => `For orientation: ${places.join(", ")}.`,
};
