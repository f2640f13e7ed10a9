import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** What a process holds and has used. */
export interface Usage {
  /** Bytes that the machine gives it. */
  readonly rss: number;
  /** Bytes that JavaScript's objects take after a collection. */
  readonly heap: number;
  /** Bytes outside that heap which belong to its objects. */
  readonly external: number;
  /** Milliseconds of a processor since the start. */
  readonly cpu: number;
}

/** A bot in a process of its own. */
export interface Contestant {
  /** @param when at rest, some seconds after the last event, memory that was only needed meanwhile is given back */
  usage(when?: "at once" | "at rest"): Promise<Usage>;
  /** Rejects when it ends by itself. */
  readonly failed: Promise<never>;
  stop(): Promise<void>;
}

/** How to start one; the same for all but for what they are. */
export interface Start {
  readonly name: "attest" | "echo" | "guide";
  readonly apiUrl: string;
  /** For what Attest keeps from one start to the next. */
  readonly room: string;
  /** Another checkout's bot. */
  readonly checkout?: string | undefined;
  readonly nodeArguments?: readonly string[];
}

const ROOT = resolve(import.meta.dirname, "../../../..");

/** Starts a bot as its operator does. It is ready when it answers. */
export function startContestant({ name, apiUrl, room, checkout = ROOT, nodeArguments = [] }: Start): Contestant {
  const isOwn = name === "attest";
  const { flags, file } = isOwn ? startOf(checkout) : { flags: [], file: join(import.meta.dirname, `${name}-bot.ts`) };
  const child: ChildProcess = fork(file, [], {
    cwd: isOwn ? checkout : ROOT,
    // What it says on its way is no figure.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: [
      ...flags,
      ...nodeArguments,
      "--expose-gc",
      "--import",
      pathToFileURL(join(import.meta.dirname, "probe.mjs")).href,
    ],
    env: {
      ...process.env,
      DISCORD_TOKEN: "bench.bench.bench",
      DISCORD_API_URL: apiUrl,
      CACHE_DIR: join(room, "cache"),
      NODE_COMPILE_CACHE: join(room, `compiled-${name}`),
      DATABASE_PATH: join(room, "attest.db"),
      LOG_LEVEL: "warn",
    },
  });
  const gone = once(child, "exit");
  const failed = gone.then(([code]) => Promise.reject(new Error(`The ${name} bot ended with ${code}`)));
  failed.catch(() => {});
  return {
    async usage(when = "at once") {
      const told = once(child, "message");
      child.send(when);
      const [first] = await Promise.race([told, failed]);
      return first;
    },
    failed,
    async stop() {
      child.kill("SIGTERM");
      await gone;
    },
  };
}

/** What a checkout's `npm start` sets for Node, and the bot itself: what seals it first would lose this process's channel. */
function startOf(checkout: string): { readonly flags: string[]; readonly file: string } {
  const { scripts } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
  const settings = String(scripts.start)
    .split(/\s+/)
    .filter((word) => /^--[\w-]+=/.test(word));
  const compileCache = pathToFileURL(join(checkout, "src/compile-cache.mjs")).href;
  return { flags: [...new Set(settings), "--import", compileCache], file: join(checkout, "src/main.ts") };
}
