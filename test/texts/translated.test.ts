import { describe, expect, it } from "vitest";
import { ar } from "../../src/texts/ar.ts";
import { en } from "../../src/texts/en.ts";

type Sentence = string | ((...values: unknown[]) => unknown);

/** Each sentence with where it stands, such as `answers.verdict.yes`. */
function sentencesOf(texts: object, place = ""): [place: string, sentence: Sentence][] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]): [string, Sentence][] => {
    const at = place === "" ? name : `${place}.${name}`;
    if (typeof value === "string") return [[at, value]];
    if (typeof value === "function") return [[at, (...values) => Reflect.apply(value, undefined, values)]];
    return typeof value === "object" && value !== null ? sentencesOf(value, at) : [];
  });
}

/** A number that no sentence says, for the value in that place; it may stand for a word or a list too. */
const standIn = (i: number) => String(70_001 + 100 * i);
/** What a value may have to be: a list, a word, a language's code. */
const KINDS: readonly ((i: number) => unknown)[] = [(i) => [standIn(i)], standIn, () => "de"];

/** A sentence with stand-ins for its values, all of them of the first kind that it takes. */
function said(sentence: Sentence): string {
  if (typeof sentence === "string") return sentence;
  for (const kind of KINDS) {
    try {
      return String(sentence(...[0, 1, 2, 3, 4].map(kind)));
    } catch {
      // Another kind, then.
    }
  }
  throw new TypeError("A sentence takes values of no known kind");
}

const all = (pattern: RegExp) => (text: string) => [...text.matchAll(pattern)].map(([found]) => found).sort();
const english = new Map(sentencesOf(en));
const pairs = sentencesOf(ar).map(([place, sentence]) => {
  const twin = english.get(place) ?? "";
  return { place, arabic: said(sentence), english: said(twin) };
});
/** Where a text of one language lacks what the other has. */
const different = (of: (text: string) => unknown) =>
  pairs
    .map(({ place, arabic, english }) => ({ place, arabic: of(arabic), english: of(english) }))
    .filter((one) => JSON.stringify(one.arabic) !== JSON.stringify(one.english));

/** Names that Discord, formats and channels have in any language. */
const NAMES = /^(?:citing\.formats\.|permissions\.names\.|failures\.withCode$|daily\.forumTags\.)/;
/** Where Arabic says it by another example. */
const OTHERWISE = /^setup\.(?:zoneHint|zones\.none)$/;

describe("every Arabic sentence", () => {
  it("has its English twin", () => {
    expect(
      sentencesOf(ar)
        .map(([place]) => place)
        .filter((place) => !place.startsWith("daily.forumTags"))
        .sort(),
    ).toEqual(
      sentencesOf(en)
        .map(([place]) => place)
        .filter((place) => !place.startsWith("daily.forumTags"))
        .sort(),
    );
  });

  it("is in Arabic letters, but for names, and where English has no words either", () => {
    const latin = pairs.filter(
      ({ place, arabic, english }) =>
        /\p{L}/u.test(english) && !NAMES.test(place) && !/\p{Script=Arabic}/u.test(arabic),
    );
    expect(latin).toEqual([]);
  });

  it("has no digit of another system, and no Latin comma or question mark beside an Arabic letter", () => {
    expect(pairs.filter(({ arabic }) => /[٠-٩۰-۹]|\p{Script=Arabic}[,;?]/u.test(arabic))).toEqual([]);
  });

  it.each([
    ["values and figures", all(/\d+/g)],
    ["commands", all(/(?<![A-Za-z<])\/[a-z-]+/g)],
    ["bold", all(/\*\*/g)],
    ["italics", all(/(?<!\*)\*(?!\*)/g)],
    ["code", all(/`/g)],
    ["headings and lists", all(/^(?:#{1,3}|-#|-|>) /gm)],
    ["lines", all(/\n/g)],
  ])("keeps English's %s", (_, of) => {
    expect(different(of).filter(({ place }) => !NAMES.test(place) && !OTHERWISE.test(place))).toEqual([]);
  });
});
