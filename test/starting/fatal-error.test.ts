import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { finish } from "../tools/run-tool.ts";
import { startSealed } from "./started-bot.ts";

/** A small pack, so that the start gets quickly to what fails. */
const PACK = { KNOWLEDGE_DIR: "test/packs/flood", PLAYGROUND_PORT: "0" };
const CHANGE_SOMETHING = 2;
const TRY_AGAIN = 75;

/** A port on which a program of this test listens. */
async function takenPort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  return String(typeof address === "object" && address?.port);
}

/** A path below something that is no folder. */
function noFolder(): string {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  return join(file, "attest.db");
}

it.each([
  [
    "a port that is taken",
    async () => ({ PLAYGROUND_PORT: await takenPort() }),
    /^Port \d+ on 127.0.0.1 is taken.* PLAYGROUND_PORT /,
    CHANGE_SOMETHING,
  ],
  [
    "a port for metrics that is taken",
    async () => ({ METRICS_PORT: await takenPort() }),
    /^Port \d+ on 127.0.0.1 is taken.* METRICS_PORT /,
    CHANGE_SOMETHING,
  ],
  [
    "a folder that isn't there",
    async () => ({ KNOWLEDGE_DIR: "nowhere" }),
    /There is no such folder\. Set KNOWLEDGE_DIR/,
    CHANGE_SOMETHING,
  ],
  [
    "a file that can't be made",
    async () => ({ DATABASE_PATH: noFolder() }),
    /^Store .*attest\.db: .* choose another path\.$/,
    CHANGE_SOMETHING,
  ],
  [
    "a file where nothing can be made",
    async () => ({ DATABASE_PATH: "/proc/nowhere/below/attest.db" }),
    /^Store .*attest\.db: .* choose another path\.$/,
    CHANGE_SOMETHING,
  ],
  [
    "an address of another database",
    async () => ({ DATABASE_URL: "mysql://host/attest" }),
    /DATABASE_URL: must be an address such as postgres:/,
    CHANGE_SOMETHING,
  ],
  [
    "a PostgreSQL that isn't there",
    async () => ({ DATABASE_URL: "postgres://who:secret@127.0.0.1:1/attest" }),
    /^Store postgres:\/\/127\.0\.0\.1:1\/attest: .*See that PostgreSQL runs/,
    TRY_AGAIN,
  ],
  [
    "a misspelt token",
    async () => ({ DISCORD_TOKN: "a.b.c" }),
    /DISCORD_TOKN: .* write DISCORD_TOKEN/,
    CHANGE_SOMETHING,
  ],
] as const)("%s ends the start in a line or two that say what to do", async (_, settings, words, code) => {
  const bot = startSealed({ ...PACK, ...(await settings()) });
  expect(await bot.ended).toBe(code);
  const lines = bot.said().trim().split("\n");
  expect(lines.length, bot.said()).toBeLessThanOrEqual(2);
  expect(bot.said().trim()).toMatch(words);
  expect(bot.said()).not.toMatch(/secret|^ +at /m);
});

it("an older Node says which one is needed", async () => {
  // The version is all that this program asks of it.
  const old = spawn(process.execPath, [
    "--import",
    'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})',
    "src/start.mjs",
  ]);
  const { code, stderr } = await finish(old, "");
  expect(stderr).toMatch(/^Attest needs Node 26 or newer.*npm start/);
  expect(code).toBe(CHANGE_SOMETHING);
});
