import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";

/** What a finished process left behind. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts one of `src/tools` as `npm run` does, with no environment but what is given. */
export function startTool(
  tool: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [`src/tools/${tool}.ts`, ...options], { env: environment });
}

/** Runs a tool to its end. */
export async function runTool(
  tool: string,
  options: readonly string[],
  { input = "", ...environment }: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const child = startTool(tool, options, environment);
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
  const [code] = await once(child, "close");
  return { code: typeof code === "number" ? code : null, stdout, stderr };
}
