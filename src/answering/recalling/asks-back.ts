import type { Match } from "../reading/lexicon.ts";
import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/word-set.ts";

/** What a message asks of the answer before it: who says so, or whether somebody in particular does. */
export type AskedBack =
  /**
   * `isOfBot`: where the bot has it from; `isOfNumber`: who gives the number that was told, `isOfSeveral` such; `isPast`: who said it.
   */
  | {
      readonly asks: "who";
      readonly isOfBot: boolean;
      readonly isOfNumber: boolean;
      readonly isOfSeveral: boolean;
      readonly isPast: boolean;
    }
  | { readonly asks: "whether"; readonly giver: string };

const SAYING = wordSet(
  "say says said saying tell tells told telling claim claims claimed claiming report reports reported",
);
/** Where something was taken from. */
const ORIGIN = wordSet("from source sources by according come comes came coming get got getting");
/** What was said has a source, or it has none. */
const CITED = wordSet("attributed attribution credited sourced cited cite cites citing authority");
/** They tell who gave a figure, once somebody is named. */
const COUNTING = wordSet("count counts counted counting collected published estimated");
const ASKING = wordSet("who whom whose where which how");
const YOU = wordSet("you your u ya");
const NUMBERS = wordSet("number numbers figure figures count counts data info information");
/** They join the others, or point at what was said. */
const SMALL = wordSet(
  `and so but or then ok okay lol wait hm hmm um well no nah yeah oh hey bro man dude please pls plz tho though actually really even anyway exactly again
  both is are was were am be been being did do does have has had can could would will to of for the a an it its that this those these all there they one
  thing things know not what on any anyone anybody someone somebody name named names naming give gives given giving gave else too as behind`,
);
const GIVING = wordSet("give gives given giving gave");
const SEVERAL = wordSet("these those them both numbers figures counts");
const SOURCE = wordSet("source sources");
const NEGATION = wordSet("not never");
/** They stand for what was said. */
const POINTING = wordSet("that it this so those these them number numbers figure figures count");
const THEM = wordSet("them");
/** A source that is named is somebody else's than the bot's. */
const NAMING = wordSet("name named names naming give gives given giving");
/** “Where is that from?”; of people “where are they from?” asks something else. */
const THAT = wordSet("that this");
/**
 * What words ask of the answer before them, where they say nothing else.
 * @param isGiver whether a meaning is somebody who may say something
 */
export function askedBack({ words, matches }: Reading, isGiver: (match: Match) => boolean): AskedBack | undefined {
  const givers = matches.filter(isGiver);
  const isNamed = (at: number) => givers.some(({ start, end }) => start <= at && at < end);
  const said = words.filter((_, at) => !isNamed(at));
  const has = (set: ReadonlySet<string>) => said.some((word) => set.has(word));
  const isOnly = said.every((word) =>
    [SAYING, ORIGIN, CITED, ASKING, YOU, NUMBERS, SMALL, NEGATION, ...(givers.length > 0 ? [COUNTING, THEM] : [])].some(
      (set) => set.has(word),
    ),
  );
  const isOfGiver = givers.length > 0 && (has(COUNTING) || (has(NUMBERS) && has(POINTING)));
  const isOfNumber = has(NUMBERS);
  const isWhose = said.includes("whose") && isOfNumber;
  const isGiven = isOfNumber && has(GIVING) && said.includes("who");
  const tells = isGiven || has(SAYING) || has(ORIGIN) || has(CITED) || said.includes("know") || isOfGiver || isWhose;
  if (!isOnly || !tells) return undefined;
  const [giver] = givers;
  if (giver)
    return has(ASKING) || said.includes("what") || !has(POINTING) ? undefined : { asks: "whether", giver: giver.id };
  const isOfSeveral = has(SEVERAL);
  const isPast = said.includes("said");
  const who = (isOfBot: boolean): AskedBack => ({ asks: "who", isOfBot, isOfNumber, isOfSeveral, isPast });
  if (has(CITED) || (has(SOURCE) && has(NAMING) && !has(YOU))) return who(false);
  // “Source?” names nobody and nothing else.
  if (has(SOURCE) && said.every((word) => SOURCE.has(word) || SMALL.has(word))) return who(true);
  if (has(SOURCE) && !has(YOU) && has(POINTING)) return who(false);
  if (!has(ASKING) && !/^(?:source|sources)$/.test(said.at(-1) ?? "")) return undefined;
  const isOfOrigin = (has(ORIGIN) || said.includes("know")) && (has(YOU) || has(NUMBERS));
  const isOfThat = said.includes("where") && said.includes("from") && has(THAT);
  const isWho = said.some((word) => /^(?:who|whom|whose)$/.test(word));
  const isSaid = has(SAYING) || said.includes("according") || (isOfNumber && has(GIVING));
  return (isWho && isSaid) || isWhose || isOfOrigin || isOfThat ? who(has(YOU)) : undefined;
}
