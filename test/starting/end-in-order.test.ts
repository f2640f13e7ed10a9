import { EventEmitter } from "node:events";
import { expect, it } from "vitest";
import { DeafError } from "../../src/discord/connection/gateway/deaf-error.ts";
import { LoginError } from "../../src/discord/connection/login.ts";
import { createLog } from "../../src/log.ts";
import { endInOrder } from "../../src/starting/end-in-order.ts";
import { eventually } from "../eventually.ts";

/** A process that is asked to end, on a clock of the test's. */
function ending() {
  const signals = new EventEmitter();
  const exits: number[] = [];
  const said: unknown[] = [];
  const tasks: { readonly task: () => void; readonly ms: number }[] = [];
  const { onStop, lost } = endInOrder({
    log: createLog("silent"),
    exit: (code) => exits.push(code),
    say: (text) => said.push(text),
    schedule: (task, ms) => {
      tasks.push({ task, ms });
      return () => {};
    },
    signals,
  });
  return {
    signals,
    exits,
    onStop,
    lost,
    said,
    /** As if so many milliseconds had passed. */
    after: (ms: number) => {
      for (const one of tasks) if (one.ms <= ms) one.task();
    },
  };
}

const forEver = () => new Promise<void>(() => {});

it("ends when the orderly end is done", async () => {
  const { signals, exits, onStop } = ending();
  const done = Promise.withResolvers<void>();
  onStop(() => done.promise);
  signals.emit("SIGTERM");
  expect(exits).toEqual([]);
  done.resolve();
  await eventually(() => expect(exits).toEqual([0]));
});

it("ends at once while the bot is starting", async () => {
  const { signals, exits } = ending();
  signals.emit("SIGINT");
  await eventually(() => expect(exits).toEqual([0]));
});

it("ends within five seconds, whatever is under way", () => {
  const { signals, exits, onStop, after } = ending();
  onStop(forEver);
  signals.emit("SIGTERM");
  after(5_000);
  expect(exits).toEqual([0]);
});

it("ends at once on a second signal, unless that is npm's copy of the first", () => {
  const { signals, exits, onStop, after } = ending();
  onStop(forEver);
  signals.emit("SIGINT");
  signals.emit("SIGINT");
  expect(exits).toEqual([]);
  after(1_000);
  signals.emit("SIGTERM");
  expect(exits).toEqual([143]);
});

it("says by its exit code that the orderly end failed", async () => {
  const { signals, exits, onStop } = ending();
  onStop(() => Promise.reject(new Error("the store is gone")));
  signals.emit("SIGTERM");
  await eventually(() => expect(exits).toEqual([1]));
});

it("ends in order when the bot can't go on, says why, and by its exit code whether to try again", async () => {
  for (const [error, exitCode] of [
    [new DeafError("DEAF", "Discord is silent."), 1],
    [new LoginError("LOGIN", "Discord refuses the token."), 2],
  ] as const) {
    const { exits, said, onStop, lost } = ending();
    const done = Promise.withResolvers<void>();
    onStop(() => done.promise);
    lost(error);
    expect(exits).toEqual([]);
    done.resolve();
    await eventually(() => expect(exits).toEqual([exitCode]));
    expect(said).toEqual([error.message]);
  }
});
