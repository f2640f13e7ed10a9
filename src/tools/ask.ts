import { createInterface } from "node:readline/promises";
import { z } from "zod";
import { subjectsOf } from "../answering/answer.ts";
import { createEngine, type Engine } from "../answering/engine.ts";
import { Memory } from "../answering/memory.ts";
import { checkFigures } from "../checking/check-figures.ts";
import { loadConfig } from "../config.ts";
import { AttestError } from "../errors.ts";
import { cutBase } from "../knowledge/cut-base.ts";
import { readFiles } from "../knowledge/pack-files.ts";
import { withoutUnknowns } from "../knowledge/without-unknowns.ts";
import { loadEngine } from "../loading/prepare.ts";
import { readArguments } from "./arguments/read-arguments.ts";
import { renderReasoning } from "./explain.ts";
import { checkToContract, renderForTerminal, toContract } from "./terminal.ts";

const lineSchema = z.union([
  z.object({ question: z.string(), conversation: z.string().optional() }),
  z.object({ check: z.string() }),
]);

const USAGE = `npm run ask -- [OPTIONS] [QUESTION]: one answer, or a prompt where no question is given

--explain            prints the reasoning, too
--jsonl              reads a line {"question": "…"} at a time, with "conversation": "…" if there is one, or
                     {"check": "…"}, and prints one of JSON for each
--without-unknowns   forgets every known unknown first
--unknowns N         keeps N of the pack's own known unknowns
--phrasings N        keeps N phrasings of each of the pack's own entries

KNOWLEDGE_DIR names the event pack's folder.`;

/** `npm run ask`: one question, a prompt, or `--jsonl` for programs; `--explain` prints the reasoning; `--without-unknowns` forgets every known unknown first, `--unknowns N` and `--phrasings N` those that are left over of the pack's own. */
async function main(): Promise<void> {
  const flag = { type: "boolean", default: false } as const;
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: {
      jsonl: flag,
      explain: flag,
      "without-unknowns": flag,
      unknowns: { type: "string" },
      phrasings: { type: "string" },
    },
  });
  const question = positionals.join(" ");
  const cut = { unknowns: numberIn(values.unknowns), phrasings: numberIn(values.phrasings) };
  const isCut = cut.unknowns !== undefined || cut.phrasings !== undefined;
  const place = loadConfig(process.env).pack;
  const shipped = loadEngine(place, { alone: true });
  const engine = values["without-unknowns"]
    ? createEngine(withoutUnknowns(shipped.base))
    : isCut
      ? createEngine(cutBase(shipped.base, readFiles(place.folder) ?? [], cut))
      : shipped;
  const reply = (text: string) => {
    const consideration = engine.consider({ text });
    return values.explain ? renderReasoning(consideration) : renderForTerminal(consideration.answer);
  };

  if (values.jsonl) await answerLines(engine);
  else if (question) console.log(reply(question));
  else await prompt(reply);
}

function numberIn(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (!/^\d+$/.test(written)) throw new AttestError("ASK", `Write a number such as 10 in place of ${written}`);
  return Number(written);
}

async function answerLines(engine: Engine): Promise<void> {
  const memory = new Memory();
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() !== "") console.log(JSON.stringify(answerLine(engine, memory, line)));
  }
}

/** Lines end with \\n alone: readline would also end them inside a JSON string, at U+2028. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of input.setEncoding("utf8")) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest;
}

function answerLine(engine: Engine, memory: Memory, line: string): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `This line isn't JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success)
    return { error: 'Expected {"question": "…"}, with "conversation": "…" if there is one, or {"check": "…"}' };
  if ("check" in parsed.data) return checkToContract(checkFigures(parsed.data.check, engine));
  const { question, conversation } = parsed.data;
  const now = Date.now();
  const context = conversation === undefined ? [] : memory.recall(conversation, now);
  const { answer } = engine.consider({ text: question, context });
  if (conversation !== undefined) for (const subject of subjectsOf(answer)) memory.remember(conversation, subject, now);
  return toContract(answer);
}

async function prompt(reply: (text: string) => string): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: "\n? " });
  console.log("Ask about the event; Ctrl+D ends.");
  terminal.prompt();
  for await (const line of terminal) {
    if (line.trim() !== "") console.log(reply(line));
    terminal.prompt();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof AttestError ? error.message : error);
  process.exitCode = 2;
});
