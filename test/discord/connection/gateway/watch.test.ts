import { expect, it } from "vitest";
import { ConnectionWatch } from "../../../../src/discord/connection/gateway/watch.ts";
import { keptLog } from "../../../log-lines.ts";

it("an outage of several shards is one outage, from the first loss to the last return", () => {
  let now = 0;
  const { log, lines } = keptLog();
  const watch = new ConnectionWatch(
    log,
    () => now,
    () => undefined,
  );
  watch.listening(true);
  for (const shard of [0, 1, 2]) watch.back(shard);
  now = 10_000;
  watch.lost({ shard: 1, code: 1006 });
  now = 12_000;
  watch.lost({ shard: 0, code: 1006 });
  watch.lost({ shard: 1, code: 1006 });
  now = 30_000;
  watch.back(1);
  expect(watch).toMatchObject({ ready: false, outageSince: 12_000, reconnects: 0 });
  now = 52_000;
  watch.back(0);
  expect(watch).toMatchObject({ ready: true, outageSince: undefined, reconnects: 1, lastEventAt: 52_000 });
  expect(lines.map(({ msg, shard, code }) => [msg, shard, code])).toEqual([
    ["Lost Discord; reconnecting", 1, 1006],
    ["Back at Discord after 42 s", undefined, undefined],
  ]);
});
