import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/store/postgres-setup.ts"],
    // Real sockets, files and browsers: slow machines get time, nothing waits for it.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A missing snapshot fails, here as in CI; only -u writes one.
    update: "none",
  },
});
