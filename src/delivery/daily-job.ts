import { onTimer, type Schedule } from "../schedule.ts";
import { isPassing } from "../store/outage.ts";
import { deliverDue } from "./deliver.ts";
import type { Clock, DeliveryPorts } from "./ports.ts";
import type { DeliveryReport } from "./report.ts";
import { Settled } from "./settled.ts";

export interface DailyJobOptions {
  /** Pause between two passes. */
  readonly everyMs?: number;
  readonly now?: Clock;
  readonly schedule?: Schedule;
  /** Hears of each thing that a pass did. */
  readonly onReport?: (report: DeliveryReport) => void;
}

/** The running job. */
export interface DailyJob {
  /** A pass at once, or after the running one. Rejects where the pass fails; empty once stopped. */
  runNow(): Promise<DeliveryReport[]>;
  /** No pass starts any more; resolves when the running one has ended. */
  stop(): Promise<void>;
}

/** Runs a pass now and then periodically; passes never overlap, and a failed one is logged and followed by the next. */
export function startDailyJob(ports: DeliveryPorts, options: DailyJobOptions = {}): DailyJob {
  const { everyMs = 15_000, now = () => Temporal.Now.instant(), schedule = onTimer, onReport } = options;
  const settled = new Settled();
  let stopped = false;
  let cancel = () => {};
  let latest: Promise<unknown> = Promise.resolve();

  const runNow = (): Promise<DeliveryReport[]> => {
    const pass = latest.then(async () => {
      const reports = stopped ? [] : await deliverDue(ports, now, settled);
      if (onReport) reports.forEach(onReport);
      return reports;
    });
    latest = pass.catch((error: unknown) => {
      // The store tells of its own outage, once.
      if (!isPassing(error)) ports.log.error({ err: error }, "Pass over the daily summaries failed");
    });
    return pass;
  };
  const tick = async () => {
    await Promise.allSettled([runNow()]);
    if (!stopped) cancel = schedule(() => void tick(), everyMs);
  };
  void tick();

  return {
    runNow,
    async stop() {
      stopped = true;
      cancel();
      await latest;
    },
  };
}
