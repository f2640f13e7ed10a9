import { expect, onTestFinished } from "vitest";
import { type Message, startStandIn } from "../../src/playground/stand-in.ts";
import { openStore } from "../../src/store/open-store.ts";
import { BOUND_MS } from "../bound.ts";
import { type Scene, type SceneOptions, scene } from "../discord/scene.ts";
import { eventually } from "../eventually.ts";
import { shippedEngine } from "../pack-places.ts";
import { type Actor, actor, type Tell } from "./actor.ts";
import { Labels } from "./labels.ts";
import { type Step, scriptOf } from "./script.ts";
import { tap } from "./tap.ts";

/** Sunday, an hour before the daily summary. */
const BEGIN = "2026-11-22T05:00:00Z";

/** What the bot is started with besides. */
export type StartOptions = Pick<SceneOptions, "knowledgeDir" | "messageContent" | "store">;

export interface SessionOptions extends StartOptions {
  /** Whether the first start is written down too: it registers all commands. */
  readonly tellsStart?: boolean;
}

/** The bot among people, with a clock that stands still until it is moved; all that the bot sends is written down. */
export interface Session extends Omit<Scene, "lina" | "samir" | "bot"> {
  /** The one that runs now. */
  readonly bot: Scene["bot"];
  readonly lina: Actor;
  /** Manages the server. */
  readonly samir: Actor;
  /** Owns the server and runs the bot. */
  readonly noor: Actor;
  /** Lina's direct messages with the bot. */
  readonly direct: string;
  /** Does something as a step of its own. */
  step: Tell;
  /** The same where the bot sends some of it at the same time. */
  stepAtOnce: Tell;
  /** Sets the clock, such as to "2026-11-22T06:00:30Z". */
  at(time: string): void;
  /** Sets the clock and delivers the summaries that are due then. */
  deliverAt(time: string): Promise<void>;
  /**
   * The operator's `/reload`, until all that it corrects is corrected.
   * @param exchange the pack's files, once the bot has heard the command: it would notice by itself within a second
   */
  reload(exchange?: () => void): Promise<void>;
  /** Resolves once the bot keeps what a message shows: only then does it take in a reply or a correction. */
  remembered(...messages: (Message | undefined)[]): Promise<void>;
  /** Ends the bot and starts another, on the same store if none is given. */
  restart(options?: StartOptions): Promise<void>;
  /** Everything until now, to read. */
  script(): string;
}

/** Begins a session, on the shipped pack if none is given. */
export async function session({ tellsStart = false, ...options }: SessionOptions = {}): Promise<Session> {
  let instant = Temporal.Instant.from(BEGIN);
  const now = () => instant;
  const labels = new Labels(shippedEngine().base.facts.values());
  const steps: Step[] = [];
  const store = await openStore(":memory:");
  onTestFinished(() => store.close());
  const discord = await startStandIn({ answerWithinMs: BOUND_MS, now: () => instant.epochMilliseconds });
  let asSoonAsHeard: (() => void) | undefined;
  const between = await tap(discord.apiUrl, (request) => {
    steps.at(-1)?.requests.push(request);
    asSoonAsHeard?.();
    asSoonAsHeard = undefined;
  });
  const standIn = {
    ...discord,
    apiUrl: between.apiUrl,
    close: async () => {
      await between.close();
      await discord.close();
    },
  };
  const tellAs = (isUnordered: boolean): Tell => {
    return async (title, act) => {
      steps.push({ title, requests: [], isUnordered });
      const result = await act();
      labels.learn(discord.world);
      return result;
    };
  };
  const step = tellAs(false);
  const stepAtOnce = tellAs(true);
  const begin = async (given: StartOptions, closeStandIn: boolean) => {
    const parts = await scene({ now, store, standIn, closeStandIn, ...given });
    // What it does by itself at its start belongs to its start.
    await parts.bot.curation.settled();
    await parts.bot.daily.runNow();
    return parts;
  };
  labels.learn(discord.world);
  const first = await step("Attest starts", () => begin(options, true));
  let { bot } = first;
  const [lina, samir, noor] = ["Lina", "Samir", "Noor"].map((name) => actor(discord.person(name), discord, step));
  if (!lina || !samir || !noor) throw new TypeError("The playground has other people now");

  return {
    ...first,
    get bot() {
      return bot;
    },
    lina,
    samir,
    noor,
    direct: discord.world.directChannel(lina.user.id).id,
    step,
    stepAtOnce,
    at(time) {
      instant = Temporal.Instant.from(time);
    },
    async deliverAt(time) {
      await stepAtOnce(`The summaries due at ${time}`, async () => {
        instant = Temporal.Instant.from(time);
        await bot.daily.runNow();
      });
    },
    async reload(exchange) {
      asSoonAsHeard = exchange;
      await stepAtOnce(`Noor in ${first.general}: /reload`, async () => {
        await discord.person("Noor").command(first.general, "reload");
        await bot.curation.settled();
      });
    },
    async remembered(...messages) {
      for (const message of messages)
        await eventually(async () => expect(await store.postedFacts(message?.id ?? "")).not.toEqual([]));
    },
    async restart(given = {}) {
      await stepAtOnce("Attest starts again", async () => {
        await bot.stop();
        ({ bot } = await begin(given, false));
      });
    },
    script: () => scriptOf(tellsStart ? steps : steps.slice(1), labels),
  };
}

/** The id of the first thing to press in a message that begins so, a regular expression's source. */
export function pressable(message: Message | undefined, beginning: string): string {
  const [, id] = new RegExp(`"custom_id":"(${beginning}[^"]*)"`).exec(JSON.stringify(message?.components)) ?? [];
  if (id === undefined) throw new Error(`The message has nothing to press that begins with “${beginning}”`);
  return id;
}
