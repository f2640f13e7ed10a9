import { describe, expect, it } from "vitest";
import type { Engine } from "../../../src/answering/engine.ts";
import { loadEngine } from "../../../src/loading/prepare.ts";
import { placeOf } from "../../pack-places.ts";
import { replyTo, scene } from "../scene.ts";

const HOUSES = "how many houses were flooded?";
const COST = "what did it cost?";

/** A bot whose engine notes what it is asked. */
async function listening() {
  const engine = loadEngine(placeOf("test/packs/flood"));
  const asked: string[] = [];
  const noting: Engine = {
    base: engine.base,
    consider(question) {
      asked.push(question.text);
      return engine.consider(question);
    },
  };
  return { ...(await scene({ engine: noting })), asked };
}

describe("a question is considered once on its way to the reply", () => {
  it.each([HOUSES, COST])("by mention: %s", async (text) => {
    const { standIn, lina, general, asked } = await listening();
    await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> ${text}`));
    expect(asked).toEqual([text]);
  });

  it.each([HOUSES, COST])("by command: %s", async (question) => {
    const { lina, general, asked } = await listening();
    await lina.command(general, "ask", { question });
    expect(asked).toEqual([question]);
  });

  it("by a right click on a message", async () => {
    const { lina, samir, general, asked } = await listening();
    await samir.messageCommand(lina.say(general, HOUSES).id, "Answer this message");
    expect(asked).toEqual([HOUSES]);
  });

  it("by a curator's /try", async () => {
    const { samir, general, asked } = await listening();
    await samir.command(general, "try", { wording: HOUSES });
    expect(asked).toEqual([HOUSES]);
  });
});
