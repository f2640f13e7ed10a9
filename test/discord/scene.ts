import { expect, onTestFinished } from "vitest";
import type { Engine } from "../../src/answering/engine.ts";
import type { RunningBot } from "../../src/bot/running-bot.ts";
import { startBot } from "../../src/bot/start-bot.ts";
import type { PeopleLimits } from "../../src/discord/people/people-limits.ts";
import type { Patience } from "../../src/discord/requests/patience.ts";
import type { PictureMaker } from "../../src/discord/surface/pictures-port.ts";
import type { AttestError } from "../../src/errors.ts";
import type { KnowledgeBase } from "../../src/knowledge/model.ts";
import type { PackPlace } from "../../src/loading/pack-place.ts";
import { loadEngine } from "../../src/loading/prepare.ts";
import { createLog, type Log } from "../../src/log.ts";
import type { Observer } from "../../src/metrics/observer.ts";
import { createPictures, type Pictures } from "../../src/pictures/pictures.ts";
import { type Message, type Person, type StandIn, startStandIn } from "../../src/playground/stand-in.ts";
import type { Schedule } from "../../src/schedule.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { BOUND_MS } from "../bound.ts";
import { placeOf, shippedEngine, shippedEngineWith } from "../pack-places.ts";

export { shippedEngine, shippedEngineWith };

/** The real bot, over real sockets, at a Discord on this machine. */
export interface Scene {
  readonly standIn: StandIn;
  readonly bot: RunningBot;
  readonly store: Store;
  readonly lina: Person;
  readonly samir: Person;
  /** Ids of the channels. */
  readonly general: string;
  readonly daily: string;
  readonly noAccess: string;
}

export interface SceneOptions {
  readonly now?: () => Temporal.Instant;
  readonly store?: Store;
  readonly standIn?: StandIn;
  /** Whether a given stand-in closes with the test, as one of the scene's own does. */
  readonly closeStandIn?: boolean;
  readonly log?: Log;
  readonly messageContent?: boolean;
  readonly observer?: Observer;
  /** None by default: most tests ask faster than people do. */
  readonly limits?: PeopleLimits;
  readonly makePictures?: PictureMaker;
  /** Another pack than the shipped one, watched for changes. */
  readonly knowledgeDir?: string;
  /** The same, with a cache of the test's choice. */
  readonly pack?: PackPlace;
  /** The pack's own by default. */
  readonly engine?: Engine;
  /** By which the connection waits; the process's own clock by default. */
  readonly schedule?: Schedule;
  readonly onLost?: (error: AttestError) => void;
  /** By default tries again at once, and gives no try up. */
  readonly patience?: Patience;
}

/** Tries again at once, and gives no try up, however slow the machine is. */
const WITHOUT_TIME: Patience = { pause: async () => {}, limit: () => () => {} };

/** A message that Discord wouldn't know again. */
function isPostedTwiceIfTriedTwice({ method, path, body }: StandIn["requests"][number]): boolean {
  const isMessage = method === "POST" && /^\/channels\/\d+\/messages$/.test(path);
  return isMessage && !JSON.stringify(body ?? {}).includes('"enforce_nonce":true');
}

const drawn = new WeakMap<KnowledgeBase, Pictures>();

/** The bot's own pictures, of which those of one base are drawn once for all scenes. */
function drawnOnce(base: KnowledgeBase): Pictures {
  const pictures = drawn.get(base) ?? createPictures(base);
  drawn.set(base, pictures);
  return pictures;
}

/** Starts a bot; everything closes when the test ends, and a breach of Discord's contract fails the test, and so does a message without a nonce. */
export async function scene({
  now,
  log = createLog("silent"),
  messageContent,
  makePictures = drawnOnce,
  patience = WITHOUT_TIME,
  ...given
}: SceneOptions = {}): Promise<Scene> {
  const clock = now && { now: () => now().epochMilliseconds };
  const standIn = given.standIn ?? (await startStandIn({ answerWithinMs: BOUND_MS, ...clock }));
  onTestFinished(async () => {
    if (!given.standIn || given.closeStandIn) await standIn.close();
    expect(standIn.violations).toEqual([]);
    expect(standIn.requests.filter(isPostedTwiceIfTriedTwice)).toEqual([]);
  });
  const pack = given.pack ?? (given.knowledgeDir === undefined ? undefined : placeOf(given.knowledgeDir));
  const store = given.store ?? (await openStore(":memory:"));
  if (!given.store) onTestFinished(() => store.close());
  const bot = await startBot({
    apiUrl: standIn.apiUrl,
    token: "playground",
    engine: given.engine ?? (pack ? loadEngine(pack) : shippedEngine()),
    ...(pack && { pack }),
    store,
    log,
    ...(messageContent !== undefined && { messageContent }),
    ...(given.limits && { limits: given.limits }),
    makePictures,
    patience,
    ...(given.observer && { observer: given.observer }),
    ...(now && { now }),
    ...(given.schedule && { schedule: given.schedule }),
    ...(given.onLost && { onLost: given.onLost }),
  });
  onTestFinished(() => bot.stop());
  const channel = (name: string) => standIn.world.channelByName(name).id;
  return {
    standIn,
    bot,
    store,
    lina: standIn.person("Lina"),
    samir: standIn.person("Samir"),
    general: channel("general"),
    daily: channel("daily-brief"),
    noAccess: channel("no-access"),
  };
}

/** All text of a Components V2 message, as a reader sees it. */
export function textOf(message: Message | undefined): string {
  return collect(message?.components, "content").join("\n");
}

/** The custom ids of a message's buttons. */
export function buttonsOf(message: Message | undefined): string[] {
  return collect(message?.components, "custom_id");
}

function collect(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === "string" ? [inner] : collect(inner, key),
  );
}

/** The bot's next message in answer to this one. */
export function replyTo(standIn: StandIn, question: Message): Promise<Message> {
  return standIn.nextMessage((message) => message.message_reference?.message_id === question.id);
}
