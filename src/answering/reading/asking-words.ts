/** Words that ask. */
export const ASKING: ReadonlySet<string> = new Set("who whom whose what where when why how which".split(" "));
/** Words that may stand between “how many” or “which” and the noun. */
export const BEFORE_NOUN = new Set("of the these those this that a an other more all such exactly exact".split(" "));
/** Words at which a noun has ended. */
export const AFTER_NOUN = new Set(
  "is are was were be been am did do does done has have had having will would can could should may might must got get gets in on at by from to for with without within into near around about of off as if and or but so that than then they he she it we you i there here his her their its who which what when where why how not no still now because so exactly really already only".split(
    " ",
  ),
);
/** Words at which another noun begins. */
export const BEGINNING = new Set("the a an this that these those their its his her our your".split(" "));
/** Not sizes: how big something is may ask how many it counts. */
export const MEASURES = new Set("old tall far fast rich wide deep expensive often".split(" "));
export const TIME_UNITS = new Set(
  "day days hour hours week weeks month months year years minute minutes night nights time decade decades".split(" "),
);
/** Verbs that make whoever is their subject the one who did what follows. */
export const DOING = new Set(
  "did do does carried carry commits commit committed ordered orders order fired fire fires used uses launched launch started start planned plan attacked staged perpetrated executed".split(
    " ",
  ),
);
export const KINDS = new Set("kind kinds sort sorts type types".split(" "));
/** What may follow the noun of “who is the minister of …”; in “who is the army fighting” it isn't what is asked for. */
export const OF = new Set(["", "of", "in", "for", "at", "now"]);
/** Words that make “which …” a place: it asks where. */
export const PLACING = new Set("in at from to near on into inside".split(" "));
export const BEING = new Set("is are was were got get has have had been being".split(" "));
/** Whoever holds one of these is a person with a name; a pattern. */
export const OFFICES =
  "leader|head|boss|chief|director|manager|mayor|minister|president|chair|chairman|chairwoman|chairperson|prosecutor|spokesman|spokeswoman|spokesperson|coordinator|commander|owner|founder|ceo|judge|lawyer|candidate|governor|editor|author|journalist|reporter|secretary|captain|principal|driver|pilot|engineer|inspector|expert|official|officer|successor|deputy|witness|victim|suspect|king|queen|chancellor|general|colonel|wife|husband|son|daughter|father|mother|brother|sister";
