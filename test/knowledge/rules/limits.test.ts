import { describe, expect, it } from "vitest";
import { complaints, ORRIN, packWith } from "../orrin-pack.ts";

const FILE = "entries/mayor.yaml";
const TITLE = "title: { en: The mayor's word }";
const QUESTION = "question: { en: The mayor's word? }";
const PHRASING = "tell me about The mayor's word";
const SAID = "Ilse Brandt said: ";

describe("what Discord or the terminal can't show is too long:", () => {
  it.each([
    ["a title", TITLE, (text: string) => `title: { en: ${text} }`, 80],
    ["a question", QUESTION, (text: string) => `question: { en: ${text} }`, 80],
    ["a phrasing", `- ${PHRASING}`, (text: string) => `- ${text}`, 2000],
  ] as const)("%s", (_, from, line, most) => {
    const long = (length: number) => line("y".repeat(length));
    expect(complaints(packWith([FILE, from, long(most)]))).toEqual([]);
    expect(complaints(packWith([FILE, from, long(most + 1)]))).toEqual([
      `${FILE} “${long(most + 1)}”: ${most + 1} characters; ${most} fit. Shorten it.`,
    ]);
  });

  it("an answer", () => {
    const rest = "“We will rebuild every single house.”".length;
    const long = (length: number) => packWith([FILE, SAID, "y".repeat(length - rest)]);
    expect(complaints(long(500))).toEqual([]);
    expect(complaints(long(501))[0]).toMatch(/501 characters; 500 fit\. Shorten it\.$/);
  });

  it("an answer with room for its figures", () => {
    const text = "{houses.total} houses, the River Board says.";
    const long = (length: number) => packWith(["entries/houses.yaml", text, text + "y".repeat(length - text.length)]);
    expect(complaints(long(480))).toEqual([]);
    expect(complaints(long(481))[0]).toMatch(/501 characters; 500 fit\. Shorten it\.$/);
  });

  it("what is said after an answer", () => {
    const said = (text: string) => ({ ...ORRIN, "conversations/houses.yaml": `mayor: { en: [${text}] }` });
    expect(complaints(said("y".repeat(2000)))).toEqual([]);
    expect(complaints(said("y".repeat(2001)))[0]).toMatch(/2001 characters; 2000 fit\. Shorten it\.$/);
  });

  it("an Arabic text too", () => {
    const long = "ي".repeat(81);
    expect(complaints(packWith([FILE, TITLE, `title: { en: The mayor's word, ar: ${long} }`]))).toEqual([
      `${FILE} “title: { en: The mayor's word, ar: ${long} }”: 81 characters; 80 fit. Shorten it.`,
    ]);
  });
});
