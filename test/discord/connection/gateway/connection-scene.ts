import { keptLog } from "../../../log-lines.ts";
import { ManualClock } from "../../../manual-clock.ts";
import { replyTo, type Scene, scene, textOf } from "../../scene.ts";

/** A bot whose connection waits by a clock that the test moves, with its log, and what it said when it gave up. */
export interface ConnectionScene extends Scene {
  readonly clock: ManualClock;
  readonly log: ReturnType<typeof keptLog>;
  readonly lost: readonly string[];
  /** Asks by mention, and resolves to the text of the answer. */
  ask(): Promise<string>;
}

export async function connectionScene(): Promise<ConnectionScene> {
  const clock = new ManualClock();
  const log = keptLog();
  const lost: string[] = [];
  const base = await scene({
    now: clock.now,
    schedule: clock.schedule,
    log: log.log,
    onLost: (error) => void lost.push(`${error.code}: ${error.message}`),
  });
  const ask = async () => {
    const { standIn, lina, general } = base;
    const question = lina.say(general, `<@${standIn.world.bot.id}> where did assad flee to?`);
    return textOf(await replyTo(standIn, question));
  };
  return { ...base, clock, log, lost, ask };
}
