import type { Schedule } from "../../schedule.ts";
import { type CommandData, type RegisterParts, registerCommands } from "./register.ts";
import { mayPass } from "./registration-errors.ts";

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 600_000;
/** Who waits for a registration waits no longer than this. */
const PATIENCE_MS = 10_000;

/** Keeps Discord's list of commands as wanted. Whatever goes wrong, the bot works on: most of it needs no command. */
export class Registrar {
  readonly #parts: RegisterParts;
  readonly #schedule: Schedule;
  #latest: Promise<void> = Promise.resolve();
  #wanted: readonly CommandData[] = [];
  #cancelNext: (() => void) | undefined;
  #isStopped = false;

  constructor(parts: RegisterParts, schedule: Schedule) {
    this.#parts = parts;
    this.#schedule = schedule;
  }

  /** Resolves after the first try, or sooner if that takes long; what failed is tried again by itself. Never rejects. */
  async register(wanted: readonly CommandData[]): Promise<void> {
    this.#wanted = wanted;
    this.#cancelNext?.();
    const patience = Promise.withResolvers<void>();
    const cancel = this.#schedule(patience.resolve, PATIENCE_MS);
    await Promise.race([this.#queue(wanted, FIRST_PAUSE_MS), patience.promise]);
    cancel();
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancelNext?.();
  }

  #queue(wanted: readonly CommandData[], pause: number): Promise<void> {
    this.#latest = this.#latest.then(() => this.#try(wanted, pause));
    return this.#latest;
  }

  async #try(wanted: readonly CommandData[], pause: number): Promise<void> {
    const { log } = this.#parts;
    // A reload may want others by now.
    if (this.#isStopped || wanted !== this.#wanted) return;
    try {
      await registerCommands(this.#parts, wanted);
    } catch (error) {
      if (this.#isStopped) return;
      const reason = error instanceof Error ? error.message : String(error);
      if (!mayPass(error)) {
        log.error({ reason }, "Discord refuses the commands; those of before stay until the next start or change");
        return;
      }
      log.warn({ reason }, `The commands can't be registered; all else works. Next try in ${pause / 1000} s`);
      this.#cancelNext = this.#schedule(() => void this.#queue(wanted, Math.min(pause * 3, LONGEST_PAUSE_MS)), pause);
    }
  }
}
