import { watch } from "node:fs";

/** Editors write a file in several steps, and a curator saves several files at once. */
const QUIET_MS = 60;

/** Watches the folders of a pack. */
export interface PackWatch {
  stop(): void;
}

/**
 * Calls `onChange` once the pack's YAML files have been quiet for a moment after a change, and `onError` where the
 * system can't watch the folder any more.
 */
export function watchPack(
  folders: readonly string[],
  onChange: () => void,
  onError: (error: Error) => void,
): PackWatch {
  let timer: NodeJS.Timeout | undefined;
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_, file) => {
      if (file !== null && /\.json$|~$|\.sw.$/.test(file)) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, QUIET_MS);
    }),
  );
  for (const watcher of watchers) watcher.on("error", onError);
  return {
    stop() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
