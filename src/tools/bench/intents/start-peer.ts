import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { PeerResult, PeerTask } from "./peer-task.ts";

/** Nobody waits longer for an engine, in milliseconds: nlp.js learns a large pack in no time that could be waited for. */
export const PATIENCE = 3 * 60_000;

/** Measures one engine in a process of its own; undefined, and told, where it isn't done within three minutes. */
export async function startPeer(task: PeerTask): Promise<PeerResult | undefined> {
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
  const { promise: over, resolve: giveUp } = Promise.withResolvers<[undefined]>();
  const timer = setTimeout(() => giveUp([undefined]), PATIENCE);
  const [result] = await Promise.race([once(child, "message"), ended, over]);
  clearTimeout(timer);
  if (result === undefined) {
    console.log(`${task.name} wasn't done within ${PATIENCE / 60_000} minutes, and is left out.`);
    child.kill("SIGKILL");
  }
  return result;
}
