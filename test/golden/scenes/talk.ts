import { expect } from "vitest";
import { eventually } from "../../eventually.ts";
import { golden } from "../golden.ts";
import { pressable, type Session, session } from "../session.ts";

const scene = golden("talk");

/** The bot's mention, to begin a message with. */
const mention = ({ standIn }: Session) => `<@${standIn.world.bot.id}>`;

scene("mentions", async () => {
  const s = await session();
  const { lina, general } = s;
  const first = await lina.ask(general, mention(s));
  await lina.press(first.id, pressable(first, "remove:"));
  for (const text of [
    "who is al-Sharaa?",
    "how many people were injured?",
    "is a ceasefire agreed?",
    "what about the zorblatts?",
    "power and prayers",
    "hello",
    "you are useless",
    "thanks, bye",
  ])
    await lina.ask(general, `${mention(s)} ${text}`);
  return s;
});

scene("a repeated question", async () => {
  const s = await session();
  const { lina, samir, general, daily } = s;
  await lina.ask(general, `${mention(s)} how many civilians were killed?`);
  const again = await samir.ask(general, `${mention(s)} how many civilians died?`);
  await samir.command(general, "ask", { question: "how many civilians died?" });
  await samir.ask(daily, `${mention(s)} how many civilians died?`);
  await samir.press(again.id, pressable(again, "remove:"));
  s.at("2026-11-22T05:03:00Z");
  await samir.ask(general, `${mention(s)} how many civilians died?`);
  return s;
});

scene("follow-ups", async () => {
  const s = await session();
  const { lina, samir, general, daily } = s;
  const first = await lina.ask(general, `${mention(s)} how many civilians were killed?`);
  await s.remembered(first);
  await lina.talk(general, "and women?", { replyTo: first.id, ping: false });
  await lina.talk(general, "how many people were killed?");
  await samir.ask(general, "and the soldiers?", first);
  await lina.ask(general, `${mention(s)} who says so?`);
  await lina.ask(daily, `${mention(s)} and the soldiers?`);
  s.at("2026-11-22T05:11:00Z");
  await lina.ask(general, `${mention(s)} and the loyalists?`);
  return s;
});

scene("direct messages", async () => {
  const s = await session();
  const { lina, direct } = s;
  for (const text of [
    "how many civilians were killed?",
    "and the soldiers?",
    "how many civilians were killed?",
    "how many people were injured?",
    "where was that?",
    "hi",
    "🇸🇾".repeat(400),
    "@everyone @here <@&1> how many people were killed?",
    "**how many** ||people|| `were` ~~killed~~ # > - [x](https://example.org)",
    "```js\nprocess.exit()\n```",
    "\u202Ehow many died\u202C",
    "wher did asad flee too",
  ])
    await lina.ask(direct, text);
  const offer = await lina.ask(direct, "how many people are missing?");
  await lina.press(offer.id, pressable(offer, "answer:"));
  return s;
});

scene("a closed channel", async () => {
  const s = await session();
  const { standIn, lina, direct, noAccess } = s;
  const messages = () => [...standIn.world.messages.values()].map(({ message }) => message);
  await s.step(`Lina in ${noAccess}: <bot> who is al-Sharaa?`, async () => {
    standIn.person("Lina").say(noAccess, `${mention(s)} who is al-Sharaa?`);
    await eventually(() => expect(messages().map(({ channel_id }) => channel_id)).toContain(direct));
  });
  await lina.command(noAccess, "ask", { question: "who is al-Sharaa?" });
  return s;
});

scene("mended questions", async () => {
  const s = await session();
  const { standIn, lina, general, direct } = s;
  const first = await lina.ask(general, `${mention(s)} how many civilians were kiled in Ltkia`);
  const asked = first.message_reference?.message_id ?? "";
  await lina.mend(asked, `${mention(s)} how many soldiers were killed?`, first);
  await lina.mend(asked, `${mention(s)} how many people were injured?`, first);
  await lina.mend(asked, mention(s), first);
  const plain = await lina.ask(direct, "https://news.example/a");
  await lina.mend(plain.message_reference?.message_id ?? "", "who is al-Sharaa?", plain);
  const role = [...standIn.world.roles.values()].find(({ managed }) => managed);
  if (!role) throw new TypeError("The bot has a role");
  standIn.world.roles.set(role.id, { ...role, mentionable: true });
  const hint = await lina.ask(general, `<@&${role.id}> where is the fighting?`);
  await lina.mend(hint.message_reference?.message_id ?? "", `${mention(s)} where is the fighting?`, hint);
  return s;
});

scene("an answer channel", async () => {
  const s = await session({ messageContent: true });
  const { lina, samir, general, daily } = s;
  const { message } = await samir.command(daily, "setup");
  await samir.select(message?.id ?? "", "setup-answer-channels", [general]);
  await lina.talk(general, "I had a long day, and you?");
  await lina.talk(general, "how many people were injured?");
  await lina.talk(daily, "how many civilians were killed?");
  const answered = s.step("Lina asks nobody in particular", async () => {
    const said = s.standIn.person("Lina").say(general, "how many civilians were killed?");
    await s.standIn.nextMessage(({ message_reference }) => message_reference?.message_id === said.id);
  });
  await answered;
  await lina.talk(general, "how many civilians were killed?");
  await lina.command(general, "privacy");
  await lina.ask(general, `${mention(s)} where is the fighting?`);
  await samir.select(message?.id ?? "", "setup-answer-channels", []);
  return s;
});

scene("another event", async () => {
  const s = await session({ knowledgeDir: "test/packs/flood" });
  const { lina, general, daily } = s;
  await lina.command(general, "help");
  for (const name of ["sources", "summary"]) await lina.command(general, name);
  for (const text of [
    "",
    "how high is the water?",
    "how many houses were flooded in Rosvik?",
    "how many people died?",
    "who is al-Sharaa?",
    "hello",
  ])
    await lina.ask(general, `${mention(s)} ${text}`);
  await lina.command(daily, "ask", { question: "how many houses were flooded in Rosvik?" });
  await lina.autocomplete(general, "who", { name: "rosswik" }, "name");
  await lina.command(daily, "who", { name: "brandt" });
  return s;
});
