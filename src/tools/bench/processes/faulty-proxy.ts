import { createServer, type Server, Socket } from "node:net";

/** Stands between a program and a server, and does what a bad network or a bad server does. */
export interface FaultyProxy {
  /** The server's address with the proxy in its place. */
  readonly address: string;
  /** Passes nothing on from now, as a frozen server takes nothing; connections are taken, as by a kernel. */
  freeze(): void;
  /** Goes on where it stopped, with everything that was sent meanwhile. */
  thaw(): void;
  /** Resets what is connected and refuses what comes, as a server that was killed. */
  cut(): void;
  /** Takes connections again. */
  restore(): void;
  /** Passes these bytes on, and nothing that comes back on their connection. */
  loseAnswersTo(bytes: string): void;
  /** Resets each connection on which these bytes come, before the server sees them. */
  resetAfter(bytes: string): void;
  close(): Promise<void>;
}

/** Starts one on 127.0.0.1 in front of the server of a `postgres://` address. */
export async function startFaultyProxy(address: string): Promise<FaultyProxy> {
  const target = new URL(address);
  const pairs = new Set<readonly [Socket, Socket]>();
  const held = new Set<Socket>();
  let state: "well" | "frozen" | "cut" = "well";
  let unanswered: string | undefined;
  let deadly: string | undefined;

  const join = (near: Socket) => {
    const far = new Socket();
    const pair = [near, far] as const;
    pairs.add(pair);
    let isDeaf = false;
    near.on("data", (chunk) => {
      if (unanswered !== undefined && chunk.includes(unanswered)) isDeaf = true;
      if (deadly !== undefined && chunk.includes(deadly)) near.resetAndDestroy();
      else far.write(chunk);
    });
    far.on("data", (chunk) => {
      if (!isDeaf) near.write(chunk);
    });
    for (const [one, other] of [pair, [far, near]] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => {
        other.destroy();
        pairs.delete(pair);
      });
    }
    far.connect(Number(target.port), target.hostname);
  };
  const server: Server = createServer((near) => {
    near.on("error", () => {});
    if (state === "cut") near.resetAndDestroy();
    else if (state === "frozen") held.add(near.pause());
    else join(near);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const listening = server.address();
  const own = new URL(address);
  own.host = `127.0.0.1:${typeof listening === "object" && listening !== null ? listening.port : 0}`;
  const reset = () => {
    for (const socket of [...held, ...[...pairs].flat()]) socket.resetAndDestroy();
    held.clear();
  };
  return {
    address: own.href,
    freeze() {
      state = "frozen";
      for (const socket of [...pairs].flat()) socket.pause();
    },
    thaw() {
      state = "well";
      for (const socket of [...pairs].flat()) socket.resume();
      for (const near of held) join(near);
      held.clear();
    },
    cut() {
      state = "cut";
      reset();
    },
    restore() {
      state = "well";
      unanswered = undefined;
      deadly = undefined;
    },
    loseAnswersTo(bytes) {
      unanswered = bytes;
    },
    resetAfter(bytes) {
      deadly = bytes;
    },
    async close() {
      reset();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
