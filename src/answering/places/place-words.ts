import { wordSet } from "../reading/word-set.ts";

/** Before a place they make it where something is, or goes. */
export const THERE = wordSet("in at near around outside inside by over across throughout to into");

/** Beside places they ask nothing of their own. */
export const BESIDE = wordSet(
  "only just also too town towns city cities province provinces countryside area areas region regions place places say says said mean",
);

/** They ask for more than whether it is so there. */
export const ASKS = wordSet("who whom whose what where when why how which worse more most");

/** What points at an answer, or says nothing. */
export const POINTING = wordSet(
  `where wheres whereabouts which what same exact exactly place places town towns city area spot location region and so but or then ok okay wait hm um is was are were did does do
  has have been be it that this these those all happen happened happening happens took take taking going on though even please the in at of there one ones`,
);
