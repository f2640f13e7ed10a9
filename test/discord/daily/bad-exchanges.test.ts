import { expect, it } from "vitest";
import { refusedPictures } from "../../../src/playground/stand-in.ts";
import { loggedScene, posted } from "../requests/logged-scene.ts";
import { textOf } from "../scene.ts";

/** A server with a daily summary at 06:00 UTC, and a clock that the test moves. */
async function subscribed(options: object = {}) {
  let instant = Temporal.Instant.from("2026-11-22T05:00:00Z");
  const parts = await loggedScene({ now: () => instant });
  const { samir, daily, bot, standIn } = parts;
  await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "Asia/Damascus", ...options }, "set");
  const passAt = (time: string) => {
    instant = Temporal.Instant.from(time);
    return bot.daily.runNow();
  };
  const summaries = () => posted(standIn, (one) => one.channel_id === daily && one.interaction_metadata === undefined);
  return { ...parts, passAt, summaries };
}

/** As often as one send is tried. */
const TRIES = 6;

it.each(["web page", "empty", "nothing"] as const)(
  "a summary that is answered by %s counts as sent only with its message's id",
  async (ends) => {
    const { standIn, passAt, summaries } = await subscribed();
    standIn.faults.order({ method: "POST", path: /messages$/, ends, isTaken: true, times: TRIES });
    const [failed] = await passAt("2026-11-22T06:00:30Z");
    expect(failed).toMatchObject({ outcome: "failed", permanent: false, failure: { kind: "unreachable" } });
    const [sent] = await passAt("2026-11-22T06:01:30Z");
    expect(sent).toMatchObject({ outcome: "sent", messageId: summaries()[0]?.id });
    expect(summaries()).toHaveLength(1);
  },
);

it("a summary whose answer was lost for minutes is found in the channel", async () => {
  const { standIn, passAt, summaries } = await subscribed();
  standIn.faults.order({ method: "POST", path: /messages$/, ends: "reset", isTaken: true, times: TRIES });
  expect(await passAt("2026-11-22T06:00:30Z")).toMatchObject([{ outcome: "failed" }]);
  expect(await passAt("2026-11-22T06:20:00Z")).toMatchObject([{ outcome: "sent", found: true }]);
  expect(summaries()).toHaveLength(1);
});

it("a summary whose picture Discord refuses goes out in words at once", async () => {
  const { standIn, passAt, summaries, lines } = await subscribed();
  standIn.faults.order(refusedPictures());
  expect(await passAt("2026-11-22T06:00:30Z")).toMatchObject([{ outcome: "sent", found: false }]);
  const [summary] = summaries();
  expect(textOf(summary)).toContain("1,018");
  expect(JSON.stringify(summary?.components)).not.toContain("attachment");
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ level: 40, code: 50035, msg: expect.stringContaining("pictures") }),
  );
});

it("a summary's thread whose answer was lost is there, and nothing to log", async () => {
  const { standIn, passAt, summaries, lines } = await subscribed({ thread: true });
  standIn.faults.order({ method: "POST", path: /threads$/, ends: "close", isTaken: true });
  expect(await passAt("2026-11-22T06:00:30Z")).toMatchObject([{ outcome: "sent" }]);
  expect(standIn.world.channels.get(summaries()[0]?.id ?? "")).toBeDefined();
  expect(lines.filter((line) => JSON.parse(line).level > 30)).toEqual([]);
});

it("that a summary is paused is told once to each, though the answers are lost", async () => {
  const { standIn, passAt, general, samir } = await subscribed();
  const direct = standIn.world.directChannel(samir.user.id).id;
  standIn.fail({ method: "POST", path: /messages$/, status: 403, code: 50013, message: "Missing Permissions" });
  standIn.faults.order({ method: "POST", path: /messages$/, ends: "reset", isTaken: true });
  standIn.faults.order({ method: "POST", path: /messages$/, ends: { status: 502 }, isTaken: true });
  await passAt("2026-11-22T06:00:30Z");
  const notices = posted(standIn, ({ content }) => content.includes("paused"));
  expect(notices.map(({ channel_id }) => channel_id).sort()).toEqual([direct, general].sort());
});
