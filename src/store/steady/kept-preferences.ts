import { forgetOldest } from "../../forget-oldest.ts";
import { isUncertain, type Outage } from "../outage.ts";
import type { Owner, Preferences } from "../ports/preferences.ts";

/** Another process may have changed them: after this time they are read again. */
const FRESH_MS = 5_000;
/** An answer doesn't wait longer for them. */
const WAIT_MS = 250;
/** Some 300 bytes each. */
const MOST_OWNERS = 10_000;

type Values = ReadonlyMap<string, string>;

interface Kept {
  readonly values: Values;
  /** Milliseconds on the process's own clock. */
  readonly readAt: number;
}

/**
 * Preferences for answers: `preference` comes from memory while it is fresh, and from the store otherwise; where that
 * fails or takes too long, from memory, or it is the default. `preferences` is the store's word.
 */
export function keptPreferences(store: Preferences, outage: Outage, clock = () => performance.now()): Preferences {
  const kept = new Map<string, Kept>();
  const reading = new Map<string, Promise<Values | undefined>>();
  let changes = 0;

  const keep = (key: string, values: Values) => {
    kept.delete(key);
    kept.set(key, { values, readAt: clock() });
    forgetOldest(kept, MOST_OWNERS);
  };
  const readNow = async (owner: Owner, key: string) => {
    const before = changes;
    const values = await store.preferences(owner);
    // What was read before a change may not be true after it.
    if (changes === before) keep(key, values);
    return values;
  };
  const readOnce = (owner: Owner, key: string) => {
    const running =
      reading.get(key) ??
      readNow(owner, key)
        .catch(() => undefined)
        .finally(() => reading.delete(key));
    reading.set(key, running);
    return running;
  };
  const change = async <T>(owner: Owner, work: Promise<T>, after: (values: Map<string, string>) => void) => {
    const key = keyOf(owner);
    try {
      const result = await work;
      changes++;
      const values = new Map(kept.get(key)?.values);
      after(values);
      if (kept.has(key)) keep(key, values);
      return result;
    } catch (error) {
      if (!isUncertain(error)) throw error;
      changes++;
      kept.delete(key);
      throw error;
    }
  };

  return {
    async preference(owner, name) {
      const key = keyOf(owner);
      const known = kept.get(key);
      const isFresh = known !== undefined && clock() - known.readAt < FRESH_MS;
      const read = isFresh || outage.stopsReads ? undefined : await within(WAIT_MS, readOnce(owner, key));
      return (read ?? kept.get(key)?.values)?.get(name);
    },
    preferences: (owner) => readNow(owner, keyOf(owner)),
    setPreference: (owner, name, value) =>
      change(owner, store.setPreference(owner, name, value), (values) => values.set(name, value)),
    forget: (owner) => change(owner, store.forget(owner), (values) => values.clear()),
  };
}

function keyOf({ kind, id }: Owner): string {
  return `${kind} ${id}`;
}

/** Undefined where it takes longer. The work must not reject. */
function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ms);
    void work.then((result) => {
      clearTimeout(timer);
      resolve(result);
    });
  });
}
