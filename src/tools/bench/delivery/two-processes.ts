import { setTimeout as delay } from "node:timers/promises";
import { startStandIn } from "../../../playground/stand-in.ts";
import { openStore } from "../../../store/open-store.ts";
import { startBotProcess } from "../processes/start-bot-process.ts";
import { startPostgres } from "../processes/start-postgres.ts";
import { addChannels, nextHour, postsByChannel, settingFor } from "./many-channels.ts";

const CHANNELS = 300;
/** In the midst of the work of both. */
const KILL_AFTER_MS = 1_500;
const LONGEST_MS = 120_000;

/** Two bots on one PostgreSQL; one is killed at work, and the other finishes it. */
export async function run([count = String(CHANNELS)]: readonly string[]): Promise<void> {
  const channels = Number(count);
  const server = await startPostgres();
  const place = await server.createDatabase();
  const standIn = await startStandIn();
  const store = await openStore(place);
  const moment = nextHour();
  const ids = addChannels(standIn, channels);
  for (const id of ids) await store.setDaily(settingFor(id, moment.hour));
  const [first, second] = await Promise.all([
    startBotProcess(standIn.apiUrl, place),
    startBotProcess(standIn.apiUrl, place),
  ]);
  first.wake(moment.toInstant());
  second.wake(moment.toInstant());
  await delay(KILL_AFTER_MS);
  first.kill();
  await first.gone;
  const killedAt = performance.now();
  const before = postsByChannel(standIn.world).size;
  const claimed = await countWith("claimed");
  while ((await countWith("sent")) < channels && performance.now() - killedAt < LONGEST_MS) await delay(100);
  const took = (performance.now() - killedAt) / 1000;
  const posts = [...postsByChannel(standIn.world).values()];
  console.log(
    `${channels} channels, two processes on PostgreSQL: ${before} posted when one was killed, ${claimed} claimed; ` +
      `all marked sent ${took.toFixed(1)} s later, ${channels - posts.length} lost, ${posts.filter(({ length }) => length > 1).length} doubled`,
  );
  second.kill();
  await second.gone;
  await store.close();
  await standIn.close();
  await server.stop();

  async function countWith(status: string): Promise<number> {
    const last = await Promise.all(ids.map((id) => store.deliveries(id, 1)));
    return last.flat().filter((delivery) => delivery.status === status).length;
  }
}
