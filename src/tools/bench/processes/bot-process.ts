import { startBot } from "../../../bot/start-bot.ts";
import { loadConfig } from "../../../config.ts";
import { PeopleLimits } from "../../../discord/people/people-limits.ts";
import { loadEngine } from "../../../loading/prepare.ts";
import { createLog } from "../../../log.ts";
import { openStore } from "../../../store/open-store.ts";
import { mortalStore } from "./mortal-store.ts";
import type { Waking } from "./start-bot-process.ts";

/** The real bot in a process of its own, whose daily job sleeps until its parent says what time it is. */
const [apiUrl = "", place = "", limits = "none"] = process.argv.slice(2);
// A parent that is killed while this one starts leaves nothing behind.
process.on("disconnect", () => process.exit());
let aheadMs = 0;
let woken: Waking | undefined;
let timesAtStep = 0;
const store = await openStore(place);
const sleeping = { ...store, allDaily: async () => (woken ? store.allDaily() : []) };
const bot = await startBot({
  apiUrl,
  token: "playground",
  engine: loadEngine(loadConfig(process.env).pack),
  store: mortalStore(sleeping, (step) => step === woken?.dieAt?.step && ++timesAtStep === woken.dieAt.time),
  log: createLog("fatal"),
  ...(limits === "usual" && { limits: new PeopleLimits() }),
  now: () => Temporal.Now.instant().add({ milliseconds: aheadMs }),
});
process.on("message", (waking: Waking) => {
  aheadMs = Temporal.Instant.from(waking.at).epochMilliseconds - Temporal.Now.instant().epochMilliseconds;
  woken = waking;
  void bot.daily.runNow();
});
process.send?.("ready");
