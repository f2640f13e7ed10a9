import { type BigIntStats, type FSWatcher, statSync, watch } from "node:fs";
import { foldersBelow } from "../../knowledge/files-in.ts";
import { onTimer, type Schedule } from "../../schedule.ts";

/** Editors write a file in several steps, and a curator saves several files at once. */
const QUIET_MS = 60;
/** The system tells nothing of a folder that another was put in the place of, so it is looked at this often. */
const LOOK_MS = 1000;
/** What is no file of a pack: schemas, swap files, earlier versions, locks. */
const FOREIGN = /\.json$|~$|\.sw.$|(?:^|[\\/])\.?#[^\\/]*$/;

/** Watches the folders of a pack. */
export interface PackWatch {
  stop(): void;
}

/**
 * Calls `onChange` once the pack's YAML files have been quiet for a moment after a change, also where a folder has gone or
 * another stands in its place, and `onError` where the system can't watch a folder any more.
 */
export function watchPack(
  folders: readonly string[],
  onChange: () => void,
  onError: (error: Error) => void,
  schedule: Schedule = onTimer,
): PackWatch {
  let watchers: readonly FSWatcher[] = [];
  /** Which folder stands at each path. */
  let known: ReadonlyMap<string, string> = new Map();
  let cancelQuiet = () => {};
  let cancelLook = () => {};

  const close = () => {
    for (const watcher of watchers) watcher.close();
  };
  const begin = () => {
    close();
    known = standing(folders.flatMap(foldersBelow));
    watchers = [...known.keys()].flatMap((folder) => watched(folder) ?? []);
  };
  // Each by itself: at a folder that is closed to the bot, Node's recursive watch throws where nobody can catch it.
  const watched = (folder: string): FSWatcher | undefined => {
    try {
      const watcher = watch(folder, (_, file) => {
        if (file === null || !FOREIGN.test(file)) changed();
      });
      return watcher.on("error", failed);
    } catch (error) {
      // What is closed below the pack's own folder is told when it is read, and noticed from above when it is open again.
      const isToldAnyway = codeOf(error) === "EACCES" && !folders.includes(folder);
      if (!isToldAnyway) failed(error);
      return undefined;
    }
  };
  const failed = (error: unknown) => {
    if (!(error instanceof Error)) throw error;
    // Gone since it was found: that shows at the next look.
    if (codeOf(error) !== "ENOENT") onError(error);
  };
  const changed = () => {
    cancelQuiet();
    cancelQuiet = schedule(() => {
      const now = standing(folders.flatMap(foldersBelow));
      const areAllWatched = now.size === known.size && watchers.length === known.size;
      if (areOthers(now) || !areAllWatched) begin();
      onChange();
    }, QUIET_MS);
  };
  const areOthers = (now: ReadonlyMap<string, string>) => known.entries().some(([path, id]) => now.get(path) !== id);
  const look = () => {
    const isBack = folders.some((folder) => !known.has(folder) && standing([folder]).size > 0);
    if (isBack || areOthers(standing(known.keys()))) {
      begin();
      changed();
    }
    cancelLook = schedule(look, LOOK_MS);
  };
  begin();
  cancelLook = schedule(look, LOOK_MS);
  return {
    stop() {
      cancelQuiet();
      cancelLook();
      close();
    },
  };
}

/** The folders that stand at these paths now, each by what tells it from another at the same path. */
function standing(paths: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const stats = statsOf(path);
    // A number of the file system's is given again at once; the time of birth isn't.
    if (stats?.isDirectory()) found.set(path, `${stats.dev} ${stats.ino} ${stats.birthtimeNs}`);
  }
  return found;
}

/** Undefined where nothing is there, or nothing that may be looked at. */
function statsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
