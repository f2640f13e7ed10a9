import { dailyFor, startBot } from "./bot.ts";

/** Dies as by kill -9, right before or right after the post reaches the channel. */
const [folder = "", step = "", time = ""] = process.argv.slice(2);
const bot = await startBot(folder, {}, "killed");
const { post } = bot.ports;
Object.assign(bot.ports, {
  post: async (...message: Parameters<typeof post>) => {
    if (step === "before-post") process.kill(process.pid, "SIGKILL");
    const posted = await post(...message);
    if (step === "after-post") process.kill(process.pid, "SIGKILL");
    return posted;
  },
});
await bot.store.setDaily(dailyFor("1"));
await bot.passAt(time);
