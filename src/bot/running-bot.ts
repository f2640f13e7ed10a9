import type { DailyJob } from "../delivery/daily-job.ts";
import type { DeliveryPorts } from "../delivery/ports.ts";
import type { ConnectionHealth } from "../discord/connection/health.ts";
import type { Curation } from "../discord/curating/curation.ts";
import type { Bot } from "../discord/surface/bot.ts";

/** The bot at work. */
export interface RunningBot extends Bot {
  readonly daily: DailyJob;
  readonly delivery: DeliveryPorts;
  readonly curation: Curation;
  readonly connection: ConnectionHealth;
  /** Takes no more work, waits for what is under way, and leaves Discord; the store stays open. */
  stop(): Promise<void>;
}
