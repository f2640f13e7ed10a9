import { expect } from "vitest";
import type { AskedCounts } from "../../src/store/ports/asked-counts.ts";
import type { Gaps, UnansweredWording } from "../../src/store/ports/gaps.ts";
import { eventually } from "../eventually.ts";

/** Resolves with what was asked in vain, once that many questions are counted: members don't wait for it. */
export function unansweredOnce(store: Gaps, times: number): Promise<UnansweredWording[]> {
  return eventually(async () => {
    const kept = await store.unanswered("2000-01-01", 100);
    expect(sumOf(kept)).toBe(times);
    return kept;
  });
}

/** Resolves once that many answers are counted. */
export function askedOnce(store: AskedCounts, times: number): Promise<void> {
  return eventually(async () => expect(sumOf(await store.asked(0))).toBe(times));
}

function sumOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
