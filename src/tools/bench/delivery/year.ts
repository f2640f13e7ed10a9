import { deliverDue } from "../../../delivery/deliver.ts";
import type { DeliveryPorts } from "../../../delivery/ports.ts";
import { Settled } from "../../../delivery/settled.ts";
import { openStore } from "../../../store/open-store.ts";
import type { DailySetting } from "../../../store/ports/daily-settings.ts";
import type { Store } from "../../../store/store.ts";

/** What a simulation came to. */
export interface Simulation {
  readonly posts: number;
  /** Channels and dates without a post, or with more than one. */
  readonly lost: number;
  readonly doubled: number;
  readonly zones: number;
}

/** The span to live through. */
export interface Span {
  readonly guilds: number;
  /** YYYY-MM-DD, in UTC. */
  readonly from: string;
  readonly days: number;
  readonly stepMinutes: number;
}

/** A leap year. */
const FROM = "2024-01-01";
const ZONES = 40;
/** With offsets of quarter and half hours, half an hour's summer time, and clock changes at midnight. */
const ODD_ZONES = [
  "Asia/Kathmandu",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Asia/Beirut",
  "Africa/Cairo",
  "America/Santiago",
];
const HOURS = [0, 1, 2, 3, 9, 23];

/** A leap year of 500 servers in 40 zones: each channel gets one post a local date. */
export async function run([guilds = "500", days = "366"]: readonly string[]): Promise<void> {
  const began = performance.now();
  const { posts, lost, doubled, zones } = await simulate({
    guilds: Number(guilds),
    days: Number(days),
    from: FROM,
    stepMinutes: 30,
  });
  const took = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${guilds} servers, ${zones} zones, ${days} days: ${posts} posts, ${lost} lost, ${doubled} doubled (${took} s)`,
  );
}

/** Lives through the span with an injected clock and the real store, due rule and passes. */
export async function simulate({ guilds, from, days, stepMinutes }: Span): Promise<Simulation> {
  const store = await openStore(":memory:");
  const zones = zonesOfTheWorld();
  const settings = Array.from({ length: guilds }, (_, index) => settingOf(index, zones));
  for (const setting of settings) await store.setDaily(setting);
  const posts = new Map<string, number>();
  const ports = countingPorts(store, posts);
  const settled = new Settled();
  const start = Temporal.Instant.from(`${from}T00:00:10Z`);
  const steps = (days * 24 * 60) / stepMinutes;
  let instant = start;
  for (let step = 0; step < steps; step++) {
    instant = start.add({ minutes: step * stepMinutes });
    await deliverDue(ports, () => instant, settled);
  }
  await store.close();

  let lost = 0;
  for (const { channelId, zone } of settings)
    for (const date of wholeDates(start, instant, zone)) if (!posts.has(`${channelId} ${date}`)) lost += 1;
  const doubled = [...posts.values()].filter((count) => count > 1).length;
  return { posts: posts.size, lost, doubled, zones: zones.length };
}

function zonesOfTheWorld(): string[] {
  const others = Intl.supportedValuesOf("timeZone").filter((zone) => !ODD_ZONES.includes(zone));
  return [...ODD_ZONES, ...spread(others, ZONES - ODD_ZONES.length)];
}

function settingOf(index: number, zones: readonly string[]): DailySetting {
  return {
    guildId: String(index),
    channelId: `${index}0`,
    hour: HOURS[index % HOURS.length] ?? 0,
    zone: zones[index % zones.length] ?? "UTC",
    language: "en",
    setBy: "1",
    setAt: 0,
  };
}

/** Ports that count the posts by channel and date. */
function countingPorts(store: Store, posts: Map<string, number>): DeliveryPorts {
  const silent = () => {};
  return {
    store,
    processId: "year",
    startedAt: 0,
    log: { info: silent, warn: silent, error: silent },
    findPosted: async () => undefined,
    obstacle: () => undefined,
    tellPaused: async () => {},
    hasNonces: () => true,
    takeStep: async () => {},
    draft: async ({ channelId }, localDate) => ({
      told: { baseVersion: "v", topic: null },
      steps: [],
      send: async () => {
        const key = `${channelId} ${localDate}`;
        posts.set(key, (posts.get(key) ?? 0) + 1);
        return { messageId: key };
      },
    }),
  };
}

/** The local dates that lie wholly within the span. */
function wholeDates(start: Temporal.Instant, end: Temporal.Instant, zone: string): string[] {
  const dates: string[] = [];
  const last = end.toZonedDateTimeISO(zone).toPlainDate();
  let date = start.toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 });
  for (; Temporal.PlainDate.compare(date, last) < 0; date = date.add({ days: 1 })) dates.push(date.toString());
  return dates;
}

function spread<T>(all: readonly T[], count: number): T[] {
  return all.filter((_, index) => index % Math.floor(all.length / count) === 0).slice(0, count);
}
