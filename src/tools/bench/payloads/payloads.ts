import { pino } from "pino";
import { loadEngine } from "../../../loading/prepare.ts";
import { pelt } from "./pelt.ts";

const PACK = { folder: "knowledge", cache: "node_modules/.cache/attest" };

/**
 * `npm run bench -- payloads [COUNT] [SEED]`: 20,000 spoilt gateway payloads through discord.js into the bot, which must not
 * crash, leave no rejection unhandled, ping nobody, and answer plain questions meanwhile and afterwards.
 */
export async function run([count = "20000", seed = "14"]: readonly string[]): Promise<void> {
  let crashes = 0;
  let rejections = 0;
  process.on("uncaughtException", (error) => {
    crashes += 1;
    console.error("crash:", error);
  });
  process.on("unhandledRejection", (error) => {
    rejections += 1;
    console.error("unhandled rejection:", error);
  });
  const lines = new Map<string, number>();
  const log = pino(
    { level: "warn", base: null },
    {
      write: (line: string) => {
        const { msg, event = "", err }: { msg: string; event?: string; err?: { message: string } } = JSON.parse(line);
        const kind = [msg, event, err?.message].filter(Boolean).join(" · ").slice(0, 120);
        lines.set(kind, (lines.get(kind) ?? 0) + 1);
      },
    },
  );
  const begin = performance.now();
  const { sent, replies, pings, violations, asked, answered, reconnects } = await pelt({
    payloads: Number(count),
    seed: Number(seed),
    engine: loadEngine(PACK),
    log,
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  console.log(
    `${count} spoilt payloads, seed ${seed}, ${seconds} s; ${replies} messages of the bot; ${reconnects} reconnects`,
  );
  console.log(`by event: ${[...sent].map(([name, times]) => `${name} ${times}`).join(", ")}`);
  console.log("                                  asked for   measured");
  const rows: [string, number, number][] = [
    ["crashes", 0, crashes],
    ["unhandled rejections", 0, rejections],
    ["pings", 0, pings.length],
    ["breaches of Discord's contract", 0, violations.length],
    ["plain questions answered", asked, answered],
  ];
  for (const [what, wanted, got] of rows) {
    const verdict = wanted === got ? "" : "   MISSED";
    console.log(`${what.padEnd(34)}${String(wanted).padStart(9)}${String(got).padStart(11)}${verdict}`);
  }
  for (const one of [...pings, ...new Set(violations)].slice(0, 20)) console.log(`  ${one.slice(0, 300)}`);
  console.log("the bot's log, by kind:");
  for (const [kind, times] of [...lines].sort(([, a], [, b]) => b - a).slice(0, 40))
    console.log(`${String(times).padStart(7)}  ${kind}`);
}
