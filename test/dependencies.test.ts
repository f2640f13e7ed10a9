import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";

const manifest = z.looseObject({
  license: z.string().default(""),
  dependencies: z.record(z.string(), z.string()).default({}),
});
const MEGABYTE = 1024 * 1024;

function read(path: string) {
  return manifest.parse(JSON.parse(readFileSync(path, "utf8")));
}

/** The lines of the table in docs/dependencies.md. */
const rows = [
  ...readFileSync("docs/dependencies.md", "utf8").matchAll(/^\| `([^`]+)` \| (.+) \| (.+) \| ([\d.]+) \|$/gm),
];

/** Megabytes on the disk, but for packages of its own within. */
function weightOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, found) => {
    const path = join(folder, found.name);
    if (found.name === "node_modules") return sum;
    return sum + (found.isDirectory() ? weightOf(path) : (statSync(path).blocks * 512) / MEGABYTE);
  }, 0);
}

it("the table of dependencies names each of them, once", () => {
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(read("package.json").dependencies));
});

it.each(rows.map(([, name = "", , licence, weight]) => ({ name, licence, weight: Number(weight) })))(
  "the table tells the licence and the weight of $name",
  ({ name, licence, weight }) => {
    const folder = join("node_modules", name);
    const { license } = read(join(folder, "package.json"));
    // Fonts have a licence of their own, which their manifest only points to.
    if (!license.startsWith("SEE LICENSE")) expect(licence).toBe(license);
    // What a file takes depends on the file system.
    expect(Math.abs(weightOf(folder) - weight)).toBeLessThan(0.1 + weight * 0.15);
  },
);
