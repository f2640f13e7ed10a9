import { describe, expect, it } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import { rulesVersion } from "../../../src/zones/zone-rules.ts";
import { scene, textOf } from "../scene.ts";

/** A clock that stands still until it is moved. */
function clockAt(text: string) {
  let instant = Temporal.Instant.from(text);
  return {
    now: () => instant,
    set: (later: string) => {
      instant = Temporal.Instant.from(later);
    },
  };
}

const EVERY_DAY = { hour: 9, zone: "Asia/Damascus" };

describe("/daily", () => {
  it("is refused to members who don't manage the server", async () => {
    const { lina, daily } = await scene();
    await expect(lina.command(daily, "daily", { channel: daily, ...EVERY_DAY }, "set")).rejects.toThrow();
  });

  it("completes a time zone by its city", async () => {
    const { samir, daily } = await scene();
    const choices = await samir.autocomplete(daily, "daily", { zone: "damas" }, "zone", "set");
    expect(choices[0]?.value).toBe("Asia/Damascus");
  });

  it("offers places with their time, for an abbreviation too", async () => {
    const { samir, daily } = await scene({ now: clockAt("2026-11-29T14:00:00Z").now });
    const choices = await samir.autocomplete(daily, "daily", { zone: "IST" }, "zone", "set");
    expect(choices).toContainEqual({ name: "Jerusalem, Israel: 16:00, UTC+2", value: "Asia/Jerusalem" });
    expect(choices).toContainEqual({ name: "Dublin, Ireland: 14:00, UTC", value: "Europe/Dublin" });
  });

  it("takes a place that was typed and not chosen, but none of several", async () => {
    const { samir, daily, store, standIn } = await scene({ now: clockAt("2026-11-29T14:00:00Z").now });
    const set = async (zone: string) =>
      (await samir.command(daily, "daily", { channel: daily, hour: 9, zone }, "set")).message?.content;
    expect(await set("CST")).toMatch(/“CST” may mean several places:[\s\S]*- Chicago, .*: 08:00, UTC-6/);
    expect(await store.daily(standIn.world.guild.id)).toBeUndefined();
    expect(await set("Erbil")).toContain("9:00, Asia/Baghdad (now 17:00, UTC+3)");
    expect(await store.daily(standIn.world.guild.id)).toHaveProperty("zone", "Asia/Baghdad");
  });

  it("says by which rules the clocks change", async () => {
    const { samir, daily } = await scene({ now: clockAt("2027-01-15T14:00:00Z").now });
    await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "America/Winnipeg" }, "set");
    const status = textOf((await samir.command(daily, "daily", {}, "status")).message);
    expect(status).toMatch(/America\/Winnipeg \(now 09:00, UTC-5\)/);
    expect(status).toContain(`IANA's rules of ${rulesVersion()}`);
    // Nine in the morning there, though Node's own rules would have it eight.
    expect(status).toContain(`<t:${Date.UTC(2027, 0, 16, 14) / 1000}:f>`);
  });

  it("names a zone that there isn't, and a permission that it lacks", async () => {
    const { samir, daily, noAccess } = await scene();
    const zone = await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "Mars/Olympus" }, "set");
    expect(zone.message?.content).toContain("Mars/Olympus");
    const permission = await samir.command(daily, "daily", { channel: noAccess, ...EVERY_DAY }, "set");
    expect(permission.message?.content).toContain("“Send Messages”");
  });

  it("can be set, looked at and turned off", async () => {
    const { samir, daily } = await scene();
    const status = async () => textOf((await samir.command(daily, "daily", {}, "status")).message);
    expect(await status()).toContain("off");
    const { message } = await samir.command(daily, "daily", { channel: daily, ...EVERY_DAY }, "set");
    expect(message?.content).toMatch(/9:00, Asia\/Damascus \(now \d\d:\d\d, UTC\+3\); next <t:\d+:f>/);
    expect(await status()).toContain("9:00, Asia/Damascus");
    expect((await samir.command(daily, "daily", {}, "off")).message?.content).toContain("is off");
    expect(await status()).toContain("off");
  });
});

describe("the daily summary", () => {
  it("posts at its hour, once, with the date, the as-of and the source", async () => {
    const clock = clockAt("2026-11-22T05:00:00Z");
    const { samir, daily, bot, standIn } = await scene({ now: clock.now });
    await samir.command(daily, "daily", { channel: daily, ...EVERY_DAY }, "set");
    expect(await bot.daily.runNow()).toEqual([]);
    clock.set("2026-11-22T06:00:30Z");
    const [report] = await bot.daily.runNow();
    expect(report).toMatchObject({ outcome: "sent", localDate: "2026-11-22" });
    expect(await bot.daily.runNow()).toEqual([]);
    const posted = [...standIn.world.messages.values()].filter(
      ({ message }) => message.channel_id === daily && message.author.bot && !message.interaction_metadata,
    );
    expect(posted).toHaveLength(1);
    expect(textOf(posted[0]?.message)).toMatch(
      /1,000[\s\S]*via a news article · as of[\s\S]*not of today[\s\S]*Sunday,? 22 November 2026/i,
    );
  });

  it("is neither repeated nor lost by a restart", async () => {
    const clock = clockAt("2026-11-22T05:00:00Z");
    const store = await openStore(":memory:");
    const first = await scene({ now: clock.now, store });
    await first.samir.command(first.daily, "daily", { channel: first.daily, ...EVERY_DAY }, "set");
    await first.bot.stop();
    clock.set("2026-11-22T07:30:00Z");
    const second = await scene({ now: clock.now, store, standIn: first.standIn });
    await second.bot.daily.runNow();
    await second.bot.stop();
    const third = await scene({ now: clock.now, store, standIn: first.standIn });
    await third.bot.daily.runNow();
    const posts = first.standIn.requests.filter(
      ({ method, path }) => method === "POST" && path.endsWith(`/channels/${first.daily}/messages`),
    );
    expect(posts).toHaveLength(1);
    await store.close();
  });

  it("is found again in the channel where the bot died between sending and marking", async () => {
    const clock = clockAt("2026-11-22T05:00:00Z");
    const { samir, daily, bot, store, standIn } = await scene({ now: clock.now });
    await samir.command(daily, "daily", { channel: daily, ...EVERY_DAY }, "set");
    clock.set("2026-11-22T06:00:30Z");
    const key = { guildId: standIn.world.guild.id, channelId: daily, localDate: "2026-11-22" };
    await store.claim(key, "a process that died", clock.now().epochMilliseconds, 0);
    const setting = await store.daily(key.guildId);
    if (!setting) throw new Error("There is no setting");
    const { send } = await bot.delivery.draft(setting, key.localDate);
    const { messageId } = (await send?.("a nonce that is forgotten")) ?? {};
    clock.set("2026-11-22T07:00:30Z");
    expect(await bot.daily.runNow()).toEqual([expect.objectContaining({ outcome: "sent", found: true, messageId })]);
  });

  it("says in the status which permission it lacks", async () => {
    const clock = clockAt("2026-11-22T05:00:00Z");
    const { samir, daily, bot, standIn } = await scene({ now: clock.now });
    await samir.command(daily, "daily", { channel: daily, ...EVERY_DAY }, "set");
    standIn.fail({ method: "POST", path: /messages$/, status: 403, code: 50013, message: "Missing Permissions" });
    clock.set("2026-11-22T06:00:30Z");
    await bot.daily.runNow();
    const { message } = await samir.command(daily, "daily", {}, "status");
    expect(textOf(message)).toMatch(/2026-11-22: not posted.*Send Messages/);
  });
});
