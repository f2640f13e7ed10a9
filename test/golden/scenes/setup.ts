import { addAnnouncement, addForum } from "../../discord/daily/posting.ts";
import { copyPack } from "../../knowledge/copied-pack.ts";
import { golden } from "../golden.ts";
import { pressable, type Session, session } from "../session.ts";

const scene = golden("setup");

/** A pack with a second language. */
function twoLanguages(): string {
  const pack = copyPack();
  pack.edit("event.yaml", "languages: [en]", "languages: [en, ar]");
  return pack.folder;
}

/** Opens Samir's panel; resolves with its message's id. */
async function panelOf({ samir, general }: Session, options = {}): Promise<string> {
  return (await samir.command(general, "setup", options)).message?.id ?? "";
}

scene("panel", async () => {
  const s = await session();
  const { samir, daily } = s;
  const panel = await panelOf(s);
  await samir.select(panel, "setup-channel", [daily]);
  await samir.select(panel, "setup-hour", ["7"]);
  for (const mode of ["line", "skip", "rotate", "line"]) await samir.select(panel, "setup-unchanged", [mode]);
  await samir.press(panel, "setup-zone");
  await samir.submitModal("setup-zone-form", { zone: "nepal" });
  await samir.press(panel, "setup-zone");
  await samir.submitModal("setup-zone-form", { zone: "zzqqxx" });
  await samir.press(panel, "setup-zone");
  await samir.submitModal("setup-zone-form", { zone: "BST" });
  await samir.select(panel, "setup-zone-choice", ["Europe/London"]);
  await samir.press(panel, "setup-zone");
  await samir.submitModal("setup-zone-form", { zone: "Asia/Damascus" });
  await samir.press(panel, "setup-preview");
  await samir.press(panel, "setup-test");
  await samir.press(panel, "setup-save");
  await samir.select(panel, "setup-hour", ["23"]);
  await samir.press(panel, "setup-save");
  await samir.command(daily, "daily", {}, "status");
  await panelOf(s);
  await samir.press(panel, "setup-off");
  await samir.command(daily, "daily", {}, "status");
  return s;
});

scene("more options", async () => {
  const s = await session();
  const { samir, daily, standIn } = s;
  const role = [...standIn.world.roles.values()].find(({ name }) => name === "Curators")?.id ?? "";
  const news = await addAnnouncement(s);
  const panel = await panelOf(s, { channel: news });
  await samir.select(panel, "setup-weekday", ["7"]);
  await samir.press(panel, "setup-more");
  await samir.submitModal("setup-more-form", { role, after: ["crosspost", "thread"] });
  await samir.press(panel, "setup-more");
  await samir.submitModal("setup-more-form", { role: standIn.world.guild.id });
  await samir.press(panel, "setup-save");
  const forum = await addForum(s, { tags: ["News", "Syria"] });
  await samir.select(panel, "setup-channel", [forum]);
  await samir.press(panel, "setup-more");
  await samir.submitModal("setup-more-form", { role: [], tag: "by-name" });
  await samir.command(daily, "daily", {}, "status");
  return s;
});

scene("options", async () => {
  const s = await session();
  const { samir, general, daily, noAccess } = s;
  await samir.autocomplete(general, "setup", { zone: "" }, "zone");
  await samir.autocomplete(general, "setup", { zone: "nepal" }, "zone");
  await panelOf(s, { zone: "Asia/Damascus" });
  await panelOf(s, { zone: "berln", channel: daily });
  await panelOf(s, { zone: "zzqqxx" });
  const closed = await panelOf(s, { channel: noAccess });
  await samir.press(closed, "setup-test");
  await samir.select(closed, "setup-channel", [daily]);
  await samir.press(closed, "setup-save");
  const { world } = s.standIn;
  world.deleteChannel(world.channelByName("daily-brief"));
  await panelOf(s);
  return s;
});

scene("a panel from before a restart", async () => {
  const s = await session();
  const panel = await panelOf(s);
  await s.restart();
  await s.samir.press(panel, "setup-save");
  return s;
});

scene("two languages", async () => {
  const s = await session({ knowledgeDir: twoLanguages(), tellsStart: true });
  const { lina, samir, general, daily, direct } = s;
  await lina.command(general, "language", { language: "ar" });
  await lina.command(general, "language", { language: "ar", server: true });
  await samir.command(general, "language", { language: "ar", server: true });
  await lina.command(direct, "language", { language: "ar", server: true });
  for (const name of ["summary", "sources", "help"]) await lina.command(general, name);
  const { message } = await lina.command(general, "privacy");
  await lina.press(message?.id ?? "", pressable(message, "forget-me"));
  await lina.press(message?.id ?? "", pressable(message, "forget-me"));
  await lina.command(general, "privacy");
  await samir.command(general, "language", { language: "en", server: true });
  const panel = await panelOf(s, { channel: daily });
  await samir.select(panel, "setup-language", ["ar"]);
  await samir.press(panel, "setup-save");
  await samir.press(panel, "setup-preview");
  await samir.press(panel, "setup-test");
  await s.deliverAt("2026-11-22T09:00:30Z");
  await samir.command(general, "daily", {}, "test");
  return s;
});

scene("curators", async () => {
  const s = await session();
  const { standIn, lina, samir, noor, general } = s;
  const { world } = standIn;
  const role = [...world.roles.values()].find(({ name }) => name === "Curators")?.id ?? "";
  for (const name of ["preview", "try", "gaps"]) world.openedCommands.set(name, new Set([role]));
  world.members.get(lina.user.id)?.roles.push(role);
  const asLina = async () => {
    await lina.command(general, "preview", { entry: "where" });
    await lina.command(general, "try", { wording: "how many died" });
    await lina.command(general, "gaps");
  };
  await asLina();
  await samir.command(general, "curators", { role }, "set");
  await asLina();
  await samir.command(general, "curators", {}, "off");
  await noor.command(general, "curators", {}, "off");
  const { message } = await samir.command(general, "curators", { role: world.guild.id }, "set");
  await samir.press(message?.id ?? "", "curators-everyone");
  await lina.command(general, "gaps");
  return s;
});
