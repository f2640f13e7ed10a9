import { setImmediate as nextTurn } from "node:timers/promises";
import type { Log } from "../../log.ts";
import { onTimer, type Schedule } from "../../schedule.ts";
import { isPassing, type Outage } from "../outage.ts";
import type { Batch } from "../sql/batches.ts";
import type { Waiting } from "./waiting.ts";

/** What is noted within this time is written together, in milliseconds: each batch costs as much as some ten of its rows. */
const GATHER_MS = 100;
/** Pauses between tries while the store fails, in milliseconds. */
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5_000;
/** Few enough that an answer needn't wait for them. */
const ENTRIES_AT_ONCE = 200;

const NOTHING: Batch = { counts: [], wordings: [], posted: [] };

export interface BatchWriterParts {
  readonly waiting: Waiting;
  readonly outage: Outage;
  readonly log: Log | undefined;
  /** Writes a batch of that number, once, however often it is tried. */
  readonly write: (number: number, batch: Batch) => Promise<void>;
  readonly schedule?: Schedule;
}

/** Writes what waits, in batches and in order; while the store fails it tries on, which also tells when that is over. */
export class BatchWriter {
  readonly #parts: BatchWriterParts;
  /** Taken out already: the first may have been written, so it is tried again as it is. */
  #batches: Batch[] = [];
  #number = 0;
  #retryMs = FIRST_RETRY_MS;
  #cancel: (() => void) | undefined;
  #soon: PromiseWithResolvers<void> | undefined;
  #running: Promise<void> | undefined;
  #isClosed = false;

  constructor(parts: BatchWriterParts) {
    this.#parts = parts;
    parts.outage.onBegin = () => void this.wake();
  }

  get waiting(): number {
    return this.#parts.waiting.size + this.#batches.reduce((sum, batch) => sum + entriesOf(batch), 0);
  }

  /** Something waits: resolves when it was tried to write it, or at once while the store fails. Never rejects. */
  wake(): Promise<void> {
    const { schedule = onTimer, outage } = this.#parts;
    if (!this.#isClosed && !this.#running && !this.#soon) {
      this.#soon = Promise.withResolvers();
      this.#cancel = schedule(() => void this.flush(), outage.lasts ? this.#retryMs : GATHER_MS);
    }
    return outage.lasts ? Promise.resolve() : (this.#running ?? this.#soon?.promise ?? Promise.resolve());
  }

  /** Resolves when all that waits is written; while the store fails, when it has failed once more. Never rejects. */
  flush(): Promise<void> {
    this.#cancel?.();
    const soon = this.#soon;
    this.#soon = undefined;
    this.#running ??= this.#writeAll().finally(() => {
      this.#running = undefined;
      if (this.waiting > 0 || this.#parts.outage.lasts) void this.wake();
    });
    if (soon) void this.#running.then(soon.resolve);
    return this.#running;
  }

  /** As `flush`, but doesn't wait for a store that fails. */
  async settled(): Promise<void> {
    if (this.waiting > 0 && !this.#parts.outage.lasts) await this.flush();
  }

  /** Tries once more to write what waits. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    // One try that fails is enough: the process is to end within seconds.
    await (this.#running ?? (this.waiting > 0 ? this.flush() : undefined));
    this.#cancel?.();
    if (this.waiting > 0) this.#parts.log?.error({ lost: this.waiting }, "The store took no more; what waited is lost");
  }

  async #writeAll(): Promise<void> {
    const { waiting, outage } = this.#parts;
    for (;;) {
      let [batch = waiting.take(ENTRIES_AT_ONCE)] = this.#batches;
      // Something must be written to see whether the store takes writes again.
      if (!batch && outage.lasts) batch = NOTHING;
      if (!batch) return;
      if (this.#batches.length === 0) this.#begin([batch]);
      if (!(await this.#write(batch))) return;
      await nextTurn();
    }
  }

  #begin(batches: Batch[]): void {
    this.#batches = batches;
    this.#number++;
  }

  /** False where it must be tried again later. */
  async #write(batch: Batch): Promise<boolean> {
    const { write, log } = this.#parts;
    try {
      await write(this.#number, batch);
    } catch (error) {
      if (isPassing(error)) {
        this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS);
        return false;
      }
      // One entry that can't be written at all doesn't take the others with it.
      if (entriesOf(batch) > 1) {
        this.#begin([...singles(batch), ...this.#batches.slice(1)]);
        return true;
      }
      log?.error({ err: error }, "The store refuses what an answer noted; it is given up");
    }
    this.#retryMs = FIRST_RETRY_MS;
    this.#begin(this.#batches.slice(1));
    return true;
  }
}

function entriesOf({ counts, wordings, posted }: Batch): number {
  return counts.length + wordings.length + posted.length;
}

function singles({ counts, wordings, posted }: Batch): Batch[] {
  return [
    ...posted.map((one) => ({ ...NOTHING, posted: [one] })),
    ...wordings.map((one) => ({ ...NOTHING, wordings: [one] })),
    ...counts.map((one) => ({ ...NOTHING, counts: [one] })),
  ];
}
