import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { packWith } from "../knowledge/orrin-pack.ts";
import { temporaryPack } from "../knowledge/temporary-pack.ts";
import { placeOf } from "../pack-places.ts";
import { runTool, startTool } from "./run-tool.ts";

const repliesSchema = z.array(
  z.union([
    z.strictObject({
      outcome: z.enum(["answer", "suggest", "unknown", "smalltalk"]),
      text: z.string().min(1).max(700),
      entry: z.string().nullable(),
      confidence: z.number().min(0).max(1),
      language: z.string(),
      facts: z.array(z.string()),
      sources: z.array(z.string()),
      suggestions: z.array(z.strictObject({ entry: z.string(), question: z.string() })).max(3),
      act: z.string(),
      verdict: z.enum(["yes", "no", "partly", "unsaid"]).optional(),
      parts: z
        .array(
          z.strictObject({
            outcome: z.string(),
            entry: z.string().nullable(),
            text: z.string().min(1),
            facts: z.array(z.string()),
          }),
        )
        .max(3)
        .optional(),
    }),
    z.strictObject({
      figures: z.array(
        z.strictObject({
          written: z.string(),
          value: z.number(),
          verdict: z.enum(["matches", "differs", "quoted", "unknown"]),
          fact: z.string().nullable(),
        }),
      ),
    }),
    z.strictObject({ error: z.string().min(1) }),
  ]),
);

const brief = (reply: z.infer<typeof repliesSchema>[number]) =>
  "error" in reply ? "error" : "figures" in reply ? "figures" : (reply.entry ?? reply.outcome);
const json = (question: string) => JSON.stringify({ question });
/** The invented flood is ready at once; what the shipped pack answers is measured elsewhere. */
const { folder, cache = "" } = placeOf("test/packs/flood");
const FLOOD = { KNOWLEDGE_DIR: folder, CACHE_DIR: cache };

describe("ask --jsonl", () => {
  /** One for all tests; each asks its lines once those before are answered. */
  let child: ReturnType<typeof startTool>;
  let replies: AsyncIterator<string>;

  async function askLines(lines: readonly string[]) {
    child.stdin.write(`${lines.join("\n")}\n`);
    const said: unknown[] = [];
    for (const line of lines) if (line.trim() !== "") said.push(JSON.parse(String((await replies.next()).value)));
    return repliesSchema.parse(said);
  }

  beforeAll(() => {
    child = startTool("ask", ["--jsonl"], FLOOD);
    replies = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  });
  afterAll(async () => {
    child.stdin.end();
    await once(child, "close");
    expect([child.exitCode, child.stderr.read()]).toEqual([0, null]);
  });

  it("answers one line with one line, in the same order", async () => {
    const replies = await askLines([
      json("hello"),
      JSON.stringify({ question: "How many houses are flooded?", conversation: "c1" }),
      json("How many people died?"),
      json("Who is the king?"),
      json("Who is Ilse Brandt?"),
    ]);
    expect(replies.map(brief)).toEqual([
      "smalltalk.greeting",
      "houses",
      "unknown.casualties",
      "unknown.other-people",
      "rebuild",
    ]);
  });

  it("answers each of several questions in its place", async () => {
    const [reply] = await askLines([json("How many houses are flooded, and how many people died?")]);
    if (!reply || !("outcome" in reply)) throw new Error("It isn't answered");
    expect(reply.parts?.map(({ outcome, entry }) => `${outcome} ${entry}`)).toEqual([
      "answer houses",
      "unknown unknown.casualties",
    ]);
    expect(reply.text).toBe(reply.parts?.map(({ text }) => text).join("\n"));
    expect([reply.outcome, reply.act, reply.facts]).toEqual(["answer", "ask", reply.parts?.[0]?.facts]);
  });

  it("names the facts and sources of an answer, and none otherwise", async () => {
    const [answer, unknown] = await askLines([json("How many soldiers help?"), json("hello")]);
    expect(answer).toMatchObject({
      outcome: "answer",
      facts: ["army"],
      sources: ["report"],
      language: "en",
    });
    expect(unknown).toMatchObject({ facts: [], sources: [] });
  });

  it("checks the figures of a text, and leaves out what counts nothing", async () => {
    const text = "At 14:30 about 3,400 people had left their homes, 90 people left in 1931; 1,200 cows were sold";
    const replies = await askLines([JSON.stringify({ check: text }), json("hello")]);
    expect(replies[0]).toEqual({
      figures: [
        { written: "3,400", value: 3400, verdict: "matches", fact: "evacuated" },
        { written: "90", value: 90, verdict: "unknown", fact: null },
        { written: "1931", value: 1931, verdict: "quoted", fact: "level.record" },
        { written: "1,200", value: 1200, verdict: "unknown", fact: null },
      ],
    });
    expect(replies.map(brief)).toEqual(["figures", "smalltalk.greeting"]);
  });

  it("says what is wrong with a malformed line, and goes on", async () => {
    const malformed = ["who helps", '{"question": ', '{"q": "who helps"}', '{"question": 5}', "[]", "null", '"who"'];
    const replies = await askLines([json("hello"), ...malformed, json("What caused the flood?")]);
    expect(replies.map(brief)).toEqual(["smalltalk.greeting", ...malformed.map(() => "error"), "cause"]);
  });

  it("answers each line before the next is asked", async () => {
    expect((await askLines([json("hello")])).map(brief)).toEqual(["smalltalk.greeting"]);
    expect((await askLines([json("How many houses are flooded?")])).map(brief)).toEqual(["houses"]);
  });

  it("passes over empty lines and answers a last line without an end", async () => {
    const input = ["", json("hello"), "  ", json("Where is the flood?")].join("\n");
    const { code, stdout, stderr } = await runTool("ask", ["--jsonl"], { ...FLOOD, input });
    expect([code, stderr]).toEqual([0, ""]);
    const said = stdout.trimEnd().split("\n");
    expect(repliesSchema.parse(said.map((line): unknown => JSON.parse(line))).map(brief)).toEqual([
      "smalltalk.greeting",
      "where",
    ]);
  });
});

describe("ask with a question", () => {
  it("prints the answer, who says so, the quotation and the source", async () => {
    const { code, stdout } = await runTool("ask", ["How many civilians", "were killed?"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^745 civilians were killed/);
    expect(stdout).toContain("Syrian Observatory for Human Rights, as of the fourth day");
    expect(stdout).toContain("  “745 civilians, many of them Alawite women and children”");
    expect(stdout).toMatch(/^Source: \S/m);
    expect(stdout).toMatch(/^Related:\n {2}\S/m);
  });

  it("prints what to ask instead where the answer is unknown, and no source", async () => {
    const { code, stdout } = await runTool("ask", ["How many people were injured?"], FLOOD);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^You could ask:\n {2}\S/m);
    expect(stdout).not.toMatch(/^Source:/m);
  });
});

describe("ask", () => {
  it("tells with --help what may be asked of it", async () => {
    const { code, stdout, stderr } = await runTool("ask", ["--help"], FLOOD);
    expect([code, stderr]).toEqual([0, ""]);
    for (const option of ["--explain", "--jsonl", "--without-unknowns", "--unknowns N", "--phrasings N"])
      expect(stdout).toContain(option);
  });

  it.each(["--explane", "--unknowns"])("names an option that it can't read, and no stack: %s", async (option) => {
    const { code, stdout, stderr } = await runTool("ask", [option], FLOOD);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(option);
    expect(stderr).toContain("npm run ask -- [OPTIONS]");
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe("ask without arguments", () => {
  it("is a prompt that ends with its input", async () => {
    const { code, stdout } = await runTool("ask", [], { ...FLOOD, input: "How many soldiers help?\n\nhello\n" });
    expect(code).toBe(0);
    expect(stdout).toContain("200 soldiers");
    expect(stdout).toContain("Hello.");
  });
});

describe("ask with a broken pack", () => {
  it.each([["--jsonl"], ["who died?"]])("lists all problems on standard error and exits with 2: %s", async (option) => {
    const folder = temporaryPack(
      packWith(["facts.yaml", "value: 40", "value: 41"], ["event.yaml", "headline: houses", "headline: barns"]),
    );
    const { code, stdout, stderr } = await runTool("ask", [option], {
      KNOWLEDGE_DIR: folder,
      input: `${json("hello")}\n`,
    });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^The knowledge has 2 problems:\nevent\.yaml:17 {2}.+\nfacts\.yaml:8 {2}.+\n$/);
  });

  it("names a folder that doesn't exist", async () => {
    const { code, stderr } = await runTool("ask", ["who died?"], { KNOWLEDGE_DIR: "/nowhere" });
    expect(code).toBe(2);
    expect(stderr).toContain("/nowhere  There is no such folder. Set KNOWLEDGE_DIR to the event pack's folder.");
  });

  it("names a bad variable without a stack", async () => {
    const { code, stderr } = await runTool("ask", ["who died?"], { LOG_LEVEL: "loud" });
    expect(code).toBe(2);
    expect(stderr).toContain("LOG_LEVEL: must be one of");
    expect(stderr).not.toMatch(/^ +at /m);
  });
});
