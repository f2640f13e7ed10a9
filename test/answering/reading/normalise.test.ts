import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean, sentencesIn, stemOf, wordsIn } from "../../../src/answering/reading/normalise.ts";

const words = (text: string) => wordsIn(clean(text)).join(" ");

describe("the words of a member's text", () => {
  it.each([
    ["a mention of a member", "<@123456789> who died", "who died"],
    ["a mention by nickname", "<@!123456789> who died", "who died"],
    ["a mention of a role", "<@&123456789> who died", "who died"],
    ["a channel", "who died in <#123456789>", "who died in"],
    ["a custom emoji", "who died <:sad:123456789> <a:cry:987654321>", "who died"],
    ["a timestamp", "who died <t:1700000000:R>", "who died"],
    ["a command's link", "</deathtoll:123456789> who died", "who died"],
    ["a web address", "who died https://example.org/how?many=1 there", "who died there"],
    ["a member's own emphasis", "who `died` *there*", "who died there"],
    ["a block of code", "who died ```js\nmany()\n``` there", "who died there"],
    ["zero-width characters", "who d\u200Bi\u200De\uFEFFd", "who died"],
    ["marks of direction", "\u202Ewho died\u202C", "who died"],
    ["emoji", "who died 😢🇸🇾", "who died"],
    ["Markdown", "**who** __died__ ~~there~~ ||then||", "who died there then"],
    ["punctuation", "who died?!… (there)", "who died there"],
  ])("are the words alone, whatever surrounds them: %s", (_, text, plain) => {
    expect(words(text)).toBe(plain);
  });

  it.each([
    ["case", "WHO Died", "who died"],
    ["accents", "Lattaquié café", "lattaquie cafe"],
    ["full-width letters", "ｗｈｏ ｄｉｅｄ", "who died"],
    ["styled letters", "𝐰𝐡𝐨 𝓭𝓲𝓮𝓭", "who died"],
    ["ligatures", "oﬃce", "office"],
    ["letters drawn out", "whoooo dieeeed", "whoo dieed"],
  ])("are folded in %s", (_, text, plain) => {
    expect(words(text)).toBe(plain);
  });

  it.each([
    ["what's", "what is"],
    ["what’s", "what is"],
    ["whats", "what is"],
    ["didn't", "did not"],
    ["didnt", "did not"],
    ["can‘t", "can not"],
    ["who's", "who is"],
  ])("write contractions out: %s", (text, plain) => {
    expect(words(text)).toBe(plain);
  });

  it("lose the possessive", () => {
    expect(words("Sharaa's speech, Assad’s family")).toBe("sharaa speech assad family");
  });

  it("join what an apostrophe transcribes", () => {
    expect(words("al-Shar'a and Hayʾat")).toMatch(/^al shara and hay/);
  });

  it("keep Arabic letters, without the marks of vowels", () => {
    expect(words("كم عدد القتلى في اللاذقية؟")).toBe("كم عدد القتلى في اللاذقية");
    expect(words("مُحَمَّد")).toBe("محمد");
  });

  it("keep numbers", () => {
    expect(words("745 or 148?")).toBe("745 or 148");
  });

  it("are none in a text without letters", () => {
    expect(["", " ", "?!", "😀", "<@1>", "\u200B"].flatMap((text) => wordsIn(clean(text)))).toEqual([]);
  });

  it("of any text hold letters, marks and digits only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const word of wordsIn(clean(text))) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
      }),
    );
  });
});

describe("the sentences of a text", () => {
  it("end at full stops, question marks and lines", () => {
    expect(sentencesIn(clean("I read it. Who died? So sad!\nAnd where"))).toEqual([
      "i read it.",
      "who died?",
      "so sad!",
      "and where",
    ]);
  });

  it("may end with an Arabic question mark", () => {
    expect(sentencesIn("من هو الشرع؟ شكرا")).toHaveLength(2);
  });

  it("hold a letter or digit each", () => {
    expect(sentencesIn("?! ... who?")).toEqual(["who?"]);
  });
});

describe("a stem", () => {
  it("is the same for the forms of a word", () => {
    expect(stemOf("killed")).toBe(stemOf("killing"));
    expect(stemOf("civilians")).toBe(stemOf("civilian"));
  });

  it.each(["1018", "القتلى", "2013a"])("of %s is the word itself", (word) => {
    expect(stemOf(word)).toBe(word);
  });
});
