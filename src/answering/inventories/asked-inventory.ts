import { clean } from "../reading/normalise.ts";
import { anyOf } from "../reading/words/any-of.ts";

/** What a source holds several of. */
export type Inventory = "places" | "people" | "groups" | "figures" | "times" | "quotations";

/** All that a source holds of a kind, or so many of it. */
export interface AskedInventory {
  readonly of: Inventory;
  /** Undefined where all are wanted. */
  readonly most: number | undefined;
  /** “The three numbers” are those that were spoken of. */
  readonly isKnownNumber: boolean;
}

/** Longer messages tell more than what they want. */
const MOST_WORDS = 28;

const NUMBERS = "one two three four five six seven eight nine ten".split(" ");

const KINDS: Readonly<Record<Inventory, string>> = {
  places: "places?(?: names?)? | names? of (?:all )?(?:the )?places? | locations? | place ?names?",
  people:
    "people(?:'s names)? | persons? | individuals? | names of (?:all )?(?:the )?(?:people|persons|politicians|leaders) | everyone | everybody | politicians? | leaders?",
  groups: "groups? | organi[sz]ations? | factions? | parties | institutions? | bodies | actors | sides",
  figures: "numbers? | figures? | stats? | statistics | counts",
  times: "dates? | years? | months? | times",
  quotations: "(?:direct )?(?:quotes?|quotations?)",
};
const KIND = anyOf(
  Object.entries(KINDS)
    .map(([kind, nouns]) => `(?<${kind}>${anyOf(nouns)})`)
    .join(" | "),
);
/** One kind of place isn't all places, but may stand beside them. */
const NARROWER = "towns? | cities | villages? | regions? | provinces? | countries | areas?";
const ANY_KIND = anyOf([...Object.values(KINDS), NARROWER, "time"].join(" | "));

const SOURCE = "(?:article|text|report|piece|story|source|page|news(?: article)?)";
const IN_IT = `(?:in|from|within|of|out of|throughout) (?:it|there|this|that|here|(?:(?:the|this|that|your|ur) (?:whole )?)?${SOURCE})`;
const NAMED = anyOf(
  "named | mentioned | listed | given | cited | quoted | used | stated | contained | included | provided | appearing",
);
const NAMES = anyOf(
  "names? | mentions? | gives? | lists? | contains? | includes? | cites? | has | have | states? | provides? | quotes?",
);
/** That the source holds it, which nothing else narrows. */
const HELD = anyOf(`
  (?:(?:that|which) )?(?:(?:is|are|was|were|get|gets) )?(?:all )?(?:there )?${NAMED}(?: him| it)? |
  (?:(?:that|which) )?(?:(?:do|does|did) )?(?:it|(?:the|this|your|ur) ${SOURCE})(?: all)? ${NAMES}(?: of)? |
  (?:(?:that|which) )?(?:(?:do|does) )?(?:come up|comes up|appears?|occurs?) |
  (?:(?:that|which) )?(?:(?:is|are) )?(?:there )?${IN_IT} |
  are there
`);
/** How it is to be told. */
const HOW = anyOf(`
  by name | please | pls | plz | again | too | only | exactly | real quick | quickly | one by one | as a list | in a list | list | list them | all | all of them | then | now | anywhere | so |
  with (?:(?:the|their|its|full) )?(?:sources?|attributions?|speakers?|claimants?|names?|labels?|it)(?: it)? |
  (?:and|with|plus) (?:who|whom?|what)(?:'s)? (?:says?|gives?|said|gave|counts?|counted|they are|they stand for|they mean|it is|each is|they are about|is behind)(?: (?:it|them|that|each|which|what|so))? |
  and what (?:do )?they say | and whose(?: they are| it is)? | whose (?:they are|it is) | for (?:a|an|my|our) [a-z-]+(?: [a-z-]+)? |
  for the (?:[a-z-]+ )?(?:class|school|lesson|homework|essay|paper|talk|slides?|post|thread|channel|chat|group|podcast|programme|newsletter|quiz|record|kids|boss|editor|team)
`);
const TAIL = `(?<tail>(?: (?:${HELD}|${HOW}))*)`;

const LEAD = `(?:${anyOf("and | so | ok | okay | k | now | then | also | please | pls | hey | hi | bot | just | quick | quiz | next | right | well | but")} )*`;
const ORDER = anyOf(`
  (?:(?:can|could|would|will) (?:you|u|ya|we|i) )?(?:please |pls |just )?(?:list|name|mention|enumerate|give|gimme|tell|show|read|write|write out|read out|count|get|have|see|find)(?: (?:me|us|out|up|down))?(?: a| the)?(?: (?:(?:full|complete|short) )?list of)? |
  (?:i |we )?(?:need|want|would like|'d like)(?: to (?:know|see|have))?(?: a list of)? | (?:what|who|which) (?:is|are|were|was) | who | what's | whats | a list of | list of | (?:is|are) there (?:a list of|any) | any | which | what | whose
`);
const ALL = anyOf("all | every | each | any | both | single | the different | the various | every single");
const QUANTITY = `(?:(?<the>the |those |these )?(?:(?<all>${ALL})(?: of)?(?: the| different| single)* |(?<count>\\d{1,2}|${NUMBERS.join("|")}|a couple of|a few|some) (?:of the |different |other |more )?)?(?:direct |proper )?)`;

const ASKED = new RegExp(
  `^${LEAD}(?:(?<order>${ORDER}) )?${QUANTITY}${KIND}(?:(?:,? and |,? or | ?/ ?|, )(?:the |all |every )?${ANY_KIND})*${TAIL}$`,
  "u",
);
/** “How many people are named?” */
const COUNTED = new RegExp(`^${LEAD}(?:how many|number of) (?:different )?${KIND}${TAIL}$`, "u");
/** “Who is mentioned?” */
const WHO = new RegExp(
  `^${LEAD}(?:who|whose names?|which names?)(?: all)? (?:(?:is|are|gets?) )?(?<held>named|mentioned|appears?|come up|comes up)(?: ${HELD}| ${HOW})*$`,
  "u",
);
const HAS_HELD = new RegExp(`(?: |^)${HELD}(?: |$)`, "u");
/** Behind a number of people “in it” may be anything. */
const HAS_NAMED = new RegExp(`\\b(?:${NAMED}|${anyOf("names? | mentions? | lists? | cites?")})\\b`, "u");

/** What of all that a source holds a message wants listed, or counted; undefined where it narrows that, or wants something else. */
export function askedInventory(text: string): AskedInventory | undefined {
  if (text.split(/\s+/).length > MOST_WORDS) return undefined;
  const clauses = text.split(/[.!?؟;:,،…\n]+/u).map(said);
  const whole = askedIn(said(text.replace(/[,،]/gu, " ")));
  if (whole) return whole;
  const asked = clauses.map(askedIn);
  const found = asked.filter((one) => one !== undefined);
  const isOther = clauses.some((clause, at) => !asked[at] && OTHER.test(clause));
  return found.length === 1 && !isOther ? found[0] : undefined;
}

const OTHER = /^(?:who|what|when|where|why|how|which|is|are|was|were|did|does|do|has|have)\b/u;

function said(text: string): string {
  return clean(text)
    .replace(/[^\p{L}\p{N}'/ -]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function askedIn(clause: string): AskedInventory | undefined {
  if (WHO.test(clause)) return { of: "people", most: undefined, isKnownNumber: false };
  const counted = COUNTED.exec(clause)?.groups;
  if (counted) {
    const of = kindOf(counted);
    const tail = counted.tail ?? "";
    const isHeld = of === "people" || of === "places" || of === "groups" ? HAS_NAMED.test(tail) : HAS_HELD.test(tail);
    return of && isHeld ? { of, most: undefined, isKnownNumber: false } : undefined;
  }
  const groups = ASKED.exec(clause)?.groups;
  const of = groups && kindOf(groups);
  if (!groups || !of || !isWanted(groups)) return undefined;
  const most = numberOf(groups.count);
  return { of, most, isKnownNumber: groups.the !== undefined && most !== undefined };
}

const WITH_VOICES = / with (?:(?:the|their|its|full) )?(?:sources?|attributions?|speakers?|claimants?)\b/u;

/** A kind alone may mean anything: what the source holds, or all of it, or so many, is said besides. */
function isWanted({ order, all, count, tail = "", ...kinds }: Record<string, string | undefined>): boolean {
  const isHeld = HAS_HELD.test(tail);
  if (isHeld || WITH_VOICES.test(tail)) return true;
  // Whose people they are, nothing else tells: the dead are people too.
  if (kinds.people !== undefined) return order !== undefined && count !== undefined;
  // “Every place” and “any date” may be somebody's own; a single number is one that was spoken of.
  const isOrder = order !== undefined && !/^(?:any|which|what|whose|who|what's|whats)\b/.test(order);
  if (isOrder && kinds.times === undefined) return all !== undefined || count !== undefined || /list/.test(order ?? "");
  return all !== undefined && / (?:and|with) /.test(tail);
}

function kindOf(groups: Record<string, string | undefined>): Inventory | undefined {
  return (Object.keys(KINDS) as Inventory[]).find((kind) => groups[kind] !== undefined);
}

function numberOf(count: string | undefined): number | undefined {
  if (count === undefined) return undefined;
  if (/^\d+$/.test(count)) return Number(count);
  if (count === "a couple of") return 2;
  return NUMBERS.includes(count) ? NUMBERS.indexOf(count) + 1 : 3;
}
