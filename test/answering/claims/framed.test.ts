import { describe, expect, it } from "vitest";
import { entryOf, subjectsOf } from "../../../src/answering/answer.ts";
import { Memory } from "../../../src/answering/memory.ts";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();

/** The answer to the last of a conversation's turns. */
function lastOf(...turns: readonly string[]) {
  const memory = new Memory();
  const answers = turns.map((text) => {
    const { answer } = engine.consider({ text, context: memory.recall("one", 0) });
    for (const subject of subjectsOf(answer)) memory.remember("one", subject, 0);
    return answer;
  });
  const last = answers.at(-1);
  if (!last) throw new Error("A conversation has turns");
  return last;
}

const SO = "Assad fled to Russia";
const NOT_SO = "Assad fled to Iran";

describe("a verdict doesn't hang on harmless words", () => {
  it.each([
    ["As I thought. Next: “@desk_east24: {claim} 😢 RT”"],
    ["Our draft has it that {claim}. Stands up?"],
    ["Our intern has {claim}. Smells wrong."],
    ["A boy in my form swears {claim}. Right or wrong, and which sentence should he read?"],
    ["Mock test, statement 4: {claim}"],
    ["not gonna lie i thought {claim}"],
    ["{claim}, or did I misunderstand that"],
    ["Okay that helps. Then {claim}, if I follow you."],
    ["omg how awful, {claim} right?"],
    ["my brother says {claim}. does your text say so"],
  ])("around it: %s", (frame) => {
    expect(lastOf(frame.replace("{claim}", SO)).verdict).toBe("yes");
    expect(lastOf(frame.replace("{claim}", NOT_SO)).verdict).toBe("no");
  });

  it("though figures are swapped in a list that somebody has", () => {
    const { verdict, text } = lastOf(
      "Our stringer has 745 civilians, 148 security forces, 125 Assad fighters. Feels off.",
    );
    expect(verdict).toBe("partly");
    expect(text).toContain("125 members");
    expect(text).toContain("148 fighters");
  });

  it("and stands before the line that is wanted", () => {
    expect(lastOf(`${NOT_SO}. Which sentence says that?`)).toMatchObject({ verdict: "no" });
    expect(lastOf(`${SO}. Which sentence says that?`).text).toMatch(/^Yes\. .*“/);
  });

  it("of an accident that was an attack", () => {
    expect(lastOf("it was an accident that cut the electricity, right?").verdict).toBe("no");
    expect(lastOf("The fuel depots were hit by accident").verdict).toBe("no");
  });
});

describe("no verdict is given", () => {
  it.each([
    ["Sums homework: roughly what share of the dead were civilians?"],
    ["حسنًا، وما علاقة الشرع بهيئة تحرير الشام؟"],
    ["wait whos running the country now i thought it was assad"],
  ])("on a question: %s", (text) => {
    const { verdict, text: told } = lastOf(text);
    expect(verdict).toBeUndefined();
    expect(told).not.toMatch(/^(?:Yes|No|نعم|لا)[.،]/);
  });

  it("on what is concluded from a quotation", () => {
    const answer = lastOf(
      'It does say loyalists "engaged in fierce battles against security forces". So they began it, right?',
    );
    expect(entryOf(answer)?.id).toBe("unknown.trigger");
    expect(answer.text).not.toMatch(/^(?:Yes|No)\./);
  });
});

describe("who only tells is nobody to be mourned", () => {
  it.each([
    ["my friend says russia bombed Latakia this week", "unsaid"],
    ["My cousin says it stopped yesterday and the army left", "unsaid"],
  ])("%s", (text, verdict) => {
    expect(lastOf(text)).toMatchObject({ act: "claim", verdict });
  });

  it("but of whom it is told that they were killed", () => {
    expect(lastOf("my friend says my uncle was killed in Jabla").act).toBe("mourn");
  });
});

describe("half a message goes on from figures", () => {
  it.each([
    [["how many civilians died", "soldiers?", "and loyalists?", "now add all three up"], "1,018"],
    [["how many died in each group", "add the three up for us"], "1,018"],
    [["ratio of civilians to both armed sides together", "and without the security forces?"], "745 ÷ 148"],
    [["what share of the 2013 toll is the total", "per day, then"], "250 a day"],
  ])("%j", (turns, result) => {
    expect(lastOf(...turns).text).toContain(result);
  });

  it("and what was told last is told simpler", () => {
    const [first, again] = [lastOf("what happened?"), lastOf("what happened?", "sum up what happened, simpler please")];
    expect(entryOf(again)).toBe(entryOf(first));
    expect(again.text).not.toContain(first.text);
  });
});

describe("whether a text explains something", () => {
  it("asks no definition", () => {
    expect(entryOf(lastOf("does the article ever explain what Alawites believe in?"))?.id).toBe(
      "unknown.alawite-details",
    );
  });
});
