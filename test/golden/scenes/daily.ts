import { once } from "node:events";
import { ChannelType, Events, OverwriteType, PermissionFlagsBits } from "discord.js";
import { onTestFinished } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import { askedOnce } from "../../discord/counted.ts";
import { addAnnouncement, addForum } from "../../discord/daily/posting.ts";
import { golden } from "../golden.ts";
import { pressable, type Session, session } from "../session.ts";

const scene = golden("daily");

/** The summary's hour in UTC on the first day, and on the days after. */
const DUE = Temporal.Instant.from("2026-11-22T06:00:30Z");
const onDay = (day: number) => DUE.add({ hours: 24 * (day - 1) }).toString();

/** A server whose admin set the summary for 06:00 UTC with these wishes. */
async function subscribed(wishes: Record<string, string | number | boolean> = {}): Promise<Session> {
  const s = await session();
  const { samir, daily } = s;
  await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "Asia/Damascus", ...wishes }, "set");
  return s;
}

async function days(s: Session, count: number): Promise<Session> {
  for (let day = 1; day <= count; day++) await s.deliverAt(onDay(day));
  return s;
}

const status = ({ samir, daily }: Session) => samir.command(daily, "daily", {}, "status");

/** Denies the bot that in the daily channel, once the bot knows; the returned function takes it back. */
async function deny({ standIn: { world }, daily, bot }: Session, permission: bigint): Promise<() => Promise<void>> {
  const channel = world.channels.get(daily);
  if (channel?.type !== ChannelType.GuildText) throw new TypeError("The daily channel takes text");
  const overwrite = { id: world.bot.id, type: OverwriteType.Member, allow: "0", deny: permission.toString() };
  const change = async (changed: typeof channel) => {
    const known = once(bot.client, Events.ChannelUpdate);
    world.replaceChannel(changed);
    await known;
  };
  await change({ ...channel, permission_overwrites: [overwrite] });
  return () => change(channel);
}

scene("command", async () => {
  const s = await session();
  const { standIn, samir, daily, noAccess } = s;
  const set = (options: object) =>
    samir.command(daily, "daily", { channel: daily, hour: 9, zone: "Asia/Damascus", ...options }, "set");
  for (const zone of ["", "damas", "nepal", "zzqqxx"])
    await samir.autocomplete(daily, "daily", { zone }, "zone", "set");
  await status(s);
  await samir.command(daily, "daily", {}, "test");
  await set({ zone: "Mars/Olympus" });
  await set({ channel: noAccess });
  await set({ hour: 0, zone: "UTC" });
  await set({ unchanged: "line", thread: true });
  await set({ unchanged: "skip", thread: false });
  await set({ unchanged: "rotate" });
  await status(s);
  await samir.command(daily, "daily", {}, "test");
  standIn.fail({ method: "POST", path: /messages$/, status: 403, code: 50013, message: "Missing Permissions" });
  await samir.command(daily, "daily", {}, "test");
  standIn.fail({ method: "POST", path: /messages$/, status: 404, code: 10003, message: "Unknown Channel" });
  await samir.command(daily, "daily", {}, "test");
  await samir.command(daily, "daily", {}, "off");
  await samir.command(daily, "daily", {}, "off");
  return s;
});

scene("a week of other topics", async () => {
  const s = await days(await subscribed({ unchanged: "rotate" }), 7);
  await status(s);
  const messages = [...s.standIn.world.messages.values()].map(({ message }) => message);
  const post = messages.findLast(({ interaction_metadata }) => !interaction_metadata);
  await s.lina.press(post?.id ?? "", pressable(post, "related:"));
  return s;
});

scene("a fortnight of each topic once", async () => days(await subscribed(), 14));

scene("weekly", async () => {
  const s = await days(await subscribed({ every: 7 }), 15);
  await status(s);
  return s;
});

scene("in an announcement channel", async () => {
  const s = await subscribed();
  const channel = await addAnnouncement(s);
  await s.samir.command(
    s.daily,
    "daily",
    { channel, hour: 9, zone: "Asia/Damascus", thread: true, crosspost: true },
    "set",
  );
  await days(s, 2);
  s.standIn.fail({ method: "POST", path: /crosspost$/, status: 403, code: 50013, message: "Missing Permissions" });
  await s.deliverAt(onDay(3));
  await status(s);
  return s;
});

scene("in a forum", async () => {
  const s = await subscribed();
  const channel = await addForum(s, { tags: ["News", "Syria"], needsTag: true });
  await s.samir.command(s.daily, "daily", { channel, hour: 9, zone: "Asia/Damascus" }, "set");
  await days(s, 2);
  await status(s);
  await s.samir.command(s.daily, "daily", {}, "test");
  return s;
});

scene("a week of lines", async () => days(await subscribed({ unchanged: "line" }), 7));

scene("a week without posts", async () => {
  const s = await days(await subscribed({ unchanged: "skip" }), 7);
  await status(s);
  return s;
});

scene("with a thread", async () => days(await subscribed({ thread: true }), 2));

scene("without files", async () => {
  const s = await subscribed();
  await deny(s, PermissionFlagsBits.AttachFiles);
  return days(s, 4);
});

scene("a pause", async () => {
  const s = await subscribed();
  const allow = await deny(s, PermissionFlagsBits.SendMessages);
  await s.deliverAt("2026-11-22T06:00:30Z");
  await s.deliverAt("2026-11-22T06:30:00Z");
  await status(s);
  await s.deliverAt("2026-11-22T06:45:00Z");
  await s.stepAtOnce("The permission is given back", async () => {
    await allow();
    await s.bot.daily.runNow();
  });
  await status(s);
  return s;
});

scene("a refusal and a missed day", async () => {
  const s = await subscribed();
  s.standIn.fail({ method: "POST", path: /messages$/, status: 403, code: 50013, message: "Missing Permissions" });
  await s.deliverAt("2026-11-22T06:00:30Z");
  await status(s);
  await s.deliverAt("2026-11-22T07:01:00Z");
  await s.deliverAt("2026-11-23T13:00:00Z");
  await status(s);
  return s;
});

scene("a failure that passes", async () => {
  const s = await subscribed();
  // discord.js itself tries three times more.
  s.standIn.fail({ method: "POST", path: /messages$/, status: 500, times: 6 });
  await s.deliverAt("2026-11-22T06:00:30Z");
  await status(s);
  await s.deliverAt("2026-11-22T06:01:30Z");
  return s;
});

scene("a post whose record was lost", async () => {
  const s = await days(await subscribed(), 1);
  const setting = await s.store.daily(s.standIn.world.guild.id);
  if (!setting) throw new TypeError("There is no setting");
  const store = await openStore(":memory:");
  onTestFinished(() => store.close());
  await store.setDaily(setting);
  s.at("2026-11-22T07:00:30Z");
  await s.restart({ store });
  await status(s);
  return s;
});

scene("what the server asked", async () => {
  const s = await days(await subscribed(), 1);
  const { store, lina, samir, general } = s;
  s.at("2026-11-22T12:00:00Z");
  for (const person of [lina, samir, lina]) await person.command(general, "deathtoll", { hide: true });
  await lina.command(general, "ask", { question: "how many people were killed?", hide: true });
  await lina.command(general, "who", { name: "sharaa", hide: true });
  for (let i = 0; i < 3; i++) await lina.command(general, "ask", { question: "how many people were injured?" });
  await askedOnce(store, 8);
  await s.deliverAt(onDay(2));
  await s.deliverAt(onDay(3));
  await lina.autocomplete(general, "who", { name: "" }, "name");
  return s;
});
