import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("docs/benches.md names each, and no other", () => {
  const started = [...readFileSync("src/tools/bench.ts", "utf8").matchAll(/^ {2}(\w+): \(\) => import/gm)];
  const named = [...readFileSync("docs/benches.md", "utf8").matchAll(/^\| `(?!npm )(\w+)[^`]*` \|/gm)];
  expect(started.length).toBeGreaterThan(5);
  expect(named.map(([, name]) => name).sort()).toEqual(started.map(([, name]) => name).sort());
});
