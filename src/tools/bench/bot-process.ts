import { createEngine } from "../../answering/engine.ts";
import { startBot } from "../../discord/start-bot.ts";
import { loadBase } from "../../knowledge/load.ts";
import { createLog } from "../../log.ts";
import { openStore } from "../../store/open-store.ts";
import { lazyEngine } from "./lazy-engine.ts";

/** The real bot in a process of its own, whose daily job sleeps until its parent says what time it is. */
const [apiUrl = "", place = "", purpose = ""] = process.argv.slice(2);
const base = loadBase("knowledge");
let aheadMs = 0;
let awake = false;
const store = await openStore(place);
const bot = await startBot({
  apiUrl,
  token: "playground",
  engine: purpose === "answers" ? createEngine(base) : lazyEngine(base),
  store: { ...store, allDaily: async () => (awake ? store.allDaily() : []) },
  log: createLog("fatal"),
  now: () => Temporal.Now.instant().add({ milliseconds: aheadMs }),
});
process.on("message", (time) => {
  aheadMs = Temporal.Instant.from(String(time)).epochMilliseconds - Temporal.Now.instant().epochMilliseconds;
  awake = true;
  void bot.daily.runNow();
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
