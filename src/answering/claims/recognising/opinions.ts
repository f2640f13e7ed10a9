import type { Speakers } from "./speakers.ts";

const BEFORE =
  /^(?:(?:so|and|but|well|ok|okay|lol|lmao|bro|man|wow|ngl|tbh|honestly|frankly|imo|fr|yeah|no|nah|sorry|i think|i guess|i mean|in my opinion|if you ask me)[,.!]* )*/i;
const AFTER =
  /(?:[,.!? ]+(?:lol|lmao|haha+|tbh|imo|imho|ngl|fr|bro|man|honestly|tho|though|anyway|to me|if you ask me|right|no|period|sorry|not sorry|in my opinion|and that's that|in your (?:opinion|view|eyes)|on this|at this|here|then))*[.!? ]*$/i;
const HOW = String.raw`(?:(?:so|such|just|really|very|too|pretty|kinda|kind of|quite|super|literally|still|always|all|nothing but|absolutely|totally|utterly|clearly|obviously|the|a|an|some|bunch of|complete|total|absolute|real|big|biggest|bloody|damn|fucking) )*(\p{L}+)(?: (?:person|people|man|men|guys?|leaders?|presidents?|country|group|lot|bunch|government|idea|thing|choice|organisation|organization))?`;
/** “… is such a clown”, “is … a good man” */
const WEIGHS = [
  new RegExp(`^(.{1,40}?)(?:'s| is| are| was| were| looks?| seems?| sounds?| remains?) ${HOW}$`, "iu"),
  new RegExp(`^(?:is|are|was|were|isn't|aren't) (.{1,40}?) ${HOW}$`, "iu"),
];
const EVALUATIVE =
  /^(?:mid|trash|garbage|rubbish|crap|shit|based|cringe|cringy|lame|awesome|cool|goated|sus|shady|fishy|pathetic|useless|hopeless|clueless|spineless|soft|weak|stupid|dumb|idiotic|ridiculous|laughable|overrated|underrated|terrible|horrible|awful|bad|good|great|best|worst|evil|disgusting|amazing|brilliant|wonderful|nice|decent|horrid|shameful|shameless|boring|annoying|funny|crazy|insane|clowns?|jokes?|mess|disaster|losers?|cowards?|frauds?|fakes?|legends?|heroe?s?|hero|dictators?|tyrants?|villains?|saints?|liars?|thugs?|butchers?|puppets?|traitors?|hypocrites?|idiots?|morons?|fools?|bastards?|angels?|devils?|genius|geniuses)$/i;
const JUDGES = /^(.{1,40}?) (?:really |totally |just |still )*(?:sucks?|rocks|rules|stinks?|slaps|blows)$/i;
/** Whoever they stand for was spoken of. */
const PRONOUN = /^(?:he|she|they|these guys|those guys|this guy|that guy)$/i;

/** Whether a message only says, or asks, what to think of somebody of whom the base knows. */
export function isOpinion(text: string, speakers: Pick<Speakers, "speakerIn">): boolean {
  const plain = text.replace(/[’‘´]/g, "'").replace(/\s+/g, " ").trim();
  const bare = plain.replace(BEFORE, "").replace(AFTER, "");
  const [, judged = ""] = JUDGES.exec(bare) ?? [];
  const weighed = WEIGHS.map((pattern) => pattern.exec(bare)).find((found) => EVALUATIVE.test(found?.[2] ?? ""));
  const whom = judged || (weighed?.[1] ?? "");
  return whom !== "" && (PRONOUN.test(whom) || speakers.speakerIn(whom) !== undefined);
}
