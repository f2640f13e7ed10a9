import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { readFiles, versionOf } from "../../src/knowledge/pack-files.ts";
import { scene, textOf } from "../discord/scene.ts";
import { eventually } from "../eventually.ts";
import { shippedPlace } from "../pack-places.ts";
import { runTool } from "../tools/run-tool.ts";
import { copyPack } from "./copied-pack.ts";

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

it("the curators' README, followed word for word, adds and corrects answers while the bot runs", async () => {
  const practice = copyPack("knowledge").folder;
  const { bot, lina, standIn } = await scene({ pack: shippedPlace(practice) });
  // In a direct message the same question may be asked again at once.
  const direct = standIn.world.directChannel(lina.user.id).id;
  const answers: string[] = [];
  const steps = stepsOf(readFileSync("knowledge/README.md", "utf8"));
  expect(steps.filter(({ does }) => does === "ask")).toHaveLength(3);

  for (const step of steps) {
    if (step.does === "run") {
      const command = /^KNOWLEDGE_DIR=practice npm run (source|check)(?: -- )?(.*)$/.exec(step.command);
      if (!command) continue;
      const [, tool, rest = ""] = command;
      const args = [...rest.replaceAll("practice/", `${practice}/`).matchAll(/"([^"]*)"|(\S+)/g)];
      const options = args.map(([, quoted, bare]) => quoted ?? bare ?? "");
      const { code, stderr } = await runTool(String(tool), options, { KNOWLEDGE_DIR: practice });
      expect(code, stderr).toBe(0);
    } else if (step.does === "ask") {
      const saved = versionOf(readFiles(practice) ?? []);
      await eventually(() => expect(bot.engine.base.version).toBe(saved));
      const { message } = await lina.command(direct, "ask", { question: step.question });
      expect(textOf(message)).toContain(`**${step.answer}**`);
      if (message) answers.push(message.id);
    } else write(join(practice, step.file), step);
  }
  await eventually(() => {
    const last = standIn.world.messages.get(answers.at(-1) ?? "")?.message;
    expect(textOf(last)).toMatch(/was 250, now 270 [\s\S]*because the council had left out the evening/);
  });
});
