import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Engine } from "../../../answering/engine.ts";
import type { BotParts } from "../../../bot/start-bot.ts";
import { AttestError } from "../../../errors.ts";
import type { PackPlace } from "../../../loading/prepare.ts";
import type { Log } from "../../../log.ts";
import type { StandIn, StandInOptions } from "../../../playground/stand-in.ts";
import type { Store } from "../../../store/store.ts";

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

/** Where modules stand; the bot's stood elsewhere once. */
const PATHS = [
  ["src/bot/start-bot.ts", "src/discord/start-bot.ts"],
  ["src/playground/stand-in.ts"],
  ["src/loading/prepare.ts"],
  ["src/store/open-store.ts"],
  ["src/log.ts"],
];

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
  const found = PATHS.map((paths) => paths.map((path) => join(folder, path)).find((path) => existsSync(path)));
  const modules = await Promise.all(
    found.map((path, i) => {
      if (!path) throw new AttestError("BENCH", `${folder} is no checkout of Attest: it has no ${PATHS[i]?.[0]}`);
      return import(pathToFileURL(path).href);
    }),
  );
  return Object.assign({}, ...modules);
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
