import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Engine } from "../../../answering/engine.ts";
import type { BotParts } from "../../../bot/bot-parts.ts";
import type { RunningBot } from "../../../bot/running-bot.ts";
import type { PackPlace } from "../../../loading/pack-place.ts";
import type { Log } from "../../../log.ts";
import type { StandIn, StandInOptions } from "../../../playground/stand-in.ts";
import type { Store } from "../../../store/store.ts";
import { moduleOf } from "../processes/checkout.ts";

/** A bot on a store that is about to break, and a member who asks it. */
export interface StoreBot {
  /** Asks so many questions one after the other, by command and by mention. @returns milliseconds until each answer */
  ask(questions: number): Promise<number[]>;
  /** Sets the daily summary's hour. @returns it, if the bot confirmed it */
  set(hour: number): Promise<number | undefined>;
  /** Resolves when the store takes writes again. */
  recovered(): Promise<void>;
  found(): Promise<{ noted: Record<string, { expected: number; rows: number }>; hour: number | undefined }>;
  stop(): Promise<void>;
}

/** What this needs of a checkout's modules, whatever else they hold. */
interface Modules {
  readonly startBot: (parts: BotParts) => Promise<RunningBot>;
  readonly startStandIn: (options: StandInOptions) => Promise<StandIn>;
  readonly loadEngine: (place: PackPlace) => Engine;
  readonly openStore: (place: string) => Promise<Store>;
  readonly createLog: (level: "silent") => Log;
}

const MODULES = ["start-bot.ts", "stand-in.ts", "prepare.ts", "open-store.ts", "log.ts"];
/** Nobody asks faster, and what was answered two minutes ago may be answered again. */
const BETWEEN = { minutes: 3 };
const PATIENCE_MS = 120_000;
const LOOK_MS = 50;

/** Starts the bot of a checkout on the store at a place, with a Discord of its own. */
export async function startStoreBot(checkout: string, place: string): Promise<StoreBot> {
  const modules: Modules = Object.assign({}, ...(await Promise.all(MODULES.map((name) => moduleOf(checkout, name)))));
  let ahead = Temporal.Duration.from({ minutes: 0 });
  const now = () => Temporal.Now.instant().add(ahead);
  const standIn = await modules.startStandIn({ now: () => now().epochMilliseconds, answerWithinMs: PATIENCE_MS });
  const engine = modules.loadEngine({ folder: join(checkout, "knowledge") });
  const store = await modules.openStore(place);
  const parts = { apiUrl: standIn.apiUrl, token: "playground", engine, store, log: modules.createLog("silent"), now };
  const bot = await modules.startBot(parts);
  const [lina, samir] = [standIn.person("Lina"), standIn.person("Samir")];
  const general = standIn.world.channelByName("general").id;
  const questions = [...engine.base.entries.values()]
    .filter(({ kind }) => kind === "fact")
    .map((one) => one.question.en);
  const posted = new Set<string>();
  let asked = 0;

  const byCommand = async (question: string) => {
    const { message } = await lina.command(general, "ask", { question });
    return message?.id;
  };
  const byMention = async (text: string) => {
    const question = lina.say(general, `<@${standIn.world.bot.id}> ${text}`);
    const answer = await standIn.nextMessage((message) => message.message_reference?.message_id === question.id);
    return answer.id;
  };
  const patiently = async <T>(call: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await call();
      } catch {
        await delay(LOOK_MS);
      }
    }
  };
  return {
    async ask(count) {
      const times: number[] = [];
      for (let i = 0; i < count; i++) {
        ahead = ahead.add(BETWEEN);
        const question = questions[asked % questions.length] ?? "";
        const begin = performance.now();
        const id = await (asked++ % 2 === 0 ? byCommand(question) : byMention(question));
        times.push(performance.now() - begin);
        if (id !== undefined) posted.add(id);
      }
      return times;
    },
    async set(hour) {
      const options = { channel: general, hour, zone: "UTC" };
      const { message } = await samir.command(general, "daily", options, "set");
      return message?.content.includes("nothing was changed") || message?.content.includes("went wrong")
        ? undefined
        : hour;
    },
    recovered: () => patiently(() => store.setNote("bench", "recovered")),
    async found() {
      // Another checkout may know nothing of its health.
      const health: { waiting: number } | undefined = Reflect.get(store, "health");
      while (health && health.waiting > 0) await delay(LOOK_MS);
      const told = await patiently(() => store.asked(0));
      const kept = await Promise.all([...posted].map((id) => patiently(() => store.postedFacts(id))));
      const setting = await patiently(() => store.daily(standIn.world.guild.id));
      const sum = told.reduce((all, { count }) => all + count, 0);
      const counted = engine.base.entries.keys().reduce((all, id) => all + bot.popularity.of(id), 0);
      return {
        noted: {
          asked_count: { expected: counted, rows: sum },
          posted_answer: { expected: posted.size, rows: kept.filter((facts) => facts.length > 0).length },
        },
        hour: setting?.hour,
      };
    },
    async stop() {
      await bot.stop();
      await store.close();
      await standIn.close();
    },
  };
}
