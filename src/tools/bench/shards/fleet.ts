import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A command of the project in a process of its own, as an operator starts it. */
export interface StartedProcess {
  readonly pid: number;
  /** Resolves with the first line of its log that has this text; rejects where it ends before. */
  said(text: string): Promise<void>;
  /** Ends it with a signal, and resolves to its exit code when it is gone. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Resolves to its exit code. */
  readonly gone: Promise<number | null>;
  /** All that it wrote. */
  readonly output: string;
  /** Bytes of memory that it holds. */
  memory(): number;
  /** Milliseconds of a processor that it has used. */
  processor(): number;
}

/** What the system counts a process's time in, in milliseconds. */
const TICK_MS = 10;

const ROOT = resolve(import.meta.dirname, "../../../..");

/** Starts `node FILE` from the project's folder, with these settings alone and those by which Node itself is found. */
export function startProcess(args: readonly string[], settings: Readonly<Record<string, string>>): StartedProcess {
  const { PATH = "", HOME = "", TMPDIR, NODE_COMPILE_CACHE } = process.env;
  const env = { PATH, HOME, ...(TMPDIR && { TMPDIR }), ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }), ...settings };
  const child: ChildProcess = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
  // A bench that fails leaves nothing behind.
  process.once("exit", () => child.kill("SIGKILL"));
  let output = "";
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      for (const hear of heard) hear();
    });
  const gone = once(child, "exit").then(([code]: (number | null)[]) => code ?? null);
  return {
    pid: child.pid ?? 0,
    gone,
    get output() {
      return output;
    },
    async said(text) {
      const { promise, resolve: found } = Promise.withResolvers<void>();
      const hear = () => output.includes(text) && found();
      heard.add(hear);
      hear();
      const ended = gone.then((code) => {
        throw new Error(`${args.join(" ")} ended with ${code} before it said “${text}”: ${output.slice(-2_000)}`);
      });
      try {
        await Promise.race([promise, ended]);
      } finally {
        heard.delete(hear);
      }
    },
    async end(signal) {
      child.kill(signal);
      return gone;
    },
    memory() {
      const [, pages = "0"] = readFileSync(join("/proc", String(child.pid), "statm"), "utf8").split(" ");
      return Number(pages) * 4_096;
    },
    processor() {
      const [, fields = ""] = readFileSync(join("/proc", String(child.pid), "stat"), "utf8").split(") ");
      const [user, system] = fields.split(" ").slice(11, 13).map(Number);
      return ((user ?? 0) + (system ?? 0)) * TICK_MS;
    },
  };
}

/** What every process of the bot is told. */
export interface FleetParts {
  readonly discordApiUrl: string;
  readonly databaseUrl: string;
  readonly token: string;
  readonly shardCount: number;
}

/** Starts the bot's process with these shards, as `npm run start:unsealed` does. */
export function startShards(
  { discordApiUrl, databaseUrl, token, shardCount }: FleetParts,
  shards: string,
): StartedProcess {
  return startProcess(["--max-semi-space-size=4", "src/start.mjs", "--unsealed"], {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: discordApiUrl,
    DATABASE_URL: databaseUrl,
    SHARDS: shards,
    SHARD_COUNT: String(shardCount),
  });
}

/** Starts the proxy, as `npm run proxy` does; resolves with it and the address for the processes. */
export async function startProxy(discordApiUrl: string): Promise<{ proxy: StartedProcess; apiUrl: string }> {
  const proxy = startProcess(["src/proxy/main.ts"], { DISCORD_API_URL: discordApiUrl, PROXY_PORT: "0" });
  await proxy.said("The proxy is ready");
  const [, apiUrl = ""] = /"DISCORD_API_URL":"([^"]+)"/.exec(proxy.output) ?? [];
  return { proxy, apiUrl };
}
