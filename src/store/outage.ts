import type { Log } from "../log.ts";
import { StoreError, type StoreErrorCode } from "./store-error.ts";

/** Failures that pass when the disk, the file or the server is well again; the others are about what was asked. */
const PASSING: readonly StoreErrorCode[] = [
  "damaged",
  "unwritable",
  "full",
  "busy",
  "unreachable",
  "refused",
  "unsure",
];

/** What a call to the database does: `connect` comes before either, a `step` before a write is confirmed. */
export type CallKind = "read" | "write" | "connect" | "step";

/** Whether the same call may succeed once the store is well again. */
export function isPassing(error: unknown): error is StoreError {
  return error instanceof StoreError && PASSING.includes(error.code);
}

/** Whether a change may have been made all the same. */
export function isUncertain(error: unknown): boolean {
  return error instanceof StoreError && error.code === "unsure";
}

/** Whether the store fails at present, as its engine's calls tell; logs one line when that begins and one when it ends. */
export class Outage {
  readonly #log: Log | undefined;
  readonly #failing = new Set<CallKind>();
  readonly #passedAt = { read: 0, write: 0 };
  readonly #errors = new Map<StoreErrorCode, number>();
  #since: number | undefined;
  #trouble: StoreErrorCode | undefined;
  /** Called when an outage begins. */
  onBegin: () => void = () => {};
  /** What its last line tells besides its length. */
  summary: () => object = () => ({});

  constructor(log?: Log) {
    this.#log = log;
  }

  /** Whether reads fail, or writes do. */
  get lasts(): boolean {
    return this.#failing.size > 0;
  }

  /** A locked or full file can still be read. */
  get stopsReads(): boolean {
    return this.#failing.has("read") || this.#failing.has("connect");
  }

  /** What it fails with; undefined where neither reads nor writes do. */
  get trouble(): StoreErrorCode | undefined {
    return this.lasts ? this.#trouble : undefined;
  }

  /** Failures since the start, by their code. */
  get errors(): ReadonlyMap<StoreErrorCode, number> {
    return this.#errors;
  }

  /** A write that went through ends an outage; a read proves nothing about writes. */
  passed(kind: CallKind): void {
    if (kind === "connect" || kind === "step") return;
    this.#passedAt[kind] = performance.now();
    if (this.#failing.size === 0) return;
    if (kind === "write") this.#failing.clear();
    else for (const ended of ["read", "connect"] as const) this.#failing.delete(ended);
    if (this.#failing.size > 0 || this.#since === undefined) return;
    const seconds = Math.round((performance.now() - this.#since) / 1000);
    this.#since = undefined;
    this.#log?.warn({ seconds, ...this.summary() }, `The store is back after ${seconds} s`);
  }

  warn(message: string): void {
    this.#log?.warn(message);
  }

  /** @param began when the call did, on the process's own clock: one that another call has overtaken proves nothing */
  failed(kind: CallKind, error: StoreError, began: number): void {
    this.#errors.set(error.code, (this.#errors.get(error.code) ?? 0) + 1);
    const { read, write } = this.#passedAt;
    const isWrite = kind === "write" || kind === "step";
    if (!isPassing(error) || began < (isWrite ? write : Math.max(read, write))) return;
    this.#failing.add(isWrite ? "write" : kind);
    this.#trouble = error.code;
    if (this.#since !== undefined) return;
    this.#since = performance.now();
    this.#log?.error(
      { code: error.code },
      `${error.message} Answers go on; what is to be counted waits in memory, and settings can't be saved until then.`,
    );
    this.onBegin();
  }
}
