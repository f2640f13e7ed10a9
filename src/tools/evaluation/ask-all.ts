import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { AttestError } from "../../errors.ts";
import { checkedSchema, type FigureText, judgeText, type TextResult } from "./figure-texts.ts";
import type { Case } from "./question-files.ts";

const ASK = fileURLToPath(new URL("../ask.ts", import.meta.url));

const replySchema = z.object({
  outcome: z.enum(["answer", "suggest", "unknown", "smalltalk"]),
  text: z.string(),
  language: z.string(),
  entry: z.string().nullable(),
  confidence: z.number(),
  suggestions: z.array(z.object({ entry: z.string(), question: z.string() })),
  act: z.string(),
  verdict: z.enum(["yes", "no", "partly", "unsaid"]).optional(),
  parts: z.array(z.object({ outcome: z.string() })).optional(),
});
export type Reply = z.infer<typeof replySchema>;

/**
 * Puts all questions to the bot through the terminal contract, in order.
 * @param folder the pack's @param flags further ones of `npm run ask`
 */
export async function askAll(folder: string, cases: readonly Case[], flags: readonly string[] = []): Promise<Reply[]> {
  const replies = await exchange(
    folder,
    cases.map(({ question, conversation }) => ({ question, conversation })),
    flags,
  );
  return replies.map((reply) => replySchema.parse(reply));
}

/** Has the numbers of all texts checked through the terminal contract. */
export async function checkAll(folder: string, texts: readonly FigureText[]): Promise<TextResult[]> {
  const replies = await exchange(
    folder,
    texts.map(({ text }) => ({ check: text })),
  );
  return texts.map((text, i) => judgeText(text, checkedSchema.parse(replies[i])));
}

async function exchange(folder: string, lines: readonly object[], flags: readonly string[] = []): Promise<unknown[]> {
  if (lines.length === 0) return [];
  const env = { ...process.env, KNOWLEDGE_DIR: folder };
  const child = spawn(process.execPath, [ASK, "--jsonl", ...flags], { env, stdio: ["pipe", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  child.stdin.end(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const [code] = await once(child, "close");
  if (code !== 0)
    throw new AttestError("EVAL", "The bot stopped before it had answered all questions; its message stands above");
  return output
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}
