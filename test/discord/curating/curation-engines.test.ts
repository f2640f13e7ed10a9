import { describe, expect, it } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import { eventually } from "../../eventually.ts";
import { engines } from "../../store/engines.ts";
import { scene, textOf } from "../scene.ts";
import { correctable } from "./correctable-pack.ts";

describe.each(engines)("on %s", (_, newPlace) => {
  it("answers are corrected and withdrawn, gaps and objections counted, and the curators' role kept", async () => {
    const store = await openStore(await newPlace());
    const pack = correctable();
    const { bot, standIn, lina, samir, general, daily } = await scene({ knowledgeDir: pack.folder, store });
    const noor = standIn.person("Noor");
    const reload = async () => {
      await noor.command(general, "reload");
      await bot.curation.settled();
    };
    const asked = await samir.command(general, "curators", { role: standIn.world.guild.id }, "set");
    await samir.press(asked.message?.id ?? "", "curators-everyone");
    expect(await store.curatorRole(standIn.world.guild.id)).toBe(standIn.world.guild.id);
    await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "UTC" }, "set");

    const { message } = await lina.command(general, "ask", { question: "how many houses are flooded?" });
    const id = message?.id ?? "";
    const shown = () => textOf(standIn.world.messages.get(id)?.message);
    await eventually(async () => expect(await store.postedFacts(id)).toHaveLength(1));
    const choice = await lina.press(id, "more:houses");
    await lina.press(choice.message?.id ?? "", "feedback:houses:wrong");
    const day = bot.now().toZonedDateTimeISO("UTC").toPlainDate().toString();
    for (let i = 0; i < 3; i++) store.addUnanswered("zorblatt quaxi flimm", "here", day);
    const gaps = textOf((await samir.command(general, "gaps")).message);
    expect(gaps).toMatch(/\*\*3×\*\*[\s\S]*`houses`: 1× wrong/);

    pack.correct();
    await reload();
    expect(shown()).toMatch(/Corrected:.*was 240.*now 310/);
    pack.withdraw();
    await reload();
    expect(shown()).toMatch(/Withdrawn:.*took its count back/);
    const seenByAll = [...standIn.world.messages.values()].filter(({ visibleTo }) => visibleTo === undefined);
    expect(seenByAll.filter(({ message: each }) => each.channel_id === daily)).toHaveLength(2);
    await bot.stop();
    await store.close();
  });
});
