import { forgetOldest } from "../../forget-oldest.ts";
import { onTimer, type Schedule } from "../../schedule.ts";
import { CALM, ChannelQueue } from "./channel-queue.ts";
import { type Pace, USUAL_PACE } from "./pace.ts";
import { forEachRate, type RateName, type Rates, USUAL_RATES } from "./rates.ts";
import { TokenBuckets } from "./token-buckets.ts";

/** Who asks, and where. */
export interface Asker {
  readonly userId: string;
  readonly channelId: string;
  /** Null in direct messages. */
  readonly guildId: string | null;
  /** Whether they manage the server or its messages. */
  readonly isManager: boolean;
}

/** Undefined where the bot goes on; else how long the asker should wait, and whether they weren't told yet. */
export type Refusal = undefined | { readonly seconds: number; readonly isFirst: boolean };

/** How limits are kept. */
export interface LimitOptions {
  readonly rates?: Rates;
  readonly pace?: Pace;
  /** Milliseconds; the process's own clock by default. */
  readonly now?: () => number;
  readonly schedule?: Schedule;
}

/** What those who have asked much leave of a channel's and a server's bucket to the others. */
const LEFT_TO_OTHERS = 0.5;
const MOST_REFUSED = 10_000;

/** How much people may ask. In memory only: ids and moments, each forgotten when others come or the process ends. */
export class PeopleLimits {
  readonly #buckets: Readonly<Record<RateName, TokenBuckets>>;
  /** Who was refused since they were last answered. */
  readonly #refused = new Set<string>();
  /** Where answers to free text wait for their turn. */
  readonly queue: ChannelQueue;

  constructor({
    rates = USUAL_RATES,
    pace = USUAL_PACE,
    now = () => performance.now(),
    schedule = onTimer,
  }: LimitOptions = {}) {
    this.#buckets = forEachRate((name) => new TokenBuckets(rates[name], now));
    this.queue = new ChannelQueue({ pace, now, schedule, calmness: (userId) => this.#calmness(userId) });
  }

  /** Counts a question, a command or a press. */
  ask({ userId, channelId, guildId, isManager }: Asker): Refusal {
    const { member, manager, channel, server } = this.#buckets;
    const own = isManager ? manager : member;
    if (!own.has(userId)) return this.#refuse(userId, own.waitFor(userId));
    const crowds = isManager ? [] : [[channel, channelId] as const, ...(guildId ? [[server, guildId] as const] : [])];
    own.take(userId);
    const isCalm = this.#isCalm(userId);
    const full = crowds.find(([bucket, key]) => bucket.share(key) <= (isCalm ? 0 : LEFT_TO_OTHERS));
    if (full) return this.#refuse(userId, Math.max(1_000, own.waitFor(userId), full[0].waitFor(full[1])));
    for (const [bucket, key] of crowds) bucket.take(key);
    this.#refused.delete(userId);
    return undefined;
  }

  /** Counts a wish for choices; false where there are none for now. */
  type(userId: string): boolean {
    return this.#buckets.typing.take(userId);
  }

  /** Counts a message that isn't for the bot; false where it isn't even read. */
  overhear(userId: string): boolean {
    return this.#buckets.overheard.take(userId);
  }

  /** Counts an answer that everybody in a channel sees; false where its asker alone should see it. */
  show(channelId: string, userId: string): boolean {
    const { shown } = this.#buckets;
    if (!this.#isCalm(userId) && shown.share(channelId) <= LEFT_TO_OTHERS) return false;
    return shown.take(channelId);
  }

  /** Counts a ping of one person by another; false where there were enough. */
  ping(by: string, whom: string): boolean {
    const { pair, pinged } = this.#buckets;
    return pinged.has(whom) && pair.take(`${by} ${whom}`) && pinged.take(whom);
  }

  /** Whether a channel may be shown once more that an answer is coming: while many wait, each would ask for it. */
  showSign(channelId: string): boolean {
    return this.#buckets.sign.take(channelId);
  }

  /** Counts a reported error; false where one person reported enough for now. */
  report(userId: string): boolean {
    return this.#buckets.reported.take(userId);
  }

  /** Whether somebody, or a channel, may be told once more why the bot is silent. */
  tell(id: string): boolean {
    return this.#buckets.told.take(id);
  }

  /** How much is remembered: ids in all. */
  get size(): number {
    return Object.values(this.#buckets).reduce((sum, { size }) => sum + size, this.#refused.size);
  }

  /** Whoever has emptied half of their bucket gives way to others where it is crowded. */
  #isCalm(userId: string): boolean {
    return this.#calmness(userId) >= CALM;
  }

  /** In hundredths, so that two who have asked as much are alike, whoever is looked at a moment later. */
  #calmness(userId: string): number {
    const { member, manager } = this.#buckets;
    return Math.round(Math.min(member.share(userId), manager.share(userId)) * 100) / 100;
  }

  #refuse(userId: string, waitMs: number): Refusal {
    const isFirst = !this.#refused.has(userId);
    this.#refused.add(userId);
    forgetOldest(this.#refused, MOST_REFUSED);
    return { seconds: Math.ceil(waitMs / 1_000), isFirst };
  }
}

/** For whom no limit counts: what measures the bot asks as fast as it can. */
export function noLimits(): PeopleLimits {
  const endless = { burst: 1e9, perSecond: 1e9 };
  return new PeopleLimits({
    rates: forEachRate(() => endless),
    pace: { ...USUAL_PACE, most: Number.POSITIVE_INFINITY },
  });
}
