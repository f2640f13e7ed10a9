import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";

/**
 * `npm run check -- [FOLDER]` starts this: with a folder, or KNOWLEDGE_DIR, that pack alone is checked; else the whole
 * project: types, lint, architecture and the shipped pack, and beside them its accuracy, which is printed after them.
 */
const given = process.argv.slice(2);
const { positionals } = parseArgs({ args: given, allowPositionals: true, options: { thorough: { type: "boolean" } } });
if (positionals.length > 0 || process.env.KNOWLEDGE_DIR?.trim()) await import("./check.ts");
else {
  const accuracy = runScript("check:accuracy", "pipe");
  const told = Promise.all([accuracy.stdout && text(accuracy.stdout), accuracy.stderr && text(accuracy.stderr)]);
  const codes = [await codeOf(runScript("check:project", "inherit")), await codeOf(accuracy)];
  const [output, errors] = await told;
  process.stdout.write(output ?? "");
  process.stderr.write(errors ?? "");
  process.exitCode = codes.find((code) => code !== 0) ?? 0;
}

function runScript(name: string, output: "inherit" | "pipe"): ChildProcess {
  const shell = process.platform === "win32";
  return spawn("npm", ["run", name, ...(name === "check:project" ? ["--", ...given] : [])], {
    stdio: ["inherit", output, output],
    shell,
  });
}

/** The exit code of a process; 1 where a signal ended it. */
async function codeOf(child: ChildProcess): Promise<number> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode ?? 1;
}
