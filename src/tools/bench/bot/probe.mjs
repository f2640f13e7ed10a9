// Preloaded into the contestants, and plain JavaScript so that it costs them nothing: tells what they take when asked.
import { setTimeout as delay } from "node:timers/promises";

/** Milliseconds after which V8 has given back to the machine what a collection freed. */
const REST = 10_000;

process.on("disconnect", () => process.exit());
process.on("message", async (asked) => {
  // Without what the collections take.
  const { user, system } = process.cpuUsage();
  for (let i = 0; i < 2; i++) {
    globalThis.gc();
    await delay(50);
  }
  if (asked === "at rest") await delay(REST);
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ rss, heap: heapUsed, external, cpu: (user + system) / 1000 });
});
// It must not keep the contestant alive, nor change how it ends.
process.channel?.unref();
