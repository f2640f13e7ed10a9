import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import { eventually } from "../eventually.ts";

/** A bot in a process of its own, as an operator starts it. */
export interface StartedBot {
  readonly process: ChildProcessWithoutNullStreams;
  /** What it has printed so far, on both outputs. */
  said(): string;
  /** Resolves when it has printed something that matches. @throws Error with what it did print, where it ends before */
  saying(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Its exit code, once it and whatever it started have ended. */
  readonly ended: Promise<number | null>;
}

/** Starts a command with these settings and nothing else of the environment; it is killed when the test ends. */
export function startProcess(
  command: string,
  options: readonly string[],
  settings: Readonly<Record<string, string>>,
): StartedBot {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
  // A group of its own, so that nothing outlives the test.
  const child = spawn(command, options, { env: { PATH, HOME, NODE_COMPILE_CACHE, ...settings }, detached: true });
  let text = "";
  for (const output of [child.stdout, child.stderr])
    output.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  const ended = once(child, "close").then(([code]): number | null => code);
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  onTestFinished(async () => {
    if (!hasEnded && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    await ended;
  });
  return {
    process: child,
    said: () => text,
    async saying(pattern) {
      const found = await eventually(() => {
        const match = pattern.exec(text);
        if (!match && !hasEnded) throw new Error(`It hasn't said ${pattern}, but: ${text}`);
        return match;
      });
      if (!found) throw new Error(`It ended without ${pattern}: ${text}`);
      return found;
    },
    ended,
  };
}

/** `node src/start.mjs`, as `npm start` does. */
export function startSealed(settings: Readonly<Record<string, string>>): StartedBot {
  return startProcess(process.execPath, ["src/start.mjs"], settings);
}
