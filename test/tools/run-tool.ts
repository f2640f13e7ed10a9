import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

/** What a finished process left behind. */
export interface Finished {
  readonly code: number | null;
  /** What killed it, if anything did. */
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts one of `src/tools` as `npm run` does, in the folder `cwd`, with no environment but what else is given. */
export function startTool(
  tool: string,
  options: readonly string[],
  { cwd = ".", ...environment }: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return start(resolve(`src/tools/${tool}.ts`), options, environment, cwd);
}

/** Runs a tool to its end, with that `input` to read. */
export async function runTool(
  tool: string,
  options: readonly string[],
  { input = "", ...environment }: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  return finish(startTool(tool, options, environment), input);
}

/** Runs a script to its end, or to that of its process. Unlike a synchronous child it lets the test's own bots go on. */
export async function runScript(path: string, options: readonly string[]): Promise<Finished> {
  return finish(start(path, options, {}), "");
}

function start(path: string, options: readonly string[], environment: Readonly<Record<string, string>>, cwd = ".") {
  // As in the scripts of package.json, what was compiled once isn't compiled again.
  const { NODE_COMPILE_CACHE } = process.env;
  return spawn(process.execPath, [path, ...options], { cwd, env: { NODE_COMPILE_CACHE, ...environment } });
}

/** Waits for the end of a process that is given this input. */
export async function finish(child: ChildProcessWithoutNullStreams, input: string): Promise<Finished> {
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  // A tool that gives up at once doesn't read.
  child.stdin.on("error", () => undefined).end(input);
  const [code, signal] = await once(child, "close");
  return { code, signal, stdout, stderr };
}
