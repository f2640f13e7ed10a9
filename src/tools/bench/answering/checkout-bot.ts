import { join, resolve } from "node:path";
import type { Engine } from "../../../answering/engine.ts";
import type { BotParts } from "../../../bot/bot-parts.ts";
import type { PackPlace } from "../../../loading/pack-place.ts";
import type { Log } from "../../../log.ts";
import type { StandIn, StandInOptions } from "../../../playground/stand-in.ts";
import type { Store } from "../../../store/store.ts";
import { moduleOf } from "../processes/checkout.ts";

/** The bot of a checkout, at a Discord of its own. */
export interface CheckoutBot {
  /** Asks by command and waits for the reply. @returns milliseconds that the engine took meanwhile, in all its calls */
  ask(question: string): Promise<number>;
  stop(): Promise<void>;
}

/** What this needs of a checkout's modules, whatever else they hold. */
interface Modules {
  readonly startBot: (parts: BotParts) => Promise<{ stop(): Promise<void> }>;
  readonly startStandIn: (options: StandInOptions) => Promise<StandIn>;
  readonly loadEngine: (place: PackPlace) => Engine;
  readonly openStore: (place: string) => Promise<Store>;
  readonly createLog: (level: "silent") => Log;
}

const MODULES = ["start-bot.ts", "stand-in.ts", "prepare.ts", "open-store.ts", "log.ts"];

/**
 * Starts the bot of a checkout with its own pack and its own modules.
 * @param now the clock of the bot and its Discord
 */
export async function startCheckoutBot(folder: string, now: () => Temporal.Instant): Promise<CheckoutBot> {
  const { startBot, startStandIn, loadEngine, openStore, createLog } = await modulesOf(resolve(folder));
  let spent = 0;
  const engine = timed(loadEngine({ folder: join(resolve(folder), "knowledge") }), (ms) => {
    spent += ms;
  });
  const standIn = await startStandIn({ now: () => now().epochMilliseconds });
  const store = await openStore(":memory:");
  const parts = { apiUrl: standIn.apiUrl, token: "playground", engine, store, log: createLog("silent"), now };
  const bot = await startBot(parts);
  const lina = standIn.person("Lina");
  const general = standIn.world.channelByName("general").id;
  return {
    async ask(question) {
      spent = 0;
      await lina.command(general, "ask", { question, hide: true });
      return spent;
    },
    async stop() {
      await bot.stop();
      await store.close();
      await standIn.close();
    },
  };
}

async function modulesOf(folder: string): Promise<Modules> {
  return Object.assign({}, ...(await Promise.all(MODULES.map((name) => moduleOf(folder, name)))));
}

/** The same engine, with a clock on all that it does. */
function timed(engine: Engine, took: (ms: number) => void): Engine {
  return new Proxy(engine, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...given: unknown[]): unknown => {
        const begin = performance.now();
        try {
          return Reflect.apply(value, target, given);
        } finally {
          took(performance.now() - begin);
        }
      };
    },
  });
}
