import { describe, expect, it } from "vitest";
import { ar } from "../../src/texts/ar.ts";
import { en } from "../../src/texts/en.ts";
import { FALLBACK_LANGUAGE, languageAmong, textsIn } from "../../src/texts/languages.ts";
import type { Texts } from "../../src/texts/texts.ts";

/** French, as far as the tests need it. */
const inOtherWords = {
  ...en,
  answers: { ...en.answers, remove: "Supprimer", repeated: (url: string) => `J'y ai répondu à l'instant : ${url}` },
} satisfies Texts;

const { remove: _, ...withoutRemove } = en.answers;
// @ts-expect-error: a sentence is missing
const incomplete = { ...en, answers: withoutRemove } satisfies Texts;
// @ts-expect-error: a whole subject is missing
const withoutSetup = { ...inOtherWords, setup: undefined } satisfies Texts;
// @ts-expect-error: the value of another type
const mistyped = { ...en, daily: { ...en.daily, test: (n: number) => `${n}` } } satisfies Texts;

describe("a language's texts", () => {
  it("may say all of it in other words", () => {
    expect(inOtherWords.answers.repeated("…")).not.toBe(en.answers.repeated("…"));
  });

  it("lack nothing: `tsc` refuses these", () => {
    expect([incomplete, withoutSetup, mistyped]).toHaveLength(3);
  });
});

describe("the language", () => {
  it("is the wanted one where it is there, else the fallback", () => {
    expect(languageAmong(["en", "ar"], "ar")).toBe("ar");
    expect(languageAmong(["en"], "ar")).toBe(FALLBACK_LANGUAGE);
    expect(languageAmong(["ar"], undefined)).toBe(FALLBACK_LANGUAGE);
  });

  it("has texts of its own", () => {
    expect(textsIn("en")).toBe(en);
    expect(textsIn("ar")).toBe(ar);
  });
});

describe("every English sentence", () => {
  const sentences = (texts: object): unknown[] =>
    Object.values(texts).flatMap((value) => (typeof value === "object" && value ? sentences(value) : [value]));

  it("is a text, or makes one of its values", () => {
    for (const sentence of sentences(en)) expect(["string", "function"]).toContain(typeof sentence);
  });

  it("has no blank at its ends: what joins sentences puts them", () => {
    for (const sentence of sentences(en)) if (typeof sentence === "string") expect(sentence).toBe(sentence.trim());
  });
});
