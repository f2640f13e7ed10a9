import { parentPort, workerData } from "node:worker_threads";
import { noteBase } from "../answering/note-base.ts";
import { versionOf } from "../knowledge/base.ts";
import { readFiles, readPack } from "../knowledge/pack/load.ts";
import type { Companion } from "./companion.ts";
import { companionFor, type PackPlace, prepareFiles } from "./prepare.ts";
import type { Reply, Request } from "./prepare-elsewhere.ts";
import { createRemembered } from "./remembered.ts";

const place: PackPlace = workerData;
const { parse, notebookFor } = createRemembered();
let companion: Companion | undefined;

parentPort?.on("message", (request: Request) => {
  // Kept when the reply is on its way.
  let keep = () => {};
  const reply = replyTo(request, (later) => {
    keep = later;
  });
  parentPort?.postMessage(reply);
  keep();
});

function replyTo({ wanted, inPlace }: Request, keep: (later: () => void) => void): Reply {
  const files = readFiles(place.folder);
  companion ??= companionFor(files);
  if (wanted === "memory") {
    const { base } = readPack(place.folder, files, parse);
    if (base) noteBase(base, notebookFor(base));
    return { same: true };
  }
  if (files && versionOf(files) === inPlace) return { same: true };
  return prepareFiles(place, files, { parse, notebookFor, train: companion?.train, keep });
}
