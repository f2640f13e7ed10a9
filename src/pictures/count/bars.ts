/** A part of a bar, in the unit of the drawing's width. */
export interface Segment {
  readonly x: number;
  readonly width: number;
}

/**
 * Lengths for bars that all begin at zero and share one scale; each bar's parts stand end to end.
 * @param rows each bar's parts, none negative
 * @param width what the longest bar takes
 */
export function layBars(rows: readonly (readonly number[])[], width: number): Segment[][] {
  const most = Math.max(0, ...rows.map(total));
  const unit = most === 0 ? 0 : width / most;
  return rows.map((parts) => parts.map((part, i) => ({ x: total(parts.slice(0, i)) * unit, width: part * unit })));
}

function total(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}
