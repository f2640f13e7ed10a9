const SECOND = 1_000;

/** Pauses in milliseconds, as all that waits on Discord's gateway keeps them. */
export const PAUSES = {
  /** A connection has so long until its hello. Discord says it at once. */
  hello: 10 * SECOND,
  /** After its hello, until a resumed session is there. */
  resume: 60 * SECOND,
  /** Silence after which a connection counts as dead. Heartbeats are acknowledged every 41 seconds. */
  silence: 180 * SECOND,
  /** How often silence is looked for. */
  look: 30 * SECOND,
  /** An outage of the gateway alone, while the API answers, after which the process had better begin anew. */
  deaf: 15 * 60 * SECOND,
  /** A good-bye to the gateway may take so long. */
  goodbye: 2 * SECOND,
  /** A connection that lasted so long was sound. */
  sound: 60 * SECOND,
} as const;

const LONGEST_TO_RESUME = 30 * SECOND;
/** A bot may identify 1,000 times a day. */
const LONGEST_TO_IDENTIFY = 150 * SECOND;

/** How long to wait before connecting again after so many failures in a row. The first time one connects at once. */
export function pauseBeforeConnecting(failures: number, canResume: boolean): number {
  if (failures < 2) return 0;
  return Math.min(SECOND * 2 ** (failures - 2), canResume ? LONGEST_TO_RESUME : LONGEST_TO_IDENTIFY);
}

/** How long to wait before the nth try after a refusal: 5 s, 15 s, 45 s, … */
export function pauseAfterRefusal(tries: number): number {
  return 5 * SECOND * 3 ** (tries - 1);
}
