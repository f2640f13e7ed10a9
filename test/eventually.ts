import { vi } from "vitest";
import { BOUND_MS } from "./bound.ts";

/** Resolves with what `check` gives as soon as it doesn't throw; rejects with its last error where it never stops. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: BOUND_MS, interval: 5 });
}
