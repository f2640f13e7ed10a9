import { setTimeout as delay } from "node:timers/promises";
import type { Store } from "../store/store.ts";
import { rulesVersion } from "../zones/zone-rules.ts";
import type { Observed } from "./observer.ts";

/** How the bot is. */
export interface Health {
  readonly ready: boolean;
  /** "connected", "starting", or since when it is out of reach. */
  readonly gateway: string;
  /** "ok", or what is wrong with it. */
  readonly store: string;
  /** When Discord last gave a sign of life, as an instant. */
  readonly lastEventAt: string | null;
  /** Version of the base; null while the bot is starting. */
  readonly base: string | null;
  /** Version of the time zones' rules. */
  readonly tzdata: string;
  /** Why the bot isn't ready; empty where it is. */
  readonly reasons: readonly string[];
}

/** How long the store may take, in milliseconds. */
const STORE_WITHIN_MS = 2_000;

type LookedAt = Pick<Store, "note" | "health">;

/** Looks how the bot is. @param bot undefined while it is starting */
export async function healthOf(bot: Observed | undefined, store: LookedAt): Promise<Health> {
  const trouble = await storeTrouble(store);
  const gateway = gatewayOf(bot);
  const reasons = [
    ...(gateway === "connected" ? [] : [`gateway: ${gateway}`]),
    ...(trouble === undefined ? [] : [`store: ${trouble}`]),
  ];
  const { lastEventAt } = bot?.connection ?? {};
  return {
    ready: reasons.length === 0,
    gateway,
    store: trouble ?? "ok",
    lastEventAt: lastEventAt === undefined ? null : Temporal.Instant.fromEpochMilliseconds(lastEventAt).toString(),
    base: bot?.baseVersion() ?? null,
    tzdata: rulesVersion(),
    reasons,
  };
}

function gatewayOf(bot: Observed | undefined): string {
  if (!bot) return "starting";
  const { ready, outageSince } = bot.connection;
  if (outageSince !== undefined)
    return `out of reach since ${Temporal.Instant.fromEpochMilliseconds(outageSince).toString()}`;
  return ready ? "connected" : "stopping";
}

/** What is wrong with the store: it is read from now, and what it fails with otherwise is known. Its address isn't told. */
async function storeTrouble(store: LookedAt): Promise<string | undefined> {
  const late = new AbortController();
  try {
    return await Promise.race([
      store.note("health").then(() => store.health.trouble),
      delay(STORE_WITHIN_MS, `no answer within ${STORE_WITHIN_MS / 1000} s`, { signal: late.signal }),
    ]);
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "failed";
  } finally {
    late.abort();
  }
}
