import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { PeerResult, PeerTask } from "./peer-task.ts";

/** Measures one engine in a process of its own. */
export async function startPeer(task: PeerTask): Promise<PeerResult> {
  const child = fork(join(import.meta.dirname, "peer-process.ts"), {
    execArgv: ["--expose-gc"],
    // One of them warns of a package that it brings.
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`The process of ${task.name} ended with ${code}: ${said}`);
  });
  ended.catch(() => {});
  child.send(task);
  const [result] = await Promise.race([once(child, "message"), ended]);
  return result;
}
