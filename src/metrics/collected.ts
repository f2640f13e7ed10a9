import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { DeliveryReport } from "../delivery/report.ts";
import type { StoreHealth } from "../store/health.ts";
import { rulesVersion } from "../zones/zone-rules.ts";
import type { Observed } from "./observer.ts";

/** Seconds; an answer takes some milliseconds, and Discord waits for three seconds. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10];

/** What may come of a try to deliver a day's summary. */
const OUTCOMES: readonly DeliveryReport["outcome"][] = ["sent", "skipped", "missed", "failed", "taken", "fault"];

/** The bot's metrics, and those of its process. Labels are kinds that the program knows, never ids or words of people. */
export function collected(bot: () => Observed | undefined, store: Pick<StoreHealth, "errors">) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const connection = () => bot()?.connection;

  new Gauge({
    name: "attest_ready",
    help: "1 while the bot hears Discord, else 0",
    registers,
    collect() {
      this.set(connection()?.ready ? 1 : 0);
    },
  });
  new Gauge({
    name: "attest_last_event_timestamp_seconds",
    help: "When Discord last gave a sign of life",
    registers,
    collect() {
      const at = connection()?.lastEventAt;
      if (at !== undefined) this.set(at / 1000);
    },
  });
  new Counter({
    name: "attest_reconnects_total",
    help: "How often the connection was lost and came back",
    registers,
    collect() {
      this.reset();
      this.inc(connection()?.reconnects ?? 0);
    },
  });
  new Gauge({
    name: "attest_queue_length",
    help: "What is under way or waits, by queue",
    labelNames: ["queue"],
    registers,
    collect() {
      for (const [queue, length] of Object.entries(bot()?.queues() ?? {})) this.set({ queue }, length);
    },
  });
  new Gauge({
    name: "attest_info",
    help: "Versions of the base and of the time zones' rules",
    labelNames: ["base", "tzdata"],
    registers,
    collect() {
      this.reset();
      this.set({ base: bot()?.baseVersion() ?? "", tzdata: rulesVersion() }, 1);
    },
  });
  new Counter({
    name: "attest_store_errors_total",
    help: "Failures of the store by their code",
    labelNames: ["code"],
    registers,
    collect() {
      this.reset();
      for (const [code, count] of store.errors) this.inc({ code }, count);
    },
  });
  const deliveries = new Counter({
    name: "attest_deliveries_total",
    help: "Tries to deliver a day's summary by what came of them",
    labelNames: ["outcome"],
    registers,
  });
  // An alert on an increase misses the first one of what wasn't there before.
  for (const outcome of OUTCOMES) deliveries.inc({ outcome }, 0);
  return {
    registry,
    deliveries,
    questions: new Counter({
      name: "attest_questions_total",
      help: "Questions by what came of them and by what kind of message asked",
      labelNames: ["outcome", "act"],
      registers,
    }),
    answers: new Histogram({
      name: "attest_answer_seconds",
      help: "From an event's arrival to the first request that answers it",
      labelNames: ["event"],
      buckets: BUCKETS,
      registers,
    }),
    responses: new Counter({
      name: "attest_discord_responses_total",
      help: "Discord's answers to requests by HTTP status; none where there was no answer",
      labelNames: ["status"],
      registers,
    }),
  };
}
