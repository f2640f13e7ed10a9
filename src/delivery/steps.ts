import { isPassing } from "../store/outage.ts";
import type { DailySetting } from "../store/ports/daily-settings.ts";
import { type Delivery, STEPS, type Step } from "../store/ports/deliveries.ts";
import { describeFailure } from "./failures/describe-failure.ts";
import { formatFailure } from "./failures/failure.ts";
import { failureOf, isPermanent, PostError } from "./failures/post-error.ts";
import type { Clock, DeliveryPorts } from "./ports.ts";
import { sendTimeoutMs } from "./retry.ts";
import { within } from "./within.ts";

const RETRY_MS = 5 * 60_000;
/** A step that fails is tried for as long as a late post is still sent. */
const TRIED_FOR_MS = 6 * 60 * 60_000;

/** Whether something after the post is left to do now. */
export function hasStepsDue({ status, stepsAt }: Delivery, now: Temporal.Instant): boolean {
  return status === "sent" && stepsAt !== null && stepsAt <= now.epochMilliseconds;
}

/**
 * Does what comes after a post and isn't done. Two processes may do the same: Discord tells the second one that it is done.
 * Never throws: the post stands; what can't be done or recorded is taken up by a later pass.
 */
export async function takeSteps(
  ports: DeliveryPorts,
  setting: DailySetting,
  delivery: Delivery,
  now: Clock,
): Promise<void> {
  try {
    const tries = STEPS.filter((step) => delivery[step] !== null && delivery[step] !== "done");
    const outcomes = await Promise.all(tries.map((step) => take(ports, setting, delivery, step)));
    const states = Object.fromEntries(outcomes.map(({ step, state }) => [step, state]));
    const at = now().epochMilliseconds;
    const over = (delivery.sentAt ?? at) + TRIED_FOR_MS;
    const again = outcomes
      .flatMap(({ retryMs }) => (retryMs === undefined ? [] : at + retryMs))
      .filter((t) => t <= over);
    await ports.store.markSteps(delivery, states, again.length > 0 ? Math.min(...again) : null);
  } catch (error) {
    const { guildId, channelId } = delivery;
    if (!isPassing(error)) ports.log.error({ err: error, guildId, channelId }, "What comes after a post isn't settled");
  }
}

interface Outcome {
  readonly step: Step;
  readonly state: string;
  /** Undefined where it is done, or trying again is pointless. */
  readonly retryMs?: number;
}

async function take(ports: DeliveryPorts, setting: DailySetting, delivery: Delivery, step: Step): Promise<Outcome> {
  const { guildId, channelId, localDate } = delivery;
  try {
    await within(ports.timeoutMs ?? sendTimeoutMs, ports.takeStep(setting, delivery, step));
    ports.log.info({ guildId, channelId, localDate, step }, "Step after a daily summary done");
    return { step, state: "done" };
  } catch (error) {
    const failure = failureOf(error);
    ports.log.warn(
      { err: error, guildId, channelId, localDate, step },
      `Step after a daily summary not done: ${describeFailure(failure, "en")}`,
    );
    const state = formatFailure(failure);
    if (isPermanent(error)) return { step, state };
    return { step, state, retryMs: Math.max(RETRY_MS, error instanceof PostError ? error.pauseMs : 0) };
  }
}
