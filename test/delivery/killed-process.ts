import { STEPS } from "../../src/store/ports/deliveries.ts";
import { mortalStore } from "../../src/tools/bench/processes/mortal-store.ts";
import { type Crash, dailyFor, startBot } from "./bot.ts";

/**
 * Bots that get no further than right before or right after the post reaches the channel, or than a step in the store. The
 * last that gets there takes the process with it, as by kill -9: starting one for each would take most of the time.
 */
const crashes: Crash[] = JSON.parse(process.argv[2] ?? "");
const forever = new Promise<never>(() => {});
let living = crashes.length;

function endTogether(): Promise<never> {
  if (--living === 0) process.kill(process.pid, "SIGKILL");
  return forever;
}

async function run({ folder, place, step, time }: Crash): Promise<void> {
  const bot = await startBot(folder, {}, "killed", place, STEPS);
  const { draft, takeStep } = bot.ports;
  let hasEnded = false;
  /** Ends the bot at its step; from then on it does nothing, even where two things are under way at once. */
  const at = (reached: string): Promise<never> | undefined => {
    if (hasEnded) return forever;
    if (reached !== step) return undefined;
    hasEnded = true;
    return endTogether();
  };
  Object.assign(bot.ports, {
    // Nothing may give up while the others get to their steps.
    timeoutMs: 2 ** 31 - 1,
    store: mortalStore(
      bot.store,
      (reached) => hasEnded || reached === step,
      () => at(step),
    ),
    takeStep: async (...after: Parameters<typeof takeStep>) => {
      const [, , which] = after;
      await at(`before-${which}`);
      await takeStep(...after);
      await at(`after-${which}`);
    },
    draft: async (...day: Parameters<typeof draft>) => {
      const { send, ...drafted } = await draft(...day);
      const dying = async (nonce: string) => {
        await at("before-post");
        const posted = await send?.(nonce);
        await at("after-post");
        return posted;
      };
      return { ...drafted, send: dying };
    },
  });
  await bot.store.setDaily(dailyFor("1"));
  await bot.passAt(time);
}

await Promise.all(crashes.map(run));
