import { correctable } from "../../discord/curating/correctable-pack.ts";
import { exchangedPack } from "../exchanged-pack.ts";
import { golden } from "../golden.ts";
import { pressable, session } from "../session.ts";

const scene = golden("afterwards");

scene("citing", async () => {
  const s = await session();
  const { lina, samir, general } = s;
  const { message } = await lina.command(general, "ask", { question: "how many people were killed?" });
  const { message: choice } = await samir.press(message?.id ?? "", pressable(message, "more:"));
  const { message: cited } = await samir.press(choice?.id ?? "", "cite:toll.total");
  for (const format of ["bibtex", "json", "text"]) await samir.press(cited?.id ?? "", `cite-as:${format}:toll.total`);
  await samir.press(cited?.id ?? "", "claim-review");
  await samir.submitModal("claim-review", {
    claim: "The Observatory counted 3,000 civilians",
    reviewer: "Arvel Gazette",
  });
  await samir.press(cited?.id ?? "", "claim-review");
  await samir.submitModal("claim-review", { claim: "The pope visited Latakia" });
  await samir.press(cited?.id ?? "", "claim-review");
  await samir.submitModal("claim-review", { claim: "745 civilians were killed", page: "gazette" });
  const { message: summary } = await lina.command(general, "summary");
  const { message: long } = await samir.press(summary?.id ?? "", pressable(summary, "more:"));
  await samir.press(long?.id ?? "", "cite:/summary");
  const { message: several } = await lina.command(general, "ask", {
    question: "how many civilians were killed? and who is al-Sharaa?",
  });
  await samir.press(several?.id ?? "", pressable(several, "more:"));
  return s;
});

scene("browsing", async () => {
  const s = await session();
  const { lina, general } = s;
  const { message } = await lina.command(general, "browse");
  await lina.select(message?.id ?? "", "browse", ["4"]);
  await lina.select(message?.id ?? "", "related", ["sharaa.who"]);
  await lina.select(message?.id ?? "", "browse", ["unknown"]);
  await lina.press(message?.id ?? "", "browse-page:unknown:1");
  for (const typed of ["", "civlians kiled", "injured"])
    await lina.autocomplete(general, "browse", { question: typed }, "question");
  await lina.command(general, "browse", { question: "How many civilians were killed?" });
  await lina.command(general, "browse", { question: "How many civilians were killed?", share: true });
  return s;
});

scene("reporting", async () => {
  const s = await session();
  const { lina, samir, noor, general, direct } = s;
  const { message } = await lina.command(general, "where");
  const { message: choice } = await lina.press(message?.id ?? "", pressable(message, "more:"));
  await lina.press(choice?.id ?? "", "report:/where");
  await lina.submitModal("report:/where", { text: "Tartus is missing, says *another* paper." });
  const { message: alone } = await lina.command(direct, "ask", { question: "how long?" });
  const { message: own } = await lina.press(alone?.id ?? "", pressable(alone, "more:"));
  await lina.press(own?.id ?? "", pressable(own, "report:"));
  await samir.command(general, "gaps");
  await noor.command(general, "gaps");
  return s;
});

scene("following", async () => {
  const pack = exchangedPack(correctable());
  const s = await session({ knowledgeDir: pack.folder });
  const { lina, standIn, general, direct } = s;
  const { message } = await lina.command(general, "ask", { question: "how many houses are flooded?" });
  await s.remembered(message);
  const { message: choice } = await lina.press(message?.id ?? "", pressable(message, "more:"));
  await lina.press(choice?.id ?? "", "follow:houses");
  await lina.press(choice?.id ?? "", "follow:houses");
  await lina.command(direct, "privacy");
  const corrected = correctable();
  corrected.correct();
  await s.reload(() => pack.put(corrected));
  const notice = [...standIn.world.messages.values()].findLast(({ message: one }) => one.channel_id === direct);
  await lina.press(notice?.message.id ?? "", "unfollow:houses");
  await lina.press(notice?.message.id ?? "", "unfollow:houses");
  return s;
});
