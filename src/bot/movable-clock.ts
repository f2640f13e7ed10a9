/** A clock that runs as this machine's does, and can be set forward. */
export interface MovableClock {
  now(): Temporal.Instant;
  forward(duration: Temporal.DurationLike): void;
}

/** Starts at the present. */
export function movableClock(): MovableClock {
  let ahead = Temporal.Duration.from({ seconds: 0 });
  return {
    now: () => Temporal.Now.instant().add(ahead),
    forward: (duration) => {
      ahead = ahead.add(duration);
    },
  };
}
