import { AttestError } from "../../errors.ts";
import type { Schedule } from "../../schedule.ts";
import type { Pace } from "./pace.ts";

/** Whoever's calmness is below has asked much. */
export const CALM = 0.5;
/** Whoever's calmness is above has asked next to nothing. */
const VERY_CALM = 0.7;

/** The answer wasn't posted: too many others wait, or it waited too long. */
export class CrowdedError extends AttestError {
  override readonly name = "CrowdedError";

  constructor() {
    super("CROWDED", "crowded");
  }
}

interface Waiting {
  readonly userId: string;
  readonly staleAt: number;
  readonly begin: () => void;
  readonly drop: () => void;
}

interface Channel {
  /** When each message that was begun stops counting; endless while it is under way. */
  readonly begun: { until: number }[];
  /** Oldest first. */
  readonly waiting: Waiting[];
  /** When a kept place may be given. */
  keptFrom: number;
  cancel: (() => void) | undefined;
}

/** What a queue works with. */
export interface QueueParts {
  readonly pace: Pace;
  /** Milliseconds. */
  readonly now: () => number;
  readonly schedule: Schedule;
  /** How little somebody has asked of late, 0 to 1; asked anew whenever it matters. */
  readonly calmness: (userId: string) => number;
}

/**
 * Lets answers into each channel at the pace that Discord allows, those first whose askers have asked least. What doesn't
 * fit is dropped: the oldest of whoever has most waiting. No channel waits for another.
 */
export class ChannelQueue {
  readonly #channels = new Map<string, Channel>();
  readonly #parts: QueueParts;
  #isStopped = false;

  constructor(parts: QueueParts) {
    this.#parts = parts;
  }

  /** Posts when there is room; settles as that does. Rejects with a CrowdedError where it is dropped before. */
  async post<T>(channelId: string, userId: string, send: () => Promise<T>): Promise<T> {
    const { pace, now, calmness } = this.#parts;
    if (!Number.isFinite(pace.most)) return send();
    if (this.#isStopped) throw new CrowdedError();
    const channel = this.#channels.get(channelId) ?? { begun: [], waiting: [], keptFrom: 0, cancel: undefined };
    this.#channels.set(channelId, channel);
    const place = { until: Number.POSITIVE_INFINITY };
    await new Promise<void>((resolve, reject) => {
      const begin = () => {
        channel.begun.push(place);
        if (calmness(userId) >= VERY_CALM) channel.keptFrom = now() + pace.keptAfterMs;
        resolve();
      };
      channel.waiting.push({ userId, begin, staleAt: now() + pace.staleMs, drop: () => reject(new CrowdedError()) });
      this.#admit(channelId, channel);
      if (channel.waiting.length > pace.waiting) this.#dropOne(channel);
    });
    try {
      return await send();
    } finally {
      place.until = now() + pace.windowMs;
      this.#admit(channelId, channel);
    }
  }

  /** How many answers wait, in all channels. */
  get waiting(): number {
    return this.#channels.values().reduce((sum, { waiting }) => sum + waiting.length, 0);
  }

  /** How many are being sent, in all channels. */
  get underWay(): number {
    const sending = ({ begun }: Channel) => begun.filter(({ until }) => !Number.isFinite(until)).length;
    return this.#channels.values().reduce((sum, channel) => sum + sending(channel), 0);
  }

  /** How many channels are remembered. */
  get size(): number {
    return this.#channels.size;
  }

  /** Drops all that waits, and sets no timer any more. */
  stop(): void {
    this.#isStopped = true;
    for (const channel of this.#channels.values()) {
      channel.cancel?.();
      for (const { drop } of channel.waiting.splice(0)) drop();
    }
    this.#channels.clear();
  }

  #admit(channelId: string, channel: Channel): void {
    const { pace, now } = this.#parts;
    const { begun, waiting } = channel;
    take(begun, ({ until }) => until <= now());
    for (const { drop } of take(waiting, ({ staleAt }) => staleAt <= now())) drop();
    for (;;) {
      const room = pace.most - begun.length;
      const mayTakeKept = (share: number) => share >= VERY_CALM && channel.keptFrom <= now();
      const calm = this.#calmnessOf(waiting);
      const most = Math.max(0, ...calm);
      if (room <= (mayTakeKept(most) ? 0 : pace.keptForCalm)) break;
      const [first] = waiting.splice(Math.max(0, calm.indexOf(most)), 1);
      if (!first) break;
      first.begin();
    }
    this.#wakeLater(channelId, channel);
  }

  /** Of each that waits. Asked once a person: a moment later they are calmer, and their latest question would come first. */
  #calmnessOf(waiting: readonly Waiting[]): number[] {
    const known = new Map<string, number>();
    for (const { userId } of waiting) if (!known.has(userId)) known.set(userId, this.#parts.calmness(userId));
    return waiting.map(({ userId }) => known.get(userId) ?? 0);
  }

  /** Of whoever has most waiting the oldest; of several such, of somebody who has asked much. */
  #dropOne({ waiting }: Channel): void {
    const { calmness } = this.#parts;
    const counts = new Map<string, number>();
    for (const { userId } of waiting) counts.set(userId, (counts.get(userId) ?? 0) + 1);
    const weight = ({ userId }: Waiting) => (counts.get(userId) ?? 0) * 2 + (calmness(userId) >= CALM ? 0 : 1);
    const most = Math.max(...waiting.map(weight));
    const index = waiting.findIndex((one) => weight(one) === most);
    for (const { drop } of waiting.splice(index, 1)) drop();
  }

  /** When a place gets free or somebody has waited too long, whichever is sooner; forgets a channel that is quiet. */
  #wakeLater(channelId: string, channel: Channel): void {
    const { now, schedule } = this.#parts;
    channel.cancel?.();
    channel.cancel = undefined;
    const moments = [...channel.begun.map(({ until }) => until), ...channel.waiting.map(({ staleAt }) => staleAt)];
    if (channel.waiting.length > 0 && channel.keptFrom > now()) moments.push(channel.keptFrom);
    if (moments.length === 0) {
      if (this.#channels.get(channelId) === channel) this.#channels.delete(channelId);
      return;
    }
    const next = Math.min(...moments);
    if (!Number.isFinite(next) || this.#isStopped) return;
    channel.cancel = schedule(() => this.#admit(channelId, channel), Math.max(1, Math.ceil(next - now())));
  }
}

/** Takes out what matches. */
function take<T>(list: T[], matches: (one: T) => boolean): T[] {
  const taken = list.filter(matches);
  if (taken.length > 0) list.splice(0, list.length, ...list.filter((one) => !matches(one)));
  return taken;
}
