import type { Pack } from "../../knowledge/pack/pack.ts";
import { problemAt } from "../../knowledge/pack/placed.ts";
import type { Problem } from "../../knowledge/pack/problem.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { placesIn } from "../../knowledge/template.ts";
import { FALLBACK_LANGUAGE } from "../../texts/languages.ts";

/** Discord's menus are in Discord's own languages. */
const FOR_DISCORD = "description";
/** Figures; below ten a language may spell them. */
const FIGURE = /\d[\d.,]*\d/g;

type Path = (string | number)[];

/**
 * The texts that a further language of the pack lacks, and those whose figures or templates are others than English's. They are
 * listed, not refused: whoever asks in that language gets English there.
 */
export function translationsToMend(pack: Pack): Problem[] {
  const { event, sources, facts, derived, withdrawn, entries, entities, feelings } = pack;
  const further = event.languages.filter((language) => language !== FALLBACK_LANGUAGE);
  const placed = [event, ...sources, ...facts, ...derived, ...withdrawn, ...entries, ...entities, ...feelings];
  return further.flatMap((language) =>
    placed.flatMap((one) =>
      [...localisedIn(one)].flatMap(([path, text]) => {
        const english = text[FALLBACK_LANGUAGE] ?? "";
        const translated = text[language];
        const place = [...path, FALLBACK_LANGUAGE];
        if (translated === undefined)
          return [problemAt(one, place, `“${english}” isn't there in ${nameOf(language)}`, "Add it")];
        const [wanted, found] = [figuresIn(english), figuresIn(translated)];
        if (wanted === found) return [];
        const message = `In ${nameOf(language)} it has ${found || "no figure"}, in English ${wanted || "none"}`;
        return [problemAt(one, [...path, language], message, "Show the same figures in both")];
      }),
    ),
  );
}

/** Every text that is there by language, with its path; not lists of wordings, which each language has of its own. */
function* localisedIn(value: unknown, path: Path = []): Generator<[Path, Readonly<Record<string, string>>]> {
  if (typeof value !== "object" || value === null || path.at(-1) === FOR_DISCORD) return;
  if (isLocalised(value)) yield [path, value];
  const inner: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, one] of inner) yield* localisedIn(one, [...path, key]);
}

function isLocalised(value: object): value is Record<string, string> {
  return Object.entries(value).some(([language, text]) => language === FALLBACK_LANGUAGE && typeof text === "string");
}

function figuresIn(text: string): string {
  const places = placesIn(text).map((id) => `{${id}}`);
  const figures = text.replace(/\{[^{}]*\}/g, "").match(FIGURE) ?? [];
  return [...new Set([...places, ...figures])].sort().join(", ");
}

function nameOf(language: Language): string {
  return new Intl.DisplayNames(FALLBACK_LANGUAGE, { type: "language" }).of(language) ?? language;
}
