import { indexBase } from "../../../answering/base-index.ts";
import { createEngine } from "../../../answering/engine.ts";
import { cutBase } from "../../../knowledge/cut-base.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { loadBase } from "../../../knowledge/pack/load.ts";
import { readFiles } from "../../../knowledge/pack-files.ts";
import { contestants } from "./intent-contestants.ts";
import { OWN, type PeerReply, type PeerResult, type PeerTask } from "./peer-task.ts";

/** Of so many turns the quickest counts: other programs of the machine take time too. */
const TURNS = 3;
/** What takes longer than this, in milliseconds, has two turns. */
const LONG = 50;
/** And one, what takes longer than this. */
const ENDLESS = 500;
/** Asked before anything counts. */
const WARM_UP = 60;

type Reply = (question: string) => PeerReply | Promise<PeerReply>;

/** A process of its own for each engine, so that none pays for what another left behind. */
async function measure(task: PeerTask): Promise<PeerResult> {
  const prepared = task.name === OWN ? engineOf(readBase(task)) : peerOf(task);
  const before = await heldBytes();
  const start = performance.now();
  const ask = await prepared();
  const loadMs = performance.now() - start;
  const bytes = (await heldBytes()) - before;
  for (const question of task.questions.slice(0, WARM_UP)) if ((await timed(ask, question)).ms > LONG) break;
  const asked: { reply: PeerReply; ms: number }[] = [];
  for (const question of task.questions) asked.push(await timed(ask, question));
  return { replies: asked.map(({ reply }) => reply), times: asked.map(({ ms }) => ms), loadMs, bytes };
}

async function timed(ask: Reply, question: string): Promise<{ reply: PeerReply; ms: number }> {
  let ms = Number.POSITIVE_INFINITY;
  for (let turn = 1; ; turn++) {
    const start = performance.now();
    const reply = await ask(question);
    ms = Math.min(ms, performance.now() - start);
    // The first may be long because another program had its turn.
    if (turn === TURNS || (turn > 1 && ms > LONG) || ms > ENDLESS) return { reply, ms };
  }
}

function readBase({ pack, phrasings }: PeerTask): KnowledgeBase {
  const base = loadBase(pack);
  return phrasings === undefined ? base : cutBase(base, readFiles(pack) ?? [], { phrasings });
}

function engineOf(base: KnowledgeBase): () => Reply {
  return () => {
    const engine = createEngine(base, indexBase(base));
    return (text) => {
      const { answer, reasoning } = engine.consider({ text });
      if (answer.outcome === "answer")
        return { id: answer.entry.id, score: 1 + answer.confidence, isGiven: true, text: answer.text };
      const [likeliest] = reasoning.candidates;
      return { id: likeliest?.entry.id ?? "", score: likeliest?.probability ?? 0, isGiven: false };
    };
  };
}

function peerOf({ name, entries }: PeerTask): () => Promise<Reply> {
  const train = contestants[name];
  if (!train) throw new TypeError(`There is no engine ${name}`);
  return async () => {
    const classify = await train({ entries, test: [] });
    return async (question) => {
      const { id, score } = await classify(question);
      return { id, score, isGiven: score > 0 };
    };
  };
}

/** Bytes that JavaScript holds after a collection, in its heap and outside. */
async function heldBytes(): Promise<number> {
  for (let i = 0; i < 2; i++) {
    globalThis.gc?.();
    await new Promise((turn) => setTimeout(turn, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

process.once("message", async (task: PeerTask) => {
  process.send?.(await measure(task));
  process.disconnect?.();
});
