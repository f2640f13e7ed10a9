import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/set-up.ts"],
    // Every file imports the same modules: once a worker is enough, as no test changes what another sees.
    isolate: false,
    // As the bot itself runs: Node strips the types. Vite would compile all modules anew, to ones that run more slowly.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Two at least: one works while the other waits for a browser, a database or a tool that it started.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Workers, threads and tools that tests start take what was compiled from each other, as `npm run` has it.
    // A language that is files alone.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"), LANGUAGES_DIR: "test/languages" },
    // A bound for what will never come, far above what the busiest machine needs: everything waits for states.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
    // A missing snapshot fails, here as in CI; only -u writes one.
    update: "none",
  },
});
