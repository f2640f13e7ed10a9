import { describe, expect, it } from "vitest";
import { withoutAsides } from "../../../src/answering/reading/asides.ts";
import { clean, wordsIn } from "../../../src/answering/reading/normalise.ts";

const left = (text: string) => wordsIn(withoutAsides(clean(text))).join(" ");

describe("what doesn't change a question", () => {
  it.each([
    "How many died? Keep it simple for a kid",
    "how many died, keep it short please",
    "eli5 how many died",
    "explain it to me like I'm five: how many died",
    "how many died, in one sentence please",
    "How many died, it's for my history homework",
    "how many died? need it for class tomorrow",
    "how many died asap pls",
    "short answer only, how many died",
    "how many died? be brief. Thanks in advance",
    "hey guys how many died",
    "yo bot quick one, how many died",
    "ok so um how many uh died",
    "Good morning everyone, how many died",
    "how many died question mark",
    "how many died? please just be honest with me",
  ])("is left out: %s", (text) => {
    expect(left(text)).toBe("how many died");
  });

  it.each([
    "good morning from the coast",
    "hi all",
    "keep it simple",
    "so it is over",
    "how many kids died",
    "is the school open",
    "did they fight for the school",
    "is it urgent work",
    "how many students died for it",
    "what would you say to him",
  ])("isn't seen in “%s”", (text) => {
    expect(left(text)).toBe(wordsIn(clean(text)).join(" "));
  });

  it("is “would you say” in a question", () => {
    expect(left("what would you say is the toll")).toBe("what is the toll");
  });

  it("is all that a message says, and counts nothing then", () => {
    expect(left("explain like im five")).toBe("explain like i am");
    expect(left("explain it to me like I am 10")).toBe("explain it to me like am");
  });
});
