import { expect, it } from "vitest";
import { buttonsOf, replyTo, scene, textOf } from "../scene.ts";

it("understands a follow-up in a direct message, and forgets the subject after ten minutes", async () => {
  let instant = Temporal.Instant.from("2026-11-22T10:00:00Z");
  const { standIn, lina } = await scene({ now: () => instant });
  const direct = standIn.world.directChannel(lina.user.id).id;
  await replyTo(standIn, lina.say(direct, "How did al-Sharaa make his statement?"));
  expect(textOf(await replyTo(standIn, lina.say(direct, "where was that?")))).toContain("mosque");
  instant = instant.add({ minutes: 11 });
  expect(textOf(await replyTo(standIn, lina.say(direct, "where was that?")))).not.toContain("mosque");
});

it("lets anybody follow up on an answer by replying to it, and keeps others' conversations apart", async () => {
  const { standIn, lina, samir, general } = await scene();
  const mention = `<@${standIn.world.bot.id}>`;
  const answer = await replyTo(standIn, lina.say(general, `${mention} What happened to the electricity?`));
  await replyTo(standIn, samir.say(general, `${mention} Who is Ahmed al-Sharaa?`));
  const followUp = await replyTo(standIn, samir.say(general, "and the water?", { replyTo: answer.id }));
  expect(textOf(followUp)).toContain("water pumping station");
});

it("tells the nearest with who says so, offers what else may be meant, and goes on from there", async () => {
  const { standIn, lina, general } = await scene();
  const mention = `<@${standIn.world.bot.id}>`;
  const say = (text: string) => replyTo(standIn, lina.say(general, `${mention} ${text}`));
  const told = await say("how many roadblocks exactly did they put up");
  expect(textOf(told)).toMatch(/What comes nearest:\nSecurity forces have put up additional checkpoints[\s\S]*as of/);
  const buttons = buttonsOf(told);
  expect(buttons).toContain("why:checkpoints");
  expect(buttons).not.toContain("answer:checkpoints");
  const [another = ""] = buttons.filter((id) => id.startsWith("answer:"));
  const { message } = await lina.press(told.id, another);
  expect(textOf(message)).toContain("The security forces");
  const proof = await lina.press(told.id, "why:checkpoints");
  expect(textOf(proof.message)).toContain("additional checkpoints");
});
