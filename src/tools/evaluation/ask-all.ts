import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { AttestError } from "../../errors.ts";
import type { Case } from "./question-files.ts";

const ASK = fileURLToPath(new URL("../ask.ts", import.meta.url));

const replySchema = z.object({
  outcome: z.enum(["answer", "suggest", "unknown", "smalltalk"]),
  text: z.string(),
  entry: z.string().nullable(),
  confidence: z.number(),
  suggestions: z.array(z.object({ entry: z.string(), question: z.string() })),
  act: z.string(),
  verdict: z.enum(["yes", "no", "partly", "unsaid"]).optional(),
  parts: z.array(z.object({ outcome: z.string() })).optional(),
});
export type Reply = z.infer<typeof replySchema>;

/** Puts all questions to the bot through the terminal contract, in order. */
export async function askAll(cases: readonly Case[]): Promise<Reply[]> {
  const child = spawn(process.execPath, [ASK, "--jsonl"], { stdio: ["pipe", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  child.stdin.end(
    cases.map(({ question, conversation }) => `${JSON.stringify({ question, conversation })}\n`).join(""),
  );
  const [code] = await once(child, "close");
  if (code !== 0)
    throw new AttestError("EVAL", "The bot stopped before it had answered all questions; its message stands above");
  return output
    .trimEnd()
    .split("\n")
    .map((line) => replySchema.parse(JSON.parse(line)));
}
