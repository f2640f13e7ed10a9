import { cpSync } from "node:fs";
import { expect, it } from "vitest";
import { temporaryFolder } from "../../temporary-folder.ts";
import { runTool } from "../../tools/run-tool.ts";
import { replyTo, scene, textOf } from "../scene.ts";

/** The invented flood with what is French of it: in the tests French is files alone, below test/languages. */
function frenchPack(): string {
  const folder = temporaryFolder();
  cpSync("test/packs/flood", folder, { recursive: true });
  cpSync("test/packs/flood-in-french", folder, { recursive: true });
  return folder;
}

async function asking() {
  const { standIn, lina, general } = await scene({ knowledgeDir: frenchPack() });
  return async (question: string): Promise<string> => {
    const reply = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> ${question}`));
    return `${textOf(reply).replaceAll("**", "")}\n${JSON.stringify(reply.components)}`;
  };
}

it("answers in a language that is files alone, in other words than the pack's", async () => {
  const ask = await asking();
  const height = await ask("à quelle hauteur est montée l'eau ?");
  expect(height).toContain("La rivière était à 6,2 mètres à Tallby");
  expect(height).toContain("mardi soir, premier jour de l'inondation");
  expect(height).toContain("D'où cela vient");
  expect(await ask("pourquoi y a-t-il eu une inondation ?")).toContain("Des jours de pluie et la fonte des neiges");
  expect(await ask("combien de personnes ont été évacuées ?")).toMatch(
    /\d+ personnes ont quitté leur maison, selon le comté/,
  );
  expect(await ask("combien de morts y a-t-il ?")).toContain("Ma source ne dit pas s'il y a des morts ou des blessés.");
  expect(await ask("est-ce que les trains roulent ?")).toContain("Ma source ne dit pas si les trains roulent.");
});

it("says what isn't translated in English, and what isn't known in that language", async () => {
  const ask = await asking();
  expect(await ask("combien de soldats aident ?")).toContain("The army sent 200 soldiers with boats and sandbags.");
  expect(await ask("qui a gagné la coupe du monde ?")).toMatch(
    /^Je ne (?:sais pas : ma source ne le dit pas|sais pas répondre à cela|suis pas sûr)/,
  );
});

it("leaves English, Arabic and languages that the pack hasn't as they are", async () => {
  const ask = await asking();
  expect(await ask("how high is the river?")).toContain("The river stood at 6.2 metres in Tallby");
  expect(await ask("¿quién ganó el campeonato de fútbol?")).toContain("Solo hablo estos idiomas");
  expect(await ask("wer hat die Meisterschaft gewonnen?")).toContain("Ich spreche nur diese Sprachen");
  expect(await ask("كيف الطقس بكرا؟")).toMatch(/\p{Script=Arabic}/u);
});

it("is checked for what isn't translated", async () => {
  const folder = frenchPack();
  const { stdout, stderr, code } = await runTool("check", [folder], { LANGUAGES_DIR: "test/languages" });
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(stdout).toMatch(/army\.yaml:\d+ {2}“How many soldiers help\?” isn't there in French\. Add it\./);
  expect(stdout).not.toMatch(/cause\.yaml:\d+ {2}.* in French/);
});

it("is refused where its files aren't there", async () => {
  const { stderr, code } = await runTool("check", [frenchPack()]);
  expect(code).toBe(1);
  expect(stderr).toContain("event.yaml");
});
