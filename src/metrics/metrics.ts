import type { Store } from "../store/store.ts";
import { collected } from "./collected.ts";
import { DiscordRequests } from "./discord-requests.ts";
import { healthOf } from "./health.ts";
import type { Observed, Observer } from "./observer.ts";
import { serveLocally } from "./serve-locally.ts";

/** Health and metrics of one bot, served on 127.0.0.1. */
export interface Metrics {
  readonly port: number;
  readonly observer: Observer;
  close(): Promise<void>;
}

/**
 * Serves `/healthz` and `/metrics`. @throws Error (`EADDRINUSE`) if the port isn't free
 * @param port 0 takes any free one
 */
export async function startMetrics(port: number, store: Store): Promise<Metrics> {
  let bot: Observed | undefined;
  const { registry, questions, answers, deliveries, responses } = collected(() => bot, store.health);
  const requests = new DiscordRequests({
    answered: (event, seconds) => answers.observe({ event }, seconds),
    responded: (status) => responses.inc({ status: status ?? "none" }),
  });
  const server = await serveLocally(port, {
    "/healthz": async () => {
      const health = await healthOf(bot, store);
      const body = `${JSON.stringify(health, null, 2)}\n`;
      return { status: health.ready ? 200 : 503, contentType: "application/json", body };
    },
    "/metrics": async () => ({ status: 200, contentType: registry.contentType, body: await registry.metrics() }),
  });
  return {
    port: server.port,
    observer: {
      started(observed) {
        bot = observed;
      },
      question: (outcome, act = "none") => questions.inc({ outcome, act }),
      delivery: (outcome) => deliveries.inc({ outcome }),
      event: (kind, work) => requests.within(kind, work),
    },
    async close() {
      requests.close();
      await server.close();
    },
  };
}
