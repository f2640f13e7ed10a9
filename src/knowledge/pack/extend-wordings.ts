import { inAllLanguages, listsByLanguage } from "../../languages/by-language.ts";
import { LANGUAGES } from "../../languages/found.ts";
import type { ByLanguage, InSome } from "../../languages/language.ts";
import { nearest } from "./nearest.ts";
import { type Place, type Placed, problemAt } from "./placed.ts";
import type { Problem } from "./problem.ts";
import type { Language } from "./schema.ts";

type ListedTexts = InSome<readonly string[]> | undefined;
type ListedWordings = ByLanguage<string[]>;

/** Lists by their names, and where they stand. */
type Lists<Field extends string> = Placed<{ readonly lists: { readonly [field in Field]?: ListedTexts } }>;

/** What an event says of some lists of the base, beside the texts that it adds. */
interface Changes<Field extends string> {
  readonly without?: readonly string[] | undefined;
  /** What of the base's texts the event says elsewhere or here itself. */
  readonly yields?: readonly string[];
  /** How many texts of the base and of the event come in turn, by list; what is left over comes last, the base's first. */
  readonly order?: { readonly [field in Field]?: readonly number[] | undefined } | undefined;
}

/** Lists of the base, each with what an event adds to it. */
export interface ListExtension<Field extends string> {
  readonly lists: ReadonlyMap<Field, ListedWordings>;
  /** Where a text of a list stands: in the base's file or in the event's. */
  readonly at: Place;
  /** What the event would go without and the base hasn't. */
  readonly problems: readonly Problem[];
}

/** Puts the base's texts, but for those that the event goes without, together with the event's own. */
export function extendWordings<Field extends string>(
  fields: readonly Field[],
  base: Lists<Field>,
  own: Lists<Field> & Changes<Field>,
): ListExtension<Field> {
  const without = new Set([...(own.without ?? []), ...(own.yields ?? [])]);
  const inherited = (field: Field, language: Language) => base.lists[field]?.[language] ?? [];
  const listed = (field: Field, language: Language) => {
    const from = (placed: Placed<object>) => (text: string, place: number) => ({ text, placed, place });
    return inTurn(
      inherited(field, language)
        .map(from(base))
        .filter(({ text }) => !without.has(text)),
      (own.lists[field]?.[language] ?? []).map(from(own)),
      own.order?.[field],
    );
  };
  const lists = new Map<Field, ListedWordings>();
  for (const field of fields) {
    if (!base.lists[field] && !own.lists[field]) continue;
    const texts = (language: Language) => listed(field, language).map(({ text }) => text);
    lists.set(field, listsByLanguage(texts));
  }
  return {
    lists,
    at(path) {
      const [name, language, i] = path;
      const field = fields.find((one) => one === name);
      if (!field) return own.at(path);
      const known = LANGUAGES.find((one) => one === language);
      const found = known && listed(field, known)[Number(i)];
      if (found) return found.placed.at([field, known, found.place]);
      return (own.lists[field] ? own : base).at(path);
    },
    problems: unheld(
      fields.flatMap((field) => inAllLanguages(base.lists[field])),
      own,
    ),
  };
}

/** Takes so many of one, then so many of the other, and so on. */
function inTurn<T>(one: readonly T[], other: readonly T[], runs: readonly number[] = []): T[] {
  const left = [[...one], [...other]];
  return [...runs.flatMap((run, i) => left[i % 2]?.splice(0, run) ?? []), ...left.flat()];
}

function unheld(inherited: readonly string[], own: Placed<Pick<Changes<string>, "without">>): Problem[] {
  return (own.without ?? []).flatMap((text, i) => {
    if (inherited.includes(text)) return [];
    const near = nearest(text, inherited);
    const remedy = near ? `Write “${near}” as the base does, or take the line out` : "Take the line out";
    return [problemAt(own, ["without", i], `The base doesn't hold “${text}” here`, remedy)];
  });
}
