import { type TimeSpan, timeSpan } from "./time-span.ts";

/**
 * Sorts by the time that the words of each give. What has no known beginning (“before 2024”) goes by its end, directly before what
 * begins there: all that is dated earlier comes first. What begins with something (“since 2024”) follows it, and a span comes before
 * what lies within it. What has no date of its own (“after that”) stays behind what it was written behind.
 * @param whenOf the English words of a time
 */
export function inOrderOfTime<T>(steps: readonly T[], whenOf: (step: T) => string): T[] {
  const groups: { span: TimeSpan | undefined; steps: T[] }[] = [];
  for (const step of steps) {
    const span = timeSpan(whenOf(step));
    const last = groups.at(-1);
    if (span || !last) groups.push({ span, steps: [step] });
    else last.steps.push(step);
  }
  return groups.sort((a, b) => compare(a.span, b.span)).flatMap((group) => group.steps);
}

/** What has no date stands before all others, where it was written: nothing stands before it. */
function compare(one: TimeSpan | undefined, other: TimeSpan | undefined): number {
  const [a, b] = [keysOf(one), keysOf(other)];
  const differing = a.findIndex((key, i) => key !== b[i]);
  return differing < 0 ? 0 : (a[differing] ?? 0) < (b[differing] ?? 0) ? -1 : 1;
}

/** Compared one after the other: the beginning, or else the end; open beginnings first and open ends last; longer spans first. */
function keysOf(span: TimeSpan | undefined): readonly number[] {
  if (!span) return [-Infinity];
  const { from, to } = span;
  if (from === undefined) return [to ?? -Infinity, 0];
  return to === undefined ? [from, 2] : [from, 1, -to];
}
