import type { en } from "./en.ts";

/**
 * Every sentence of the bot in one language, in English's order and with English's values. English is complete by
 * definition; another language's object `satisfies Texts`, so that `tsc` names the sentence that it lacks.
 */
export type Texts = Worded<typeof en>;

/** The same sentences in any words. */
type Worded<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Name in keyof T]: Worded<T[Name]> };

/** Some of the sentences: those that a further language has. */
export type SomeTexts = Some<Texts>;

type Some<T> = T extends string | ((...values: never) => string) ? T : { readonly [Name in keyof T]?: Some<T[Name]> };
