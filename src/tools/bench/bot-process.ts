import { createEngine } from "../../answering/engine.ts";
import { startBot } from "../../discord/start-bot.ts";
import { loadBase } from "../../knowledge/load.ts";
import { createLog } from "../../log.ts";
import { openStore } from "../../store/open-store.ts";
import { lazyEngine } from "./lazy-engine.ts";
import { mortalStore } from "./mortal-store.ts";
import type { Waking } from "./start-bot-process.ts";

/** The real bot in a process of its own, whose daily job sleeps until its parent says what time it is. */
const [apiUrl = "", place = "", purpose = ""] = process.argv.slice(2);
const base = loadBase("knowledge");
let aheadMs = 0;
let woken: Waking | undefined;
let timesAtStep = 0;
const store = await openStore(place);
const sleeping = { ...store, allDaily: async () => (woken ? store.allDaily() : []) };
const bot = await startBot({
  apiUrl,
  token: "playground",
  engine: purpose === "answers" ? createEngine(base) : lazyEngine(base),
  store: mortalStore(sleeping, (step) => step === woken?.dieAt?.step && ++timesAtStep === woken.dieAt.time),
  log: createLog("fatal"),
  now: () => Temporal.Now.instant().add({ milliseconds: aheadMs }),
});
process.on("message", (waking: Waking) => {
  aheadMs = Temporal.Instant.from(waking.at).epochMilliseconds - Temporal.Now.instant().epochMilliseconds;
  woken = waking;
  void bot.daily.runNow();
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
