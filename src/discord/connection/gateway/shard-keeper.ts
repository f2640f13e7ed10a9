import { type WebSocketManager, type WebSocketShardDestroyOptions, WebSocketShardStatus } from "@discordjs/ws";
import { DiscordAPIError } from "discord.js";
import type { Schedule } from "../../../schedule.ts";
import { DeafError } from "./deaf-error.ts";
import type { BadFrame } from "./frames.ts";
import { PAUSES, pauseAfterRefusal, pauseBeforeConnecting } from "./pauses.ts";
import { type RefusalError, refusalOf } from "./refusal.ts";
import { type LineKeeper, type LineParts, ShardLine } from "./shard-line.ts";
import { checkStarts, NoStartsLeftError } from "./starts.ts";
import type { ConnectionWatch } from "./watch.ts";

/** What a shard is kept with. */
export interface KeeperParts extends LineParts {
  readonly watch: ConnectionWatch;
  readonly schedule: Schedule;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** From so many failures on, every other try goes to the gateway's main address: the session's own may be what fails. */
const DOUBTFUL = 4;

/**
 * Keeps one shard connected. @discordjs/ws reconnects by itself; this paces it, tries again where that gives up, puts a
 * new line in the place of one that is stuck, and says when nothing is left to try.
 */
export class ShardKeeper implements LineKeeper {
  readonly #id: number;
  readonly #parts: KeeperParts;
  readonly #first = Promise.withResolvers<void>();
  #line: ShardLine | undefined;
  #failures = 0;
  #refusals = 0;
  #upSince: number | undefined;
  #wasThere = false;
  /** Whether the connection under way resumes a session. */
  #resumes = false;
  #isStopped = false;
  #signAt: number;
  /** Since when nothing has happened that could be called progress. */
  #quietFrom: number;
  #resumedForFrameAt = Number.NEGATIVE_INFINITY;
  /** What happens next: the end of a pause, or of patience. */
  #cancelPlan: (() => void) | undefined;
  #cancelLook: (() => void) | undefined;

  constructor(id: number, parts: KeeperParts) {
    this.#id = id;
    this.#parts = parts;
    this.#signAt = this.#quietFrom = parts.now();
    // Who no longer waits for it has heard of the failure elsewhere.
    this.#first.promise.catch(() => undefined);
  }

  get status(): WebSocketShardStatus {
    return this.#line?.status ?? WebSocketShardStatus.Idle;
  }

  /** Resolves when the shard is there for the first time. @throws RefusalError */
  connect(): Promise<void> {
    this.#begin();
    this.#lookLater();
    return this.#first.promise;
  }

  async send(...[payload]: Parameters<ShardLine["send"]>): Promise<void> {
    await this.#line?.send(payload);
  }

  /** Says goodbye, though not for long. Nothing connects afterwards. */
  async stop(options: Omit<WebSocketShardDestroyOptions, "recover">): Promise<void> {
    this.#isStopped = true;
    this.#settlePlan();
    this.#cancelLook?.();
    const line = this.#line;
    if (!line) return;
    const patience = Promise.withResolvers<void>();
    const cancel = this.#parts.schedule(patience.resolve, PAUSES.goodbye);
    await Promise.race([line.goodbye(options), patience.promise]);
    cancel();
    line.drop();
  }

  async turn(line: ShardLine): Promise<string | undefined> {
    const { manager, options } = this.#parts;
    const session = await manager.options.retrieveSessionInfo(this.#id);
    if (line !== this.#line) return new Promise(() => undefined);
    this.#resumes = session !== null;
    const pause = pauseBeforeConnecting(this.#failures, this.#resumes);
    // A plan that is given up leaves its line waiting; it is retired then.
    if (pause > 0) await new Promise<void>((resolve) => this.#plan(resolve, pause));
    if (this.#isStopped) return new Promise(() => undefined);
    this.#plan(() => this.#replace("No hello"), PAUSES.hello);
    return this.#failures >= DOUBTFUL && this.#failures % 2 === 0 ? options.gatewayInformation.url : undefined;
  }

  onHello(): void {
    this.#quietFrom = this.#parts.now();
    this.#settlePlan();
    // @discordjs/ws waits for an answer to an identify, which may have to wait its turn, but not for one to a resume.
    if (this.#resumes) this.#plan(() => this.#replace("No session"), PAUSES.resume);
  }

  onThere(): void {
    this.#settlePlan();
    this.#wasThere = true;
    this.#upSince = this.#parts.now();
    this.onSign();
    this.#parts.watch.back(this.#id);
    this.#first.resolve();
  }

  onSign(): void {
    this.#signAt = this.#quietFrom = this.#parts.now();
    this.#parts.watch.heard();
  }

  /** What wasn't JSON may have been an event: before the next one passes over it, it is asked for again. */
  onBadFrame(fault: BadFrame): void {
    const { intake, now } = this.#parts;
    intake.unreadable(fault);
    if (fault !== "not JSON" || now() - this.#resumedForFrameAt < PAUSES.sound) return;
    this.#resumedForFrameAt = now();
    this.#line?.resume("Not JSON");
  }

  onClosed(code: number, reason: string | undefined): void {
    const refusal = refusalOf(code, this.#parts.options.gatewayInformation.shards);
    if (refusal && !this.#wasThere) {
      this.#settlePlan();
      this.#first.reject(refusal);
      return;
    }
    this.#failed({ code, reason: refusal?.message ?? reason });
    if (refusal) this.#refused(refusal);
  }

  #begin(): void {
    this.#line = new ShardLine(this.#id, this.#parts, this);
    this.#line.connect();
  }

  #failed(why: { readonly code?: number; readonly reason: string | undefined }): void {
    const { now, watch } = this.#parts;
    this.#settlePlan();
    if (this.#upSince !== undefined && now() - this.#upSince >= PAUSES.sound) this.#failures = this.#refusals = 0;
    this.#upSince = undefined;
    this.#failures += 1;
    watch.lost({ shard: this.#id, ...why });
  }

  #replace(reason: string): void {
    if (this.#isStopped) return;
    this.#quietFrom = this.#parts.now();
    this.#failed({ reason });
    this.#line?.retire();
    this.#begin();
  }

  #refused(refusal: RefusalError): void {
    this.#refusals += 1;
    if (this.#refusals > refusal.tries) this.#parts.watch.gaveUp(refusal);
    else this.#plan(() => void this.#tryAgain(refusal), pauseAfterRefusal(this.#refusals));
  }

  /** Asks the API first: that costs no identify, of which there are so many a day. */
  async #tryAgain(refusal: RefusalError): Promise<void> {
    const { manager, now } = this.#parts;
    this.#line?.retire();
    try {
      await checkStarts(manager, { shards: 1, now: now(), fresh: true });
      // The pause was long enough.
      this.#failures = 0;
      if (!this.#isStopped) this.#begin();
    } catch (error) {
      if (this.#isStopped) return;
      if (error instanceof DiscordAPIError && error.status === 401) this.#refused(refusal);
      else this.#plan(() => void this.#tryAgain(refusal), waitAfter(error));
    }
  }

  #lookLater(): void {
    this.#cancelLook = this.#parts.schedule(() => {
      if (this.#isStopped) return;
      this.#lookLater();
      void this.#look();
    }, PAUSES.look);
  }

  async #look(): Promise<void> {
    const { manager, now, watch } = this.#parts;
    if (!this.#cancelPlan && now() - this.#quietFrom >= PAUSES.silence) this.#replace("Silence");
    if (!this.#wasThere || this.#refusals > 0 || now() - this.#signAt < PAUSES.deaf) return;
    if (!(await isReachable(manager)) || this.#isStopped) return;
    watch.gaveUp(
      new DeafError(
        "DEAF",
        "Discord's gateway hasn't said a word for 15 minutes, though its API answers. Start the bot again; look at https://discordstatus.com if that doesn't help.",
      ),
    );
  }

  #plan(task: () => void, ms: number): void {
    this.#settlePlan();
    this.#cancelPlan = this.#parts.schedule(() => {
      this.#cancelPlan = undefined;
      task();
    }, ms);
  }

  #settlePlan(): void {
    this.#cancelPlan?.();
    this.#cancelPlan = undefined;
  }
}

async function isReachable(manager: WebSocketManager): Promise<boolean> {
  try {
    await manager.fetchGatewayInformation(true);
    return true;
  } catch {
    return false;
  }
}

function waitAfter(error: unknown): number {
  return error instanceof NoStartsLeftError ? error.waitMs : PAUSES.look;
}
