import { AttestError } from "../errors.ts";

/** What `npm run bench -- NAME …` measures or shows, each loaded when it is wanted; without a name the suite runs. */
const benches: Readonly<Record<string, () => Promise<{ run(args: readonly string[]): Promise<void> }>>> = {
  answering: () => import("./bench/answering/answering.ts"),
  growth: () => import("./bench/growth/growth.ts"),
  fuzz: () => import("./bench/fuzz/fuzz.ts"),
  bot: () => import("./bench/bot/bot.ts"),
  peers: () => import("./bench/intents/peers.ts"),
  packs: () => import("./bench/intents/packs.ts"),
  intents: () => import("./bench/intents/intents.ts"),
  delivery: () => import("./bench/delivery/delivery.ts"),
  once: () => import("./bench/once/once.ts"),
  flood: () => import("./bench/flood/flood.ts"),
  learning: () => import("./bench/learning/learning.ts"),
  store: () => import("./bench/store/store.ts"),
  payloads: () => import("./bench/payloads/payloads.ts"),
  soak: () => import("./bench/bot/soak.ts"),
  shards: () => import("./bench/shards/shards.ts"),
  week: () => import("./bench/delivery/week.ts"),
};

const [first, ...others] = process.argv.slice(2);
const isSuite = first === undefined || first.startsWith("--");
const [name, args] = isSuite ? ["", process.argv.slice(2)] : [first, others];
try {
  const load = isSuite ? () => import("./bench/suite/suite.ts") : benches[name];
  if (!load) throw new AttestError("USAGE", `Usage: npm run bench -- [${Object.keys(benches).join("|")}] …`);
  const bench = await load();
  await bench.run(args);
} catch (error) {
  console.error(error instanceof AttestError ? error.message : error);
  process.exit(2);
}
