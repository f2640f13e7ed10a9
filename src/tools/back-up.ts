import { loadConfig } from "../config.ts";
import { AttestError } from "../errors.ts";
import { loadEnvironmentFile } from "../starting/environment-file.ts";
import { backUpStore } from "../store/back-up-store.ts";

const [file] = process.argv.slice(2);
try {
  loadEnvironmentFile();
  const { databasePath, databaseUrl } = loadConfig(process.env);
  if (databaseUrl !== undefined) throw new AttestError("USAGE", "Back up a PostgreSQL with its own pg_dump.");
  if (file === undefined || databasePath === undefined)
    throw new AttestError("USAGE", "Usage: npm run back-up -- FILE, with the bot's DATABASE_PATH; the bot may go on.");
  await backUpStore(databasePath, file);
  console.log(`${databasePath} is copied to ${file}.`);
} catch (error) {
  console.error(error instanceof AttestError ? error.message : error);
  process.exitCode = 2;
}
