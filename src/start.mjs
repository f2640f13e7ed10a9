// What `npm start` runs. Plain JavaScript of the oldest kind, so that any Node gets as far as saying what is wrong.
import process from "node:process";

const NEEDED = 26;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.error(
    `Attest needs Node ${NEEDED} or newer, and this is ${process.version}. "npm ci" brings the right one: use "npm start" after it.`,
  );
  process.exit(2);
}
await import("./compile-cache.mjs");
// Windows can't put one program in another's place.
if (process.argv.includes("--unsealed") || process.platform === "win32") await import("./main.ts");
else await import("./starting/seal.ts");
