import { ChannelType, OverwriteType, PermissionFlagsBits } from "discord.js";
import { unansweredOnce } from "../../discord/counted.ts";
import { correctable } from "../../discord/curating/correctable-pack.ts";
import { copyPack } from "../../knowledge/copied-pack.ts";
import { exchangedPack } from "../exchanged-pack.ts";
import { golden } from "../golden.ts";
import { pressable, session } from "../session.ts";

const scene = golden("curating");

const QUESTION = "how many houses are flooded?";
const COUNT = `count:
  command:
    name: deathtoll
    description:
      en: How many people were killed, by group, and who counted them
      de: Wie viele Menschen getötet wurden, nach Gruppen, und wer sie gezählt hat
      fr: Combien de personnes ont été tuées, par groupe, et qui les a comptées
      es: Cuántas personas murieron, por grupo, y quién las contó
    help: { en: "the toll, by group, and who counted it" }
  picture: toll
  total: rosvik
  groups: [{ fact: rosvik, counts: { en: People killed }, colour: blue }]
  entry: houses
summary:`;

/** The correctable pack, with the chart of a count where one is wanted, as `change` leaves it. */
function houses(change: (pack: ReturnType<typeof correctable>) => void = () => {}, { isCharted = false } = {}) {
  const pack = correctable();
  if (isCharted) pack.edit("event.yaml", "summary:", COUNT);
  change(pack);
  return pack;
}

/** The flood with one more entry, sound or resting on a fact that there isn't. */
function withBoats(fact: "army" | "navy") {
  const pack = copyPack();
  const boats = `title: { en: Boats }
question: { en: Who brought boats? }
facts: [${fact}]
answer: { en: "The army brought boats." }
related: [army]
phrasings: { en: [Who brought boats?, boats for the valley, who lends canoes?] }
`;
  pack.write("entries/boats.yaml", boats);
  return pack;
}

scene("preview", async () => {
  const s = await session();
  const { samir, general } = s;
  for (const entry of ["", "toll.ci", "observatory", "zzqqxx"])
    await samir.autocomplete(general, "preview", { entry }, "entry");
  for (const entry of ["toll.civilians", "quote", "unknown.injured", "smalltalk.greeting", "zzqqxx"])
    await samir.command(general, "preview", { entry });
  return s;
});

scene("try", async () => {
  const s = await session();
  for (const wording of [
    "how mnay civilans were killed",
    "how many people were injured?",
    "power and prayers",
    "good morning",
    "** __ ??",
    "zorblatt quaxi flimm",
  ])
    await s.samir.command(s.general, "try", { wording });
  return s;
});

scene("gaps", async () => {
  const s = await session();
  const { store, lina, samir, general } = s;
  await samir.command(general, "gaps");
  for (const question of ["how many people were injured?", "How many people were injured?!", "how many were wounded?"])
    await lina.command(general, "ask", { question });
  await unansweredOnce(s.store, 3);
  const add = async (wording: string, place: string, times: number) => {
    for (let i = 0; i < times; i++) store.addUnanswered(wording, place, "2026-11-22");
  };
  await add("zorblatt quaxi flimm", "one", 2);
  await add("zorblatt quaxi flimm", "two", 1);
  await add("flimm zorblatt quaxi", "one", 1);
  await add("my neighbour grobnik vexes", "one", 2);
  const { message } = await lina.command(general, "ask", { question: "how many civilians were killed?" });
  const { message: choice } = await lina.press(message?.id ?? "", pressable(message, "more:"));
  await lina.press(choice?.id ?? "", pressable(choice, 'feedback:[^"]*:outdated'));
  await samir.command(general, "gaps");
  s.at("2026-12-24T05:00:00Z");
  await s.step("The hourly sweep", () => s.bot.curation.sweep());
  await samir.command(general, "gaps");
  return s;
});

scene("reload", async () => {
  const pack = exchangedPack(copyPack());
  const s = await session({ knowledgeDir: pack.folder });
  const { lina, samir, general } = s;
  await samir.command(general, "reload");
  await s.reload();
  const look = async () => {
    await samir.command(general, "preview", { entry: "boats" });
    await samir.command(general, "try", { wording: "who brought boats?" });
    await samir.command(general, "gaps");
  };
  await s.reload(() => pack.put(withBoats("navy")));
  await look();
  await s.reload(() => pack.put(withBoats("army")));
  await look();
  await lina.command(general, "ask", { question: "who brought boats?" });
  return s;
});

scene("reload with a new command", async () => {
  const pack = exchangedPack(houses());
  const s = await session({ knowledgeDir: pack.folder });
  await s.reload(() => pack.put(houses(undefined, { isCharted: true })));
  await s.lina.command(s.general, "deathtoll");
  await s.lina.ask(s.general, `<@${s.standIn.world.bot.id}>`);
  return s;
});

scene("reload without a folder", async () => {
  const s = await session();
  await s.reload();
  return s;
});

scene("a correction", async () => {
  const pack = exchangedPack(houses());
  const s = await session({ knowledgeDir: pack.folder });
  const { standIn, lina, samir, general, daily, noAccess, direct } = s;
  await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "UTC" }, "set");
  await s.deliverAt("2026-11-22T09:00:30Z");
  const mentioned = await lina.ask(general, `<@${standIn.world.bot.id}> ${QUESTION}`);
  const answered = await lina.ask(direct, QUESTION);
  const asked = (await lina.command(daily, "ask", { question: QUESTION, for: samir.user.id })).message;
  const named = (await lina.command(noAccess, "who", { name: "Rosvik" })).message;
  const summary = (await lina.command(general, "summary")).message;
  const topic = (await lina.command(daily, "attacks")).message;
  const untouched = (await lina.command(general, "ask", { question: "how high is the river?" })).message;
  await s.remembered(mentioned, answered, asked, named, summary, topic, untouched);
  await s.reload(() => pack.put(houses((changed) => changed.correct())));
  await s.reload();
  await samir.press(mentioned.id, pressable(mentioned, "why:"));
  await s.deliverAt("2026-11-23T09:00:30Z");
  return s;
});

scene("a correction of a chart", async () => {
  const pack = exchangedPack(houses(undefined, { isCharted: true }));
  const s = await session({ knowledgeDir: pack.folder });
  const { standIn, lina, general, daily } = s;
  const { world } = standIn;
  const posted = [(await lina.command(general, "deathtoll")).message, (await lina.command(daily, "deathtoll")).message];
  await s.remembered(...posted);
  const channel = world.channels.get(daily);
  if (channel?.type !== ChannelType.GuildText) throw new TypeError("The daily channel takes text");
  const deny = String(PermissionFlagsBits.AttachFiles);
  const overwrite = { id: world.guild.id, type: OverwriteType.Role, allow: "0", deny };
  // What the bot is told next, /reload, comes after this on the same way.
  world.replaceChannel({ ...channel, permission_overwrites: [overwrite] });
  await s.reload(() => pack.put(houses((changed) => changed.correct(), { isCharted: true })));
  return s;
});

scene("a correction while the bot was away", async () => {
  const pack = exchangedPack(houses());
  const s = await session({ knowledgeDir: pack.folder });
  const { message } = await s.lina.command(s.general, "ask", { question: QUESTION });
  await s.remembered(message);
  await s.bot.stop();
  pack.put(houses((changed) => changed.correct()));
  await s.restart({ knowledgeDir: pack.folder });
  return s;
});

scene("a correction that fails at first", async () => {
  const pack = exchangedPack(houses());
  const s = await session({ knowledgeDir: pack.folder });
  const { standIn, lina, general, daily } = s;
  const gone = (await lina.command(general, "ask", { question: QUESTION })).message;
  const failing = (await lina.command(daily, "ask", { question: QUESTION })).message;
  await s.remembered(gone, failing);
  const stored = standIn.world.messages.get(gone?.id ?? "");
  if (stored) standIn.world.deleteMessage(stored);
  standIn.fail({ method: "PATCH", path: new RegExp(`/messages/${failing?.id}$`), status: 400 });
  await s.reload(() => pack.put(houses((changed) => changed.correct())));
  await s.step("The hourly sweep", () => s.bot.curation.sweep());
  return s;
});

scene("a withdrawal", async () => {
  const sound = houses();
  const pack = exchangedPack(sound);
  const s = await session({ knowledgeDir: pack.folder });
  const { lina, samir, general, daily } = s;
  await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "UTC" }, "set");
  await s.deliverAt("2026-11-22T09:00:30Z");
  const { message } = await lina.command(general, "ask", { question: QUESTION });
  await s.remembered(message);
  await s.reload(() => pack.put(houses((changed) => changed.withdraw())));
  await s.deliverAt("2026-11-23T09:00:30Z");
  await s.reload(() => pack.put(sound));
  return s;
});

scene("an answer taken back", async () => {
  const pack = exchangedPack(houses());
  const s = await session({ knowledgeDir: pack.folder });
  const { lina, samir, general, daily } = s;
  const { message } = await lina.command(general, "ask", { question: QUESTION });
  const { message: other } = await lina.command(daily, "ask", { question: "how high is the river?" });
  const { message: help } = await lina.command(general, "help");
  await s.remembered(message, other);
  const { message: choice } = await samir.press(message?.id ?? "", pressable(message, "more:"));
  const { message: hidden } = await lina.command(general, "ask", { question: QUESTION, hide: true });
  await s.reload(() => pack.put(houses((changed) => changed.withdraw({ keepAnswer: false }))));
  await samir.press(choice?.id ?? "", pressable(choice, "feedback:"));
  await samir.select(other?.id ?? "", "related", ["houses"]);
  await lina.press(help?.id ?? "", "answer:houses");
  await lina.press(hidden?.id ?? "", pressable(hidden, "why:"));
  return s;
});

scene("asked in vain and answered now", async () => {
  const pack = exchangedPack(copyPack());
  const s = await session({ knowledgeDir: pack.folder });
  const { lina, samir, general, daily } = s;
  const wishes = { channel: daily, hour: 9, zone: "UTC", unchanged: "skip" };
  await samir.command(daily, "daily", wishes, "set");
  await s.deliverAt("2026-11-22T09:00:30Z");
  for (let i = 0; i < 3; i++) await lina.command(general, "ask", { question: "who lends canoes?" });
  await unansweredOnce(s.store, 3);
  await s.reload(() => pack.put(withBoats("army")));
  for (const day of ["23", "24"]) await s.deliverAt(`2026-11-${day}T09:00:30Z`);
  return s;
});
