import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ARTICLE } from "../knowledge/orrin-pack.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runTool } from "./run-tool.ts";

/** A folder with a report in it, and the path of a pack that isn't there yet. */
function place(): { pack: string; report: string } {
  const folder = temporaryFolder();
  const report = join(folder, "Orrin report.txt");
  writeFileSync(report, ARTICLE);
  return { pack: join(folder, "orrin-flood"), report };
}

function options({ pack, report }: ReturnType<typeof place>, ...more: string[]): string[] {
  return [pack, "--title", "Flood at Orrin", "--languages", "en", "--source", report, ...more];
}

describe("new-event", () => {
  it("makes a pack that the check passes and the bot answers from, and lists the sentences and numbers that no fact quotes, with their lines", async () => {
    const at = place();
    const made = await runTool("new-event", options(at));
    expect([made.code, made.stderr]).toEqual([0, ""]);
    const text = join(at.pack, "sources/orrin-report.txt");
    expect(made.stdout).toContain(`${text}: facts quote 1 of 3 sentences`);
    expect(made.stdout).toContain(
      `${text}:1  According to the River Board, at least 40 houses were flooded: 30 of them stood in the old town, 10 in the harbour quarter below it.  [40 · 30 · 10]`,
    );
    expect(made.stdout).toContain(`${text}:2  “We will rebuild every single house,” said mayor Ilse Brandt.`);
    const checked = await runTool("check", [at.pack]);
    expect([checked.code, checked.stderr]).toEqual([0, ""]);
    const asked = await runTool("ask", ["what is known about the flood at Orrin?"], {
      KNOWLEDGE_DIR: at.pack,
      CACHE_DIR: "node_modules/.cache/attest-tests",
    });
    expect(asked.stdout).toContain("My source tells of Flood at Orrin.");
    expect(asked.stdout).toContain("“The dam above Orrin broke on Monday night.”");
  });

  it("asks for what no option says, again where the answer is bad", async () => {
    const { pack, report } = place();
    const input = `\nFlood at Orrin\nklingon\nen, ar\n${report}.missing\n${report}\n`;
    const { code, stdout } = await runTool("new-event", [pack], { input });
    expect(code).toBe(0);
    expect(stdout).toContain("The event needs a title");
    expect(stdout).toContain("“klingon” is no language of the bot: en, ar");
    expect(stdout).toContain(`There is no file ${report}.missing`);
    expect(readFileSync(join(pack, "event.yaml"), "utf8")).toContain("languages: [en, ar]");
  });

  it("says which option to give where there is nobody to ask", async () => {
    const { pack } = place();
    const { code, stderr } = await runTool("new-event", [pack, "--title", "Flood"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Give --languages en");
    expect(existsSync(pack)).toBe(false);
  });

  it("writes over nothing, and then writes nothing at all", async () => {
    const at = place();
    mkdirSync(at.pack);
    writeFileSync(join(at.pack, "facts.yaml"), "mine");
    const { code, stderr } = await runTool("new-event", options(at));
    expect(code).toBe(2);
    expect(stderr).toBe(`${at.pack} has facts.yaml already. Name another folder, or move them\n`);
    expect(existsSync(join(at.pack, "event.yaml"))).toBe(false);
    expect(readFileSync(join(at.pack, "facts.yaml"), "utf8")).toBe("mine");
  });

  it("takes titles and reports that YAML would read otherwise", async () => {
    const { pack, report } = place();
    writeFileSync(report, '"Dam: broken #1", they said on 9 November: it is *all* {gone} now, and & so on.');
    const title = '“Orrin”: the #1 flood, yes & no {"a": 1}';
    const { code, stderr } = await runTool("new-event", [
      pack,
      "--title",
      title,
      "--languages",
      "en",
      "--source",
      report,
    ]);
    expect([code, stderr]).toEqual([0, ""]);
  });

  it.each([
    ["", "hardly a word"],
    [Uint8Array.of(0xff, 0xfe, 0x41, 0x00), "isn't plain text in UTF-8"],
  ])("refuses a report that is none", async (content, complaint) => {
    const at = place();
    writeFileSync(at.report, content);
    const { code, stderr } = await runTool("new-event", options(at));
    expect(code).toBe(2);
    expect(stderr).toContain(complaint);
    expect(existsSync(at.pack)).toBe(false);
  });

  it("says how it is used", async () => {
    const { code, stderr } = await runTool("new-event", []);
    expect(code).toBe(2);
    expect(stderr).toContain("npm run new-event -- FOLDER");
  });
});

describe("source", () => {
  it("makes its folders, and keeps the text beside the fingerprint where no repository takes it up", async () => {
    const { pack, report } = place();
    const { code, stderr } = await runTool("source", ["add", report, "--title", "Report"], { KNOWLEDGE_DIR: pack });
    expect([code, stderr]).toEqual([0, ""]);
    expect(readFileSync(join(pack, "sources/orrin-report.yaml"), "utf8")).toContain("id: orrin-report");
    expect(readFileSync(join(pack, "sources/orrin-report.txt"), "utf8")).toBe(ARTICLE);
    expect(readFileSync(join(pack, ".gitignore"), "utf8")).toContain("sources/*.txt");
  });
});
