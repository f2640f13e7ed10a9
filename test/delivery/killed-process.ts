import { STEPS } from "../../src/store/ports/deliveries.ts";
import { mortalStore } from "../../src/tools/bench/processes/mortal-store.ts";
import { dailyFor, startBot } from "./bot.ts";

/** Dies as by kill -9, right before or right after the post reaches the channel, or at a step in the store. */
const [folder = "", place = "", step = "", time = ""] = process.argv.slice(2);
const bot = await startBot(folder, {}, "killed", place, STEPS);
const { draft, takeStep } = bot.ports;
Object.assign(bot.ports, {
  store: mortalStore(bot.store, (at) => at === step),
  takeStep: async (...after: Parameters<typeof takeStep>) => {
    const [, , which] = after;
    if (step === `before-${which}`) process.kill(process.pid, "SIGKILL");
    await takeStep(...after);
    if (step === `after-${which}`) process.kill(process.pid, "SIGKILL");
  },
  draft: async (...day: Parameters<typeof draft>) => {
    const { send, ...drafted } = await draft(...day);
    const dying = async (nonce: string) => {
      if (step === "before-post") process.kill(process.pid, "SIGKILL");
      const posted = await send?.(nonce);
      if (step === "after-post") process.kill(process.pid, "SIGKILL");
      return posted;
    };
    return { ...drafted, send: dying };
  },
});
await bot.store.setDaily(dailyFor("1"));
await bot.passAt(time);
