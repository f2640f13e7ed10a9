import { expect, it } from "vitest";
import type { FeelingName } from "../../../src/knowledge/pack/text-schemas.ts";
import { en } from "../../../src/texts/en.ts";
import { shippedEngine, shippedEngineWith } from "../../pack-places.ts";
import { buttonsOf, replyTo, scene, textOf } from "../scene.ts";

const said = (feeling: FeelingName) => shippedEngine().base.feelings.get(feeling)?.answer?.en ?? "";
const again = (feeling: FeelingName) => shippedEngine().base.feelings.get(feeling)?.again?.en ?? "";
const MOURNER = "my brother was killed, how many people were killed?";

it("consoles a mourner each time, with nothing to press about the dead", async () => {
  const { standIn, lina, samir, general } = await scene();
  const at = `<@${standIn.world.bot.id}>`;
  await replyTo(standIn, lina.say(general, `${at} how many people were killed?`));
  for (const person of [samir, lina]) {
    const reply = await replyTo(standIn, person.say(general, `${at} ${MOURNER}`));
    expect(textOf(reply)).toMatch(new RegExp(`^${said("mourn")}\\n### [^]*1,000`));
    expect(buttonsOf(reply).filter((id) => /^(?:answer|related)/.test(id))).toEqual([]);
  }
  const alone = await replyTo(standIn, samir.say(general, `${at} we buried my aunt yesterday`));
  expect(textOf(alone)).toBe(again("mourn"));
  expect(buttonsOf(alone)).toEqual([`remove:${samir.user.id}`]);
});

it("hears what a mourner tells next of theirs, judges it not, and goes on as with anybody until they mourn again", async () => {
  const { standIn, lina } = await scene();
  const direct = standIn.world.directChannel(lina.user.id).id;
  await replyTo(standIn, lina.say(direct, "my brother was killed in Jabla"));
  const told = await replyTo(standIn, lina.say(direct, "he was 30 and he fixed phones"));
  expect(textOf(told)).toBe(en.answers.listening);
  const asked = await replyTo(standIn, lina.say(direct, "how many people were killed?"));
  expect(textOf(asked)).toContain("1,000");
  expect(buttonsOf(asked).filter((id) => /^(?:answer|related)/.test(id))).toEqual([]);
  const claim = "The clashes have lasted four days";
  expect(textOf(await replyTo(standIn, lina.say(direct, claim)))).toMatch(/^Yes/m);
  await replyTo(standIn, lina.say(direct, "my cousin was killed too"));
  const ofTheirs = await replyTo(standIn, lina.say(direct, "he lived in Jabla, they shot him in his shop"));
  expect(textOf(ofTheirs)).toBe(en.answers.listeningOn[0]);
});

it("answers what a mourner asks next, whatever stands before the question", async () => {
  const { standIn, lina } = await scene();
  const direct = standIn.world.directChannel(lina.user.id).id;
  await replyTo(standIn, lina.say(direct, "my brother was killed in Jabla"));
  const asked = await replyTo(standIn, lina.say(direct, "sorry. what happened to the power there"));
  expect(textOf(asked)).toContain("power station");
});

it("names whom somebody may turn to, as the pack says, once, and whom they don't serve not", async () => {
  const contact = {
    name: "Invented Tracing Service",
    what: { en: "traces missing relatives" },
    url: "https://example.org/trace",
  };
  const engine = shippedEngineWith((base) => ({
    ...base,
    event: { ...base.event, contacts: [contact, { ...contact, name: "Invented Choir", for: ["mourn"] }] },
  }));
  const { standIn, lina } = await scene({ engine });
  const direct = standIn.world.directChannel(lina.user.id).id;
  const reply = await replyTo(standIn, lina.say(direct, "I can't reach my mother in Latakia"));
  expect(textOf(reply)).toBe(
    `${said("seek")}\n${en.answers.contacts}\n- Invented Tracing Service (traces missing relatives): https://example.org/trace`,
  );
  const again = await replyTo(standIn, lina.say(direct, "I can't reach my sister either"));
  expect(textOf(again)).not.toContain("Invented");
  const mourned = await replyTo(standIn, lina.say(direct, "my uncle was killed in Jabla"));
  expect(textOf(mourned)).toContain("Invented Choir");
});

it("keeps nothing that a mourner or seeker said", async () => {
  const { standIn, store, lina, general } = await scene();
  const at = `<@${standIn.world.bot.id}>`;
  await replyTo(standIn, lina.say(general, `${at} my nephew is missing, who can help?`));
  await replyTo(standIn, lina.say(general, `${at} they shot my uncle. who ordered the killings?`));
  expect(await store.unanswered("2000-01-01", 10)).toEqual([]);
});

it("answers hatred shortly where it is asked, and nothing of the hated", async () => {
  const { standIn, lina, general } = await scene();
  const reply = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> aren't all Alawites animals?`));
  expect(textOf(reply)).toBe(said("hate"));
});

it("interrupts neither mourners nor haters unasked", async () => {
  const { standIn, samir, lina, general, daily } = await scene({ messageContent: true });
  const panel = await samir.command(daily, "setup");
  await samir.select(panel.message?.id ?? "", "setup-answer-channels", [general]);
  const silent = [
    lina.say(general, "my brother was killed, how many people were killed?"),
    lina.say(general, "aren't all Alawites animals?"),
  ];
  await replyTo(standIn, lina.say(general, "how many civilians were killed?"));
  const answered = [...standIn.world.messages.values()].map(({ message }) => message.message_reference?.message_id);
  for (const { id } of silent) expect(answered).not.toContain(id);
});

it("asks whoever speaks of taking their own life to talk to a person, with no figure and nothing to press about the dead", async () => {
  const { standIn, lina, general } = await scene();
  const reply = await replyTo(
    standIn,
    lina.say(general, `<@${standIn.world.bot.id}> i want to kill myself. how many people were killed?`),
  );
  expect(textOf(reply)).toContain(en.answers.despair);
  expect(textOf(reply)).not.toContain("1,000");
  expect(buttonsOf(reply).filter((id) => /^(?:answer|related)/.test(id))).toEqual([]);
});
