import { randomUUID } from "node:crypto";
import { AttestError } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Schedule } from "../schedule.ts";
import type { BotProcess, OwnShards, Processes } from "../store/ports/processes.ts";
import { conflictWith, covers, shardsIn } from "./conflict.ts";
import type { ShardPlan } from "./shard-plan.ts";

/** Milliseconds. */
const BEAT = 2_000;
/** Who gave no sign of life for so long is taken for dead. */
const ALIVE = 10_000;
/** From the word that a process takes shards over until it does: longer than the other one takes to hear of it. */
const NOTICE = 3 * BEAT;
/** So long the other one goes on after that, for what reached it late. */
const LATE = 2_000;
const LOOK = 500;

/** Other processes run the same shards, or count them otherwise. */
export class ShardsError extends AttestError {
  override readonly name = "ShardsError";
}

/** What the events of a process pass. */
export interface Door {
  /** Lets events through; those made before this moment are another process's. In epoch milliseconds. */
  open(from?: number): void;
  /** Events made at this moment or later are another process's; undefined takes that back. */
  leaveAt(moment: number | undefined): void;
}

/** What a process needs to live with others. */
export interface FellowParts {
  readonly store: Processes;
  readonly log: Log;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly schedule: Schedule;
  readonly door: Door;
  /** Another process has this one's shards now: it may go. */
  readonly onSuperseded: () => void;
  /** A later base is in force elsewhere; resolves when this process has looked for it. */
  readonly onLaterBase: () => Promise<void>;
}

/**
 * One process among those of a bot, by what they tell each other in the store: whose shards are whose, and which base is in
 * force. A process that has the shards of a running one takes its place without a gap: up to a moment that both know the one
 * answers, from then on the other, by Discord's own time of each event.
 */
export class Fellows {
  readonly #parts: FellowParts;
  readonly #id = randomUUID();
  #self: BotProcess | undefined;
  #living: readonly BotProcess[] = [];
  #cancelBeat = () => {};
  #latest: Promise<void> = Promise.resolve();
  #sought: string | undefined;
  #isStopped = false;

  constructor(parts: FellowParts) {
    this.#parts = parts;
  }

  /**
   * Before the connection: waits for processes that died, and refuses to run beside those that live and have some of the same
   * shards. @throws ShardsError
   */
  async admit(plan: ShardPlan): Promise<void> {
    const { now } = this.#parts;
    for (const began = now(); ; await this.#pause(LOOK)) {
      const conflict = conflictWith(await this.#others(), plan);
      if (conflict === undefined) return;
      if (now() - began > ALIVE + BEAT) throw new ShardsError("SHARDS", conflict);
    }
  }

  /** Whether no later base than this process's is in force. */
  get isCurrent(): boolean {
    return this.#self === undefined || this.#inForce()?.base === this.#self.base;
  }

  /** Says which base this process answers from; the first time it joins the others, and later it tries until they know. */
  async tell({ ids, count }: OwnShards, base: string): Promise<void> {
    const at = this.#parts.now();
    const own = this.#self;
    if (own) {
      this.#self = { ...own, base, baseSince: sinceWhen(base, this.#living, at) };
      return void this.#beat().catch(() => undefined);
    }
    const others = await this.#others();
    const isTakeover = others.some((other) => covers({ ids, count }, shardsIn(other)));
    this.#self = {
      id: this.#id,
      shards: ids.join(","),
      shardCount: count,
      base,
      baseSince: sinceWhen(base, others, at),
      beatAt: at,
      takesOverAt: isTakeover ? at + NOTICE : null,
      leavesAt: null,
    };
    await this.#beat();
  }

  /** Opens the door: at once, or from the moment on at which the other process leaves. */
  async takeOver(): Promise<void> {
    const { now, door, log } = this.#parts;
    const own = this.#self;
    this.#beatLater();
    const at = own?.takesOverAt;
    if (!own || typeof at !== "number") return door.open();
    log.info({ shards: own.shards }, "Taking the shards of another process over");
    for (; now() < at; await this.#pause(LOOK)) {
      const rest = (await this.#others(false)).filter((other) => covers(shardsIn(own), shardsIn(other)));
      // It has heard, and answers whatever is made before that moment.
      if (rest.length > 0 && rest.every(({ leavesAt }) => leavesAt === at)) return door.open(at);
    }
    // It is dead, or deaf.
    door.open();
  }

  /** Ends the signs of life, and says so to the others. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#cancelBeat();
    await this.#latest;
    const { store, now } = this.#parts;
    await store.forgetProcess(this.#id, now()).catch(() => undefined);
  }

  #beatLater(): void {
    if (this.#isStopped) return;
    this.#cancelBeat = this.#parts.schedule(() => {
      this.#latest = this.#beat()
        // The store tells of its own failures.
        .catch(() => undefined)
        .then(() => this.#beatLater());
      void this.#latest.then(() => this.#seekBase());
    }, BEAT);
  }

  async #beat(): Promise<void> {
    const { store, now } = this.#parts;
    if (!this.#self || this.#isStopped) return;
    this.#self = { ...this.#self, beatAt: now() };
    this.#living = await store.beat(this.#self, now() - ALIVE);
    await this.#leaveToSuccessor();
  }

  async #leaveToSuccessor(): Promise<void> {
    const { store, now, door, log, schedule } = this.#parts;
    const own = this.#self;
    if (!own || own.leavesAt !== null) return;
    const successor = this.#living.find(
      ({ id, takesOverAt, ...other }) =>
        id !== own.id &&
        (takesOverAt ?? 0) > Math.max(own.takesOverAt ?? 0, now()) &&
        covers(shardsIn(other), shardsIn(own)),
    );
    const at = successor?.takesOverAt;
    if (!successor || typeof at !== "number") return;
    this.#self = { ...own, leavesAt: at };
    door.leaveAt(at);
    await store.beat(this.#self, now());
    log.info({ shards: own.shards }, "Another process takes my shards over");
    schedule(() => void this.#leave(successor.id), at - now() + LATE);
  }

  async #leave(successor: string): Promise<void> {
    const { now, door, log, store, onSuperseded } = this.#parts;
    const living = await store.livingProcesses(now() - 2 * BEAT).catch(() => []);
    if (this.#isStopped) return;
    if (living.some(({ id }) => id === successor)) return onSuperseded();
    log.warn("The process that was to take my shards over is gone; I go on");
    door.leaveAt(undefined);
    if (this.#self) this.#self = { ...this.#self, leavesAt: null };
  }

  /** Looks once for each later base: this process's files may hold it by now. */
  async #seekBase(): Promise<void> {
    const { onLaterBase, log } = this.#parts;
    const later = this.#inForce();
    if (!this.#self || !later || later.base === this.#self.base || this.#sought === later.base) return;
    this.#sought = later.base;
    await onLaterBase().catch((error: unknown) =>
      log.error({ err: error }, "The reload failed; the last good base stays"),
    );
    if (!this.#isStopped && this.#self.base !== later.base)
      log.warn(
        { base: this.#self.base, elsewhere: later.base },
        "Another process has newer knowledge than my files; bring them up to date: until then nothing is corrected from here",
      );
  }

  #inForce(): BotProcess | undefined {
    return [...this.#living].sort((a, b) => b.baseSince - a.baseSince)[0] ?? this.#self;
  }

  /** @param staying without those that leave their shards to somebody */
  async #others(staying = true): Promise<BotProcess[]> {
    const { store, now } = this.#parts;
    const living = await store.livingProcesses(now() - ALIVE);
    return living.filter(({ id, leavesAt }) => id !== this.#id && !(staying && leavesAt !== null));
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => void this.#parts.schedule(resolve, ms));
  }
}

/** Since when some process has had a base: this one has it from now on. */
function sinceWhen(base: string, others: readonly BotProcess[], now: number): number {
  return Math.min(now, ...others.filter((other) => other.base === base).map(({ baseSince }) => baseSince));
}
