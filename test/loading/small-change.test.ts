import { serialize } from "node:v8";
import { expect, it, onTestFinished } from "vitest";
import { createEngine } from "../../src/answering/engine.ts";
import { prepare } from "../../src/loading/prepare.ts";
import { createPreparer, type Learned, type Reply } from "../../src/loading/prepare-elsewhere.ts";
import type { Prepared } from "../../src/loading/prepared.ts";
import { copyPack } from "../knowledge/copied-pack.ts";

const TOLL = "entries/toll/total.yaml";
const PHRASING = "which townsfolk fell, asked anew";

function preparedOf(reply: Reply): Prepared {
  if (!("prepared" in reply)) throw new Error("Nothing was prepared");
  return reply.prepared;
}

/** A preparer of a pack that learns from the base's wordings, too, in both languages; and what it learned after each small change. */
function preparing() {
  const pack = copyPack("test/packs/river");
  pack.edit("event.yaml", "languages: [en]", "languages: [en, ar]");
  const learned: Learned[] = [];
  let tell = () => {};
  const preparer = createPreparer(
    { folder: pack.folder },
    {
      onLearned(one) {
        learned.push(one);
        tell();
      },
    },
  );
  onTestFinished(() => preparer.stop());
  const isLearned = async (version: string) => {
    while (learned.at(-1)?.version !== version)
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
    return learned.at(-1)?.models;
  };
  const change = (find: string, replacement: string) => {
    pack.edit(TOLL, find, replacement);
    return preparer.prepare();
  };
  return { pack, preparer, learned, isLearned, change };
}

function ask({ base, index }: Prepared): string | undefined {
  const { answer } = createEngine(base, index).consider({ text: PHRASING });
  return "entry" in answer ? answer.entry?.id : undefined;
}

// All in one go, as each of the three times that the whole pack is learned from takes long.
it("answers at once by small changes, stays with a broken one where it was, and learns in the end what a clean load learns from the last alone", async () => {
  const { pack, preparer, learned, isLearned, change } = preparing();
  expect(await preparer.prepare()).toHaveProperty("prepared");
  const first = await change("phrasings:\n  en:\n", `phrasings:\n  en:\n    - ${PHRASING}\n`);
  expect(first).toMatchObject({ isProvisional: true });
  expect(ask(preparedOf(first))).toBe("toll.total");
  expect(await change("phrasings:\n", "phrasigns:\n")).toHaveProperty("problems");
  const last = await change("phrasigns:\n  en:\n", "phrasings:\n  en:\n    - which townsfolk fell\n");
  expect(last).toMatchObject({ isProvisional: true });
  const provisional = preparedOf(last);
  expect(ask(provisional)).toBe("toll.total");

  const { version } = provisional.base;
  const models = await isLearned(version);
  expect(learned.filter((one) => one.version === version)).toHaveLength(1);
  const clean = prepare({ folder: pack.folder });
  if (!("prepared" in clean)) throw new Error("The copy is broken");
  // Millions of numbers, which `toEqual` would take one by one.
  const { ranking, foreign } = clean.prepared.index;
  expect(serialize(models?.ranking).equals(serialize(ranking.classifier?.model))).toBe(true);
  expect(serialize(models?.foreign).equals(serialize(foreign?.classifier?.model))).toBe(true);
});
