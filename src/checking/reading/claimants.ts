import { namesOf } from "../context.ts";
import { factsOf, type KnownFigure } from "../known-figures.ts";
import { ENDING, PLACING } from "./grammar-words.ts";
import type { MeaningReader, MeantWord } from "./meaning-reader.ts";
import type { StatedCount, Stretch } from "./stated.ts";

const SAYING =
  "says?|said|saying|claim(?:s|ed|ing)?|reports?|reported|announce[sd]?|confirm(?:s|ed)?|admit(?:s|ted)?|counts?|counted|puts?(?! at)|estimate[sd]?|insists?|insisted|states?|stated|tells|told|acknowledge[sd]?|documented|recorded|speaks? of|spoke of|gives?|gave|mention(?:s|ed)?|documents|believes?|thinks?|fears?|den(?:y|ies|ied)|has(?=\\s[^.;]{0,40}(?:killed|dead|deaths|toll))";
const NAME = "(?<who>[\\p{L}][\\p{L}'’. -]{1,60}?)";
/** Where who claims is named after. */
const ACCORDING =
  /(?<!\p{L})(?:according to|(?:as )?per(?= (?:the|an?|\p{Lu}))|cit(?:ing|es)|quot(?:ing|es)|(?:confirmed|verified|reported|announced|claimed|estimated|counted|documented|released|published|given|told) by|(?:figures?|numbers?|counts?|toll|tally|data|estimates?) (?:from|by))\s(?<who>\p{L}[\p{L}'’. -]{1,40})/giu;
const CLAIMED = [
  new RegExp(
    `${NAME}\\s(?:(?:has|have|had|also|now|just|officially|himself|herself|itself|themselves|only|still)\\s){0,2}(?:${SAYING})(?!\\p{L})(?<!\\san? \\p{L}+)(?!\\s(?:to be|as|dead|killed|missing)(?!\\p{L}))(?![^.;]{0,60}(?<!\\p{L})(?:after|because|following|must|should|since|while)(?!\\p{L}))`,
    "giu",
  ),
  ACCORDING,
];
/** Who speaks for others, in any event. */
const AUTHORITY =
  /^(?:governments?|ministry|ministries|ministers?|officials?|authorit(?:y|ies)|army|military|police|regime|president|presidency|parliament|spokes(?:man|woman|person|people)|un|nations|amnesty|hrw|unicef|ngos?|generals?|commanders?|rebels?|opposition|intelligence|pentagon|nato)$/;
const PRONOUN = /^(?:they|he|she|it|we|i|you|that|which|who|this|there|people|everyone|everybody|some|many)$/;
/** Who claims is named by so many words before the verb. */
const NEAR = 5;

/** Whom a text names as claiming a number, where somebody speaks for others: a government, an organisation, a party. */
export function claimantOf(
  stated: StatedCount,
  reader: MeaningReader,
  groups: ReadonlySet<string>,
): readonly MeantWord[] {
  for (let one: StatedCount | undefined = stated; one; one = one.goesOn ? one.earlier : undefined) {
    const found = claimantOnce(one.own, reader, groups);
    if (found.length > 0) return found;
  }
  return claimantOnce(stated.scene, reader, groups);
}

/** What is said of one number may be said of all after it. */
const claimants = new WeakMap<Stretch, readonly MeantWord[]>();

const claimantOnce: typeof claimantIn = (stretch, reader, groups) => {
  const found = claimants.get(stretch) ?? claimantIn(stretch, reader, groups);
  claimants.set(stretch, found);
  return found;
};

function claimantIn({ text }: Stretch, reader: MeaningReader, groups: ReadonlySet<string>): readonly MeantWord[] {
  for (const who of claimedIn(text)) {
    const read = who.isAfter ? reader.wordsOf(who.name).slice(0, NEAR) : nameIn(reader.wordsOf(who.name));
    if (read.some((word) => AUTHORITY.test(word.word) || isParty(word, groups))) return read;
  }
  return [];
}

function claimedIn(text: string): { name: string; isAfter: boolean }[] {
  return CLAIMED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ groups }) => ({ name: groups?.who ?? "", isAfter: pattern === ACCORDING })),
  );
}

/** The last name of a clause's beginning: of “in the hills, they” it is “they”. */
function nameIn(words: readonly MeantWord[]): readonly MeantWord[] {
  const name = words.slice(words.findLastIndex(({ word }) => PRONOUN.test(word)) + 1);
  // “The insurgents are estimated at 5,000”: they are counted.
  if (/^(?:is|are|was|were|be|been|being)$/.test(words.at(-1)?.word ?? "")) return [];
  const place = name.findLastIndex(({ word }) => word !== "of" && ENDING.has(word));
  // “My cousin in the army says” is the cousin's word.
  const isOf = place > 0 && PLACING.has(name[place]?.word ?? "");
  return (isOf ? name.slice(0, place) : name.slice(place + 1)).slice(-NEAR);
}

function isParty({ meanings, slots }: MeantWord, groups: ReadonlySet<string>): boolean {
  return slots.includes("party") || meanings.some((one) => groups.has(one));
}

/** Whether a figure's own claimant is named, or nobody who could contradict it. */
export function isClaimedBy(claimant: readonly MeantWord[], figure: KnownFigure, reader: MeaningReader): boolean {
  if (claimant.length === 0) return true;
  const own = named.get(figure) ?? new Set(factsOf(figure).flatMap((fact) => [...namesOf(fact.claimant.en, reader)]));
  named.set(figure, own);
  return claimant.some(({ meanings }) => meanings.some((one) => own.has(one)));
}

/** Whom a figure's facts name as their claimants. */
const named = new WeakMap<KnownFigure, ReadonlySet<string>>();
