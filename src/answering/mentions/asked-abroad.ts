import type { Reading } from "../reading/reading.ts";
import { wordSet } from "../reading/word-set.ts";
import type { AskedMention } from "./asked-mention.ts";

/** What asks whether something is mentioned, as it is put into English word for word. */
const MENTIONING = wordSet("mention mentions mentioned named cited");
const SAYING = wordSet("say says said there about reported name use used");
const SOURCE = wordSet("article text report source story piece news");
const AROUND = wordSet(
  "do does did is are was were has have the a an in of or and not at all even once anything any it this that",
);

/** What a question put into English from another language asks of the source's wording: whether it mentions the one whom it names. */
export function askedAbroad({ words, matches }: Reading): AskedMention | undefined {
  const names = matches.filter(({ id }) => id.startsWith("@"));
  const [name] = names;
  if (!name || names.length > 1) return undefined;
  const around = words.filter((_, at) => at < name.start || at >= name.end);
  const has = (set: ReadonlySet<string>) => around.some((word) => set.has(word));
  const isAsked = has(MENTIONING) || (has(SAYING) && has(SOURCE));
  const isOnly = around.every((word) => [MENTIONING, SAYING, SOURCE, AROUND].some((set) => set.has(word)));
  return isAsked && isOnly ? { asks: "named", things: [words.slice(name.start, name.end).join(" ")] } : undefined;
}
