import { wordSet } from "../../reading/word-set.ts";

export const AUXILIARIES = wordSet(
  "is are was were has have had do does did be been will would can could should aint isnt wasnt arent werent didnt doesnt dont hasnt havent wont wouldnt cant couldnt am",
);
export const WRITER = wordSet("i im ive id we my our me us you u your yours mine ur");
export const OTHERS = wordSet("it he she they that this these those its thats there theyre hes shes");
export const SUBORDINATORS = wordSet("that whether if how");
/** What somebody says, thinks, feels or has of something. */
export const ATTITUDES = wordSet(
  `say says said saying claim claims claimed claiming tell tells told telling hear heard hears hearing read reads reading see saw seen think thinks thought thinking believe believes believed believing
  report reports reported reporting insist insists insisted swear swears swore write writes wrote written post posts posted posting tweet tweets tweeted share shares shared understand understood know knows knew
  mention mentions mentioned state states stated argue argues argued conclude assume assumed assuming guess suppose remember recall learn learned learnt announced suggest suggests suggested maintain maintains
  maintained contend contends allege alleges alleged assert asserts asserted reckon reckons gather gathered hold holds impression view opinion belief statement rumour rumor convinced sure certain aware informed
  notion word whispered taught teaches explained explains admit admits noted note presume doubt bet wonder wondering ask asks asking confirm confirms verify check mean means`,
);
/** Whether something is so. */
export const SOUNDS = wordSet(
  `true truth correct right accurate real legit genuine valid fact facts confirmed confirm verify verified check checked factcheck fake false untrue fiction rumour rumor hoax propaganda lie lies bs nonsense wrong
  incorrect myth agree disagree exaggerated misinformation cap reliable yes no yeah yep nah nope innit huh eh ok okay surely really seriously fair sure`,
);

/** A short mark of what class a word is of; none where it is of no class. @param isOf whether it is one of a set */
export function classBy(isOf: (set: ReadonlySet<string>) => boolean): string {
  if (isOf(AUXILIARIES)) return "v";
  if (isOf(WRITER)) return "i";
  if (isOf(OTHERS)) return "o";
  if (isOf(SUBORDINATORS)) return "t";
  if (isOf(ATTITUDES)) return "a";
  return isOf(SOUNDS) ? "s" : "";
}
