/** A part of a bar, in the unit of the drawing's width. */
export interface Segment {
  readonly x: number;
  readonly width: number;
}

/** What a bar is made of. */
export interface BarParts {
  /** None negative. */
  readonly values: readonly number[];
  /** Whether it may be more (“at least”): such a bar doesn't end, but fades out beyond its last part. */
  readonly open: boolean;
}

/** The steps in which an open bar fades out: how far each reaches, in units, and how much of the colour is left of it. */
export const FADE = [
  { width: 9, opacity: 0.6 },
  { width: 9, opacity: 0.38 },
  { width: 9, opacity: 0.18 },
] as const;
const FADE_WIDTH = FADE.reduce((sum, { width }) => sum + width, 0);

/**
 * Lengths for bars that all begin at zero and share one scale; each bar's parts stand end to end.
 * @param width what the longest bar takes, with what an open one fades out over
 */
export function layBars(rows: readonly BarParts[], width: number): Segment[][] {
  const units = rows.flatMap(({ values, open }) => {
    const sum = total(values);
    return sum === 0 ? [] : [(width - (open ? FADE_WIDTH : 0)) / sum];
  });
  const unit = units.length === 0 ? 0 : Math.min(...units);
  return rows.map(({ values }) =>
    values.map((part, i) => ({ x: total(values.slice(0, i)) * unit, width: part * unit })),
  );
}

function total(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
