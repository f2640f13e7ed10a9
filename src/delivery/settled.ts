import type { DailySetting } from "../store/ports/daily-settings.ts";
import { latestMoment, nextAt } from "../summary/due.ts";

/** A setting's latest moment, and from when until when it is the latest, in epoch milliseconds. */
interface Current {
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

/**
 * What one process knows to be settled, so that passes needn't ask the store about a server again before its next
 * moment. Moments are the same for all settings of one hour and zone, and computed once.
 */
export class Settled {
  readonly #moments = new Map<string, Current>();
  /** By server: the moment about which nothing is left to do. */
  readonly #done = new Map<string, string>();

  /** Whether there is nothing to do for the server before its next moment. */
  has(setting: DailySetting, now: Temporal.Instant): boolean {
    return this.#done.get(setting.guildId) === this.#momentOf(setting, now);
  }

  /** Notes that there is nothing left to do about the server's latest moment. */
  add(setting: DailySetting, now: Temporal.Instant): void {
    this.#done.set(setting.guildId, this.#momentOf(setting, now));
  }

  /** A name for the setting's latest moment; a changed setting has another one. */
  #momentOf({ hour, zone, weekday = null, setAt }: DailySetting, now: Temporal.Instant): string {
    const key = `${hour} ${zone} ${weekday}`;
    let current = this.#moments.get(key);
    const at = now.epochMilliseconds;
    if (!current || at < current.from || at >= current.until) {
      const { localDate } = latestMoment({ hour, zone, weekday }, now);
      const until = nextAt({ hour, zone, weekday, setAt: 0 }, now).epochMilliseconds;
      current = { name: `${localDate} ${key}`, from: at, until };
      this.#moments.set(key, current);
    }
    return `${current.name} ${setAt}`;
  }
}
