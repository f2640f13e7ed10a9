import { CLAIM_PLACE } from "../../../../knowledge/pack/base-schema.ts";
import { spread } from "../../../acts/lines/spread.ts";
import { type ArabicReader, arabicReaderOf } from "../../../reading/languages/arabic/arabic-reader.ts";
import { glossed } from "../../../reading/languages/arabic/gloss.ts";
import { statedIn } from "../../../reading/languages/arabic/stating.ts";
import { isArabic } from "../../../reading/languages/arabic-forms.ts";
import { Lexicon } from "../../../reading/lexicon.ts";
import type { Label } from "../chain.ts";
import { type Composed, type ComposedOf, drawer, type Piece } from "../composed.ts";
import type { CutBy, CuttingLessons } from "../learn-cutter.ts";
import { MOST_FEATURES_ARABIC, plainArabic, toldOfArabic } from "./told-arabic.ts";

/** So many claims stand in each frame. */
const CLAIMS_A_FRAME = 2;
const ASIDES = 2;
const MOST = { claims: 2400, bare: 1200, asked: 1400, felt: 300, pairs: 100 };
const UNMARKED = 0.25;
/** Before the place of a claim they join it to the frame. */
const OPEN = /^$|[^\p{L}\p{N}]\s*$/u;
const ASKED = /[?؟]/;
const STAND_INS: Readonly<Record<string, string>> = { person: "الوزير", place: "الوادي", group: "العمال" };

/** What a base's Arabic is cut by. */
export function arabicLessons(base: CutBy): CuttingLessons {
  const reader = arabicReaderOf(base);
  const lexicon = new Lexicon(base);
  return {
    messages: composedInArabic(base, reader),
    toldOf: (text) => toldOfArabic(text, reader.glossary, lexicon),
    most: MOST_FEATURES_ARABIC,
  };
}

/** Messages like those that people write in Arabic, in Arabic letters, composed of a base's frames, claims and questions. @param frames those that are used */
export function composedInArabic(
  base: ComposedOf,
  { arabizi, glossary }: ArabicReader,
  frames = base.frames?.ar ?? [],
): Composed[] {
  const read = (text: string): string => plainArabic(isArabic(text) ? text : arabizi.arabised(text));
  const claims = spread(
    base.claims.flatMap(({ language, text }) => (language === "ar" ? [text.replace(/[.]$/, "")] : [])),
    MOST.claims,
  ).map(read);
  if (claims.length === 0 || frames.length === 0) return [];
  const questions = questionsIn(base)
    .map(read)
    .filter((text) => ASKED.test(text) || statedIn(glossed(text, glossary).spoken) === undefined);
  const asides = (base.asides?.ar ?? []).map((text) => read(text.replace(/[.]$/, "")));
  const draw = drawer(claims.length);
  const oneOf = (texts: readonly string[]): string => texts[Math.floor(draw() * texts.length)] ?? "";
  const claim = () => as("claim", oneOf(claims));
  const question = () => as("other", oneOf(questions));
  const frame = (text: string) => as("frame", text);
  const halves = frames.map((text) => text.split(CLAIM_PLACE).map(read) as [string, string]);
  const befores = halves.flatMap(([before, after]) => (after === "" ? [before] : []));
  const afters = halves.flatMap(([before, after]) => (before === "" ? [after] : []));
  const composed: Composed[] = [];
  for (const [before, after] of halves) {
    for (let i = 0; i < CLAIMS_A_FRAME; i++) composed.push(framed(before, claim(), after));
    if (before === "" || after === "") composed.push(framed(before || oneOf(befores), claim(), after || oneOf(afters)));
    if (OPEN.test(before)) composed.push(framed(before, question(), after));
  }
  for (const text of asides)
    for (let i = 0; i < ASIDES; i++) {
      composed.push([frame(`${text}${oneOf([", ", ". ", "! ", " "])}`), draw() < 0.5 ? claim() : question()]);
      composed.push([draw() < 0.5 ? claim() : question(), frame(`${oneOf([", ", ". ", "? ", " "])}${text}`)]);
    }
  const mark = () => oneOf(["", "", "", "", ".", ".", "!", "?"]);
  composed.push(...spread(claims, MOST.bare).map((text): Composed => [as("claim", `${text}${mark()}`)]));
  composed.push(...questions.map((text): Composed => [as("other", text)]));
  for (let i = 0; i < MOST.pairs; i++) {
    composed.push([claim(), frame(oneOf([". ", ", ", " و", ". و"])), question()]);
    composed.push([claim(), as("claim", oneOf([". ", ", و", " بس ", " و"])), claim()]);
    composed.push([question(), frame(" "), question()]);
  }
  return composed.map((pieces) =>
    draw() < UNMARKED ? pieces.map(({ text, label }) => as(label, label === "other" ? text : unmarked(text))) : pieces,
  );
}

function unmarked(text: string): string {
  return text.replace(/[,.:?؟](?=\s|$)/g, "");
}

function as(label: Label, text: string): Piece {
  return { label, text };
}

/** A message with something around its middle. */
function framed(before: string, middle: Piece, after: string): Composed {
  return [...(before === "" ? [] : [as("frame", before)]), middle, ...(after === "" ? [] : [as("frame", after)])];
}

/** What asks something, is felt or only talk. */
function questionsIn({ entries, feelings }: ComposedOf): string[] {
  const asked = [...entries.values()].flatMap(({ phrasings, followUps }) => [
    ...(phrasings.ar ?? []),
    ...(followUps?.ar ?? []),
  ]);
  const felt = [...feelings.values()].flatMap(({ examples }) => examples.ar ?? []);
  return [
    ...spread(asked, MOST.asked),
    ...spread(felt, MOST.felt).map((text) => text.replace(/\{(\w+)\}/g, (_, kind: string) => STAND_INS[kind] ?? kind)),
  ];
}
