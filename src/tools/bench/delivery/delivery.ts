import { AttestError } from "../../../errors.ts";

/**
 * The proofs that no summary is lost or doubled, each loaded when it is wanted. On two processors `kill` takes a quarter
 * of an hour, `year` two minutes, `fan-out` five and a half, `two-processes` one.
 */
const parts: Readonly<Record<string, () => Promise<{ run(args: readonly string[]): Promise<void> }>>> = {
  kill: () => import("./kill.ts"),
  year: () => import("./year.ts"),
  "fan-out": () => import("./fan-out.ts"),
  "two-processes": () => import("./two-processes.ts"),
};

/** Runs one part by name, with its numbers in place of the usual ones; all of them without a name. */
export async function run([name, ...args]: readonly string[]): Promise<void> {
  const wanted = name === undefined ? Object.keys(parts) : [name];
  for (const part of wanted) {
    const load = parts[part];
    if (!load) throw new AttestError("USAGE", `Usage: npm run bench -- delivery [${Object.keys(parts).join("|")}] […]`);
    console.log(`── ${part}`);
    await (await load()).run(args);
  }
}
