// Preloaded into the contestants, and plain JavaScript so that it costs them nothing: tells what they take when asked.
process.on("disconnect", () => process.exit());
process.on("message", async () => {
  // The first collection leaves what finalisers let go of, and what lies in pages that are being swept.
  for (let i = 0; i < 3; i++) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ rss, heap: heapUsed, external, cpu: (user + system) / 1000 });
});
// It must not keep the contestant alive, nor change how it ends.
process.channel?.unref();
