import { loadConfig } from "../config.ts";
import { AttestError } from "../errors.ts";
import { loadEnvironmentFile } from "../starting/environment-file.ts";
import { moveStore } from "../store/move-store.ts";

const [file] = process.argv.slice(2);
try {
  loadEnvironmentFile();
  const { databaseUrl } = loadConfig(process.env);
  if (file === undefined || databaseUrl === undefined) {
    throw new AttestError(
      "USAGE",
      "Usage: DATABASE_URL=postgres://… npm run move-store -- FILE\nStop the bot first; FILE is its SQLite file and stays as it is.",
    );
  }
  for (const [table, rows] of await moveStore(file, databaseUrl)) console.log(`${table}: ${rows}`);
  console.log("Moved. Start the bot with DATABASE_URL from now on.");
} catch (error) {
  console.error(error instanceof AttestError ? error.message : error);
  process.exitCode = 2;
}
