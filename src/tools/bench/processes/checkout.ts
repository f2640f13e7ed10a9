import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { AttestError } from "../../../errors.ts";

/** Loads a module of a checkout by its file's name, wherever it stands in that checkout's `src`. */
export async function moduleOf(
  checkout: string,
  name: string,
): Promise<Record<string, (...args: unknown[]) => unknown>> {
  const source = join(checkout, "src");
  const found = readdirSync(source, { recursive: true, encoding: "utf8" }).find(
    (path) => basename(path) === name && !/^tools\b/.test(path),
  );
  if (found === undefined) throw new AttestError("USAGE", `${checkout} has no ${name}`);
  return import(pathToFileURL(join(source, found)).href);
}

/** What a checkout's `npm run ask` passes to Node. */
export function askArguments(checkout: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
  return String(scripts.ask).split(" ").slice(1);
}
