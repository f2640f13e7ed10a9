import { serialize } from "node:v8";
import { expect, it, onTestFinished } from "vitest";
import { createEngine } from "../../src/answering/engine.ts";
import { prepare } from "../../src/loading/prepare.ts";
import { createPreparer, type Learned, type Reply } from "../../src/loading/prepare-elsewhere.ts";
import type { Prepared } from "../../src/loading/prepared.ts";
import { copyPack } from "../knowledge/copied-pack.ts";

const CIVILIANS = "entries/toll/civilians.yaml";
const PHRASING = "which townsfolk fell, asked anew";

function preparedOf(reply: Reply): Prepared {
  if (!("prepared" in reply)) throw new Error("Nothing was prepared");
  return reply.prepared;
}

/** A preparer of a copy of the shipped pack, which has read it, and what it has learned after each small change. */
async function preparing() {
  const pack = copyPack("knowledge");
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
  const first = preparedOf(await preparer.prepare());
  const isLearned = async (version: string) => {
    while (learned.at(-1)?.version !== version)
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
    return learned.at(-1)?.models;
  };
  const ask = (prepared: Prepared) => {
    const { answer } = createEngine(prepared.base, prepared.index).consider({ text: PHRASING });
    return "entry" in answer ? answer.entry?.id : undefined;
  };
  return { pack, preparer, learned, first, isLearned, ask };
}

it("answers at once by a small change, and learns in the end what a clean load learns", async () => {
  const { pack, preparer, isLearned, ask } = await preparing();
  pack.edit(CIVILIANS, "phrasings:\n  en:\n", `phrasings:\n  en:\n    - ${PHRASING}\n`);
  const reply = await preparer.prepare();
  expect(reply).toMatchObject({ isProvisional: true });
  const provisional = preparedOf(reply);
  expect(ask(provisional)).toBe("toll.civilians");
  const models = await isLearned(provisional.base.version);
  const clean = prepare({ folder: pack.folder });
  if (!("prepared" in clean)) throw new Error("The copy is broken");
  // Millions of numbers, which `toEqual` would take one by one.
  const { ranking, foreign } = clean.prepared.index;
  expect(serialize(models?.ranking).equals(serialize(ranking.classifier?.model))).toBe(true);
  expect(serialize(models?.foreign).equals(serialize(foreign?.classifier?.model))).toBe(true);
});

it("learns from the last of two quick changes alone", async () => {
  const { pack, preparer, learned, isLearned, ask } = await preparing();
  pack.edit(CIVILIANS, "phrasings:\n  en:\n", "phrasings:\n  en:\n    - which townsfolk fell\n");
  const between = preparer.prepare();
  await between;
  pack.edit(CIVILIANS, "    - which townsfolk fell\n", `    - ${PHRASING}\n`);
  const last = preparedOf(await preparer.prepare());
  expect(ask(last)).toBe("toll.civilians");
  await isLearned(last.base.version);
  expect(learned.map(({ version }) => version).filter((version) => version === last.base.version)).toHaveLength(1);
});

it("stays with a broken change where it was, and goes on after it", async () => {
  const { pack, preparer } = await preparing();
  pack.edit(CIVILIANS, "phrasings:\n", "phrasigns:\n");
  expect(await preparer.prepare()).toHaveProperty("problems");
  pack.edit(CIVILIANS, "phrasigns:\n", "phrasings:\n");
  pack.edit(CIVILIANS, "phrasings:\n  en:\n", `phrasings:\n  en:\n    - ${PHRASING}\n`);
  expect(await preparer.prepare()).toMatchObject({ isProvisional: true });
});
