import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { readFiles, versionOf } from "../../src/knowledge/pack-files.ts";
import { scene, textOf } from "../discord/scene.ts";
import { eventually } from "../eventually.ts";
import { placeOf } from "../pack-places.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runTool } from "../tools/run-tool.ts";

/** What knowledge/README.md tells a curator to do, in its order. */
type Step =
  | { readonly does: "run"; readonly command: string }
  | {
      readonly does: "make" | "append" | "insert" | "replace";
      readonly file: string;
      readonly text: string;
      readonly where: string;
    }
  | { readonly does: "ask"; readonly question: string; readonly answer: string };

const STEP =
  /(?:(Make the file|Add to the end of|Add below|Replace the fact) (?:`([^`]+)` in )?`practice\/([^`]+)`[^\n]*:\n```\w+\n([\s\S]*?)```)|(?:```sh\n([\s\S]*?)```)|(?:Now ask “([^”]+)” in the playground\. It answers “([^”]+)”)/g;
const DOES = {
  "Make the file": "make",
  "Add to the end of": "append",
  "Add below": "insert",
  "Replace the fact": "replace",
} as const;

function stepsOf(readme: string): Step[] {
  return [...readme.matchAll(STEP)].flatMap(([, verb, where = "", file, text, commands, question, answer]): Step[] => {
    if (file !== undefined && text !== undefined) return [{ does: DOES[verb as keyof typeof DOES], file, text, where }];
    if (question !== undefined && answer !== undefined) return [{ does: "ask", question, answer }];
    return (commands ?? "")
      .trim()
      .split("\n")
      .map((command) => ({ does: "run", command }));
  });
}

function write(path: string, { does, text, where }: Exclude<Step, { does: "run" | "ask" }>): void {
  mkdirSync(dirname(path), { recursive: true });
  const before = does === "make" ? "" : readFileSync(path, "utf8");
  const lines = before.split("\n");
  if (does === "insert") lines.splice(lines.indexOf(where) + 1, 0, text.trimEnd());
  if (does === "replace") {
    const start = lines.indexOf(`  - id: ${where}`);
    const length = lines.slice(start + 1).findIndex((line) => line.startsWith("  - ") || !line.startsWith("  "));
    lines.splice(start, length + 1, text.trimEnd());
  }
  writeFileSync(path, does === "make" ? text : does === "append" ? before + text : lines.join("\n"));
}

/** What of a command the test runs: those that work on the practice pack and end by themselves. */
const TOOL = /^(?:KNOWLEDGE_DIR=practice )?npm run (new-event|source|draft|check) -- ?(.*)$/;

it("the curators' README, followed word for word, makes a pack, and adds and corrects answers while the bot runs", async () => {
  const practice = join(temporaryFolder(), "practice");
  const steps = stepsOf(readFileSync("knowledge/README.md", "utf8"));
  const place = placeOf(practice);
  let running: Awaited<ReturnType<typeof scene>> | undefined;
  const answers: string[] = [];
  const done: string[] = [];

  const ask = async (question: string, answer: string) => {
    if (!running) throw new Error("The README asks before it starts the bot");
    const { bot, lina, standIn } = running;
    const saved = versionOf(readFiles(practice) ?? []);
    await eventually(() => expect(bot.engine.base.version).toBe(saved));
    // In a direct message the same question may be asked again at once.
    const direct = standIn.world.directChannel(lina.user.id).id;
    const { message } = await lina.command(direct, "ask", { question });
    expect(textOf(message), question).toContain(`**${answer}**`);
    if (message) answers.push(message.id);
  };

  for (const step of steps) {
    if (step.does === "ask") await ask(step.question, step.answer);
    else if (step.does !== "run") write(join(practice, step.file), step);
    else if (step.command === "KNOWLEDGE_DIR=practice npm start") running = await scene({ pack: place });
    else {
      const [, tool, rest = ""] = TOOL.exec(step.command) ?? [];
      if (!tool || !`${step.command} `.includes("practice")) continue;
      const args = [...rest.replaceAll(/\bpractice\b/g, practice).matchAll(/"([^"]*)"|(\S+)/g)];
      const options = args.map(([, quoted, bare]) => quoted ?? bare ?? "");
      const { code, stderr } = await runTool(tool, options, { KNOWLEDGE_DIR: practice });
      expect([code, stderr]).toEqual([0, ""]);
      done.push(tool);
    }
  }
  expect(done).toEqual(["new-event", "draft", "check", "source", "source"]);
  expect(answers).toHaveLength(3);
  await eventually(() => {
    const last = running?.standIn.world.messages.get(answers.at(-1) ?? "")?.message;
    expect(textOf(last)).toMatch(/was 250, now 270 [\s\S]*because the council had left out the evening/);
  });
});
