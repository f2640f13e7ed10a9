import { chance } from "../../chance.ts";
import type { Asked, Fault } from "./fault.ts";

/** A bad day: so great a share of all exchanges goes wrong, in ways drawn by lot. */
export interface BadDay {
  /** The same requests in the same order meet the same faults. */
  readonly seed: number;
  /** From 0 to 1. */
  readonly share: number;
}

/** Seconds of a limit. */
const WAIT = 0.05;

/** Without those that nobody could tell from success: an untaken request that is answered as a taken one would be. */
const waysToFail: readonly Fault[] = [
  { ends: "reset", isTaken: true },
  { ends: "close", isTaken: true },
  { ends: "hold" },
  { ends: "web page", isTaken: true },
  { ends: "empty", isTaken: true },
  { ends: "nothing", isTaken: true },
  { ends: { status: 500 }, isTaken: true },
  { ends: { status: 502 }, isTaken: true },
  { ends: "reset" },
  { ends: "close" },
  { ends: "web page" },
  { ends: { status: 500 } },
  { ends: { status: 502 } },
  { ends: { status: 503 } },
  { ends: { limit: "user", retryAfter: WAIT } },
  { ends: { limit: "global", retryAfter: WAIT } },
  { ends: { limit: "shared", retryAfter: WAIT } },
];
const refusedPicture: Fault = { ends: { status: 400, code: 50035, message: "Invalid Form Body" } };

/** Draws for each request whether it goes wrong, and how. */
export function randomFaults({ seed, share }: BadDay): (asked: Asked) => Fault | undefined {
  const draw = chance(seed);
  return ({ files }) => {
    if (draw() >= share) return undefined;
    const ways = files > 0 ? [...waysToFail, refusedPicture] : waysToFail;
    return ways[Math.floor(draw() * ways.length)];
  };
}
