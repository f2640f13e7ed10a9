import { join } from "node:path";
import { expect, it } from "vitest";
import { runScript } from "../../tools/run-tool.ts";
import { engines } from "../engines.ts";

const script = join(import.meta.dirname, "claiming-process.ts");

it.each(engines)(
  "on a new %s store, gives each claim to one of three processes that start together",
  async (_, newPlace) => {
    const place = await newPlace();
    const run = (by: string) => runScript(script, [place, by, "200"]);
    const outputs = await Promise.all([run("a"), run("b"), run("c")]);
    const won = outputs.flatMap(({ stdout }): string[] => JSON.parse(stdout));
    expect(won).toHaveLength(200);
    expect(new Set(won).size).toBe(200);
  },
);
