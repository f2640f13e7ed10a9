import { parentPort, workerData } from "node:worker_threads";
import { type UntrainedIndex, untrainedIndex, withModels } from "../answering/base-index.ts";
import { provisionalIndex, type Taught } from "../answering/provisional-index.ts";
import type { UntrainedClassifier } from "../answering/ranking/question-classifier.ts";
import type { KnowledgeBase } from "../knowledge/model.ts";
import { readPack } from "../knowledge/pack/load.ts";
import { readFiles, versionOf } from "../knowledge/pack-files.ts";
import { type Companion, trainInTurns } from "./companion.ts";
import type { PackPlace } from "./pack-place.ts";
import { companionFor } from "./prepare.ts";
import type { Message, Request } from "./prepare-elsewhere.ts";
import { preparedCache } from "./prepared-cache.ts";
import { createRemembered } from "./remembered.ts";

const place: PackPlace = workerData;
const cache = place.cache === undefined ? undefined : preparedCache(place.cache, (warning) => send({ warning }));
const { pack, notebookFor } = createRemembered();
let companion: Companion | undefined;
/** What the last base taught that was learned from to the end. */
let taught: Taught | undefined;
/** Counts the sound bases: only the last is learned from. */
let latest = 0;

// What it throws ends the thread, of which whoever waits is told.
parentPort?.on("message", (request: Request) => void prepare(request));

async function prepare({ inPlace }: Request): Promise<void> {
  const files = readFiles(place.folder);
  const version = files && versionOf(files);
  if (version !== undefined && version === inPlace) return send({ reply: { same: true } });
  const known = version === undefined ? undefined : cache?.read(version);
  if (known) {
    latest++;
    return send({ reply: { prepared: known } });
  }
  companion ??= companionFor(files);
  const { base, problems } = readPack(place.folder, files, pack);
  if (!base) return send({ reply: { problems } });
  const own = ++latest;
  const untrained = untrainedIndex(base, notebookFor(base));
  const provisional = taught && provisionalIndex(untrained, taught);
  if (provisional) send({ reply: { prepared: { base, index: provisional }, isProvisional: true } });
  await learn(base, untrained, own, !provisional);
}

/** Learns from a base to the end, unless another comes. @param isAwaited whether somebody waits for the whole of it */
async function learn(base: KnowledgeBase, untrained: UntrainedIndex, own: number, isAwaited: boolean): Promise<void> {
  const isWanted = () => isAwaited || own === latest;
  const train = async (classifier: UntrainedClassifier | undefined) =>
    classifier && (await trainInTurns(classifier.examples, classifier.course, companion, isWanted));
  const models = {
    ranking: await train(untrained.ranking.classifier),
    foreign: isWanted() ? await train(untrained.foreign?.classifier) : undefined,
  };
  if (!isWanted()) return;
  const prepared = { base, index: withModels(untrained, models) };
  send(isAwaited ? { reply: { prepared } } : { learned: { version: base.version, models } });
  const { served, symbols } = untrained;
  const { ranking, foreign } = prepared.index;
  taught = { classifiers: { ranking: ranking.classifier, foreign: foreign?.classifier }, served, symbols };
  cache?.write(prepared);
}

function send(message: Message): void {
  parentPort?.postMessage(message);
}
