import { given } from "../languages/by-language.ts";
import { LANGUAGES } from "../languages/found.ts";
import { formatAmount, formatFigure, formatPercent } from "./figure.ts";
import { type Derived, type Fact, inLanguage } from "./model.ts";
import type { Language, Localised, RawEvent } from "./pack/schema.ts";

const PLACE = /\{([^{}]+)\}/g;
/** After an id: what stands for the figure by its plural category, `#` being the figure: `{duration|one: # day|other: # days}`. */
const FORMS = /^([^|]+)((?:\|(?:zero|one|two|few|many|other): [^|]+)*\|other: [^|]+)$/;

/** Where the event itself goes, so that one text of the base serves every event. */
const EVENT_PLACE = /\{event\.(title|name)\}/g;

/** What stands before a sentence: nothing, or the end of another, which the point of “p.m.” isn't. */
const BEFORE_SENTENCE = /(?:^|(?<!\.\p{L})[.!?] )$/u;

/** In what texts an entry tells what it says, by their fields: its answer, and a short one where there is one. */
export function textsTold({ answer, short }: { readonly answer: Localised; readonly short?: Localised | undefined }) {
  return [["answer", answer] as const, ...(short ? [["short", short] as const] : [])];
}

/** The same, each in each language that has it. */
export function allTextsTold(entry: Parameters<typeof textsTold>[0]) {
  return textsTold(entry).flatMap(([field, told]) =>
    LANGUAGES.flatMap((language) => {
      const text = given(told, language);
      return text === undefined ? [] : [{ field, language, text }];
    }),
  );
}

/** The ids in braces in an answer's text: where its figures go. */
export function placesIn(text: string): string[] {
  return [...text.replace(EVENT_PLACE, "").matchAll(PLACE)].map(([, inside = ""]) => readPlace(inside).id);
}

/** What stands in braces: an id, and after it the figure's wording for each plural category that the language tells apart. */
function readPlace(inside: string): { readonly id: string; readonly forms: ReadonlyMap<string, string> } {
  const [, id, written = ""] = FORMS.exec(inside) ?? [undefined, inside];
  const forms = written.split("|").filter((form) => form !== "");
  return { id: id ?? inside, forms: new Map(forms.map((form) => splitForm(form))) };
}

function splitForm(form: string): [category: string, wording: string] {
  const at = form.indexOf(": ");
  return [form.slice(0, at), form.slice(at + 2)];
}

/** An answer's text with the event in the place of `{event.title}`, and of `{event.name}` as it reads inside a sentence. */
export function fillEvent(text: string, { title, name = title }: Pick<RawEvent, "title" | "name">, language: Language) {
  const words = { title: inLanguage(title, language), name: inLanguage(name, language) };
  return text.replace(EVENT_PLACE, (_, place: keyof typeof words, at: number) => placed(words[place], text, at));
}

/** What is placed into a text, with a capital where it begins a sentence. What a curator wrote keeps its letters. */
function placed(words: string, text: string, at: number): string {
  return BEFORE_SENTENCE.test(text.slice(0, at)) ? words.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : words;
}

/** A computed number as it is printed; a percentage keeps its digits. */
function formatDerived({ value, unit, measuredIn }: Derived, language: Language): string {
  if (unit === "%") return formatPercent(value, language);
  return formatFigure({ value, operator: "exactly", unit: measuredIn }, language);
}

/** An answer's text with each `{fact or derived id}` replaced by that figure; an unknown id stays as it is. */
export function fillPlaces(
  text: string,
  facts: ReadonlyMap<string, { readonly figure?: Fact["figure"] }>,
  derived: ReadonlyMap<string, Derived>,
  language: Language,
): string {
  return text.replace(PLACE, (place, inside: string, at: number) => {
    const { id, forms } = readPlace(inside);
    const figure = facts.get(id)?.figure;
    if (figure) {
      if (forms.size === 0) return placed(formatFigure(figure, language), text, at);
      const written = formatAmount(figure, language);
      const form = forms.get(new Intl.PluralRules(language).select(figure.value)) ?? forms.get("other");
      return placed(form?.replace("#", written) ?? written, text, at);
    }
    const one = derived.get(id);
    return one ? placed(formatDerived(one, language), text, at) : place;
  });
}
