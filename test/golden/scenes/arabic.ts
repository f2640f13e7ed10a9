import { golden } from "../golden.ts";
import { pressable, type Session, session } from "../session.ts";

const scene = golden("arabic");

/** The bot's mention, to begin a message with. */
const mention = ({ standIn }: Session) => `<@${standIn.world.bot.id}>`;

scene("mentions", async () => {
  const s = await session();
  const { lina, samir, general } = s;
  for (const text of [
    "كم نسبة المدنيين بين القتلى؟",
    "كم عدد الجرحى؟",
    "مرحبا",
    "أخي انقتل بجبلة",
    "لازم نقتل كل العلويين",
    "هل صحيح أن عدد القتلى المدنيين 3000؟",
    "كم الفرق بين المدنيين وقوات الأمن؟",
    "كم عدد القتلى وكم عدد الجرحى؟",
    "فيك تفرجيني خريطة؟",
    "kam wa7ed mat",
  ])
    await lina.ask(general, `${mention(s)} ${text}`);
  await samir.ask(general, `${mention(s)} شو نسبة المدنيين من القتلى؟`);
  return s;
});

scene("below an answer", async () => {
  const s = await session();
  const { lina, samir, general } = s;
  const answer = await lina.ask(general, `${mention(s)} كم عدد القتلى المدنيين؟`);
  await samir.press(answer.id, pressable(answer, "why:"));
  await samir.select(answer.id, "related", ["toll.share@ar"]);
  const { message: choice } = await samir.press(answer.id, pressable(answer, "more:"));
  await samir.press(choice?.id ?? "", "cite:toll.civilians");
  await samir.press(choice?.id ?? "", "follow:toll.civilians");
  await samir.press(choice?.id ?? "", "report:toll.civilians");
  await samir.submitModal("report:toll.civilians", { text: "الرقم قديم." });
  await samir.press(answer.id, pressable(answer, "remove:"));
  return s;
});

scene("messages of others", async () => {
  const s = await session();
  const { lina, samir, general } = s;
  const claim = await lina.talk(general, "قُتل 5000 مدني و125 عنصراً من قوات الأمن، و73% من القتلى مدنيون. الطقس جميل.");
  await samir.messageCommand(claim.id, "Check this message");
  const english = await lina.talk(general, "3,000 civilians were killed. Assad fled to Iran.");
  await samir.command(general, "language", { language: "ar" });
  await samir.messageCommand(english.id, "Check this message");
  const question = await lina.talk(general, "لوين هرب بشار الأسد؟");
  await samir.messageCommand(question.id, "Answer this message");
  return s;
});

scene("commands", async () => {
  const s = await session();
  const { lina, general } = s;
  await lina.command(general, "language", { language: "ar" });
  for (const name of [
    "deathtoll",
    "timeline",
    "reactions",
    "quotes",
    "sources",
    "summary",
    "help",
    "privacy",
    "browse",
  ])
    await lina.command(general, name);
  await lina.autocomplete(general, "who", { name: "شرع" }, "name");
  await lina.command(general, "who", { name: "sharaa" });
  return s;
});

scene("a server", async () => {
  const s = await session();
  const { samir, noor, general, daily } = s;
  await samir.command(general, "language", { language: "ar", server: true });
  const { message: panel } = await samir.command(general, "setup", { channel: daily, zone: "Asia/Damascus" });
  const id = panel?.id ?? "";
  await samir.select(id, "setup-weekday", ["7"]);
  await samir.select(id, "setup-weekday", ["0"]);
  await samir.select(id, "setup-unchanged", ["line"]);
  await samir.press(id, "setup-save");
  await s.deliverAt("2026-11-22T06:00:30Z");
  await s.deliverAt("2026-11-23T06:00:30Z");
  await samir.command(daily, "daily", {}, "status");
  await noor.command(general, "gaps");
  return s;
});
