import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { startProcess, startSealed } from "./started-bot.ts";

it("npm passes a signal on to the bot, which leaves nothing behind", async () => {
  const npm = startProcess("npm", ["start"], { PLAYGROUND_PORT: "0", LOG_LEVEL: "info" });
  await npm.saying(/http:\/\/127\.0\.0\.1:\d+\//);
  await npm.saying(/"Ready"/);
  npm.process.kill("SIGTERM");
  // Both outputs are closed when no process has them any more.
  await npm.ended;
  expect(npm.said()).toContain('"Stopped"');
});

it("a signal during the start ends the bot", async () => {
  // A Discord that takes every request and answers none.
  const silent = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void silent.close());
  await once(silent, "listening");
  const address = silent.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const bot = startSealed({
    DISCORD_TOKEN: "a.b.c",
    DISCORD_API_URL: `http://127.0.0.1:${port}/api`,
    DATABASE_PATH: ":memory:",
  });
  const [socket] = await once(silent, "connection");
  onTestFinished(() => void socket.destroy());
  bot.process.kill("SIGTERM");
  expect(await bot.ended).toBe(0);
});
