import { stemOf } from "./normalise.ts";

const WORDS = `a about actually after again all already also am an and any anybody anyone anything are around as ask asking at away back be because been before being
between both but by came can come could did do does doing done down each either else even ever every everybody everyone everything exactly far few find first for from
further gave get gets getting give given go goes going gone good got great had happen happened happening has have having he hello help her here hers hey hi him his
how i if in indeed into is it its just keep kind know known last least less let like likely little look lot made make many may maybe me mean means might mine more most much
must my near need never new next no nobody none nor not nothing now of off often oh ok okay on once one only onto or other others our ours out over own part
people person please possibly put quite rather read real really right said same saw say saying says see seem seen shall she should show since so some somebody someone
something somewhere sort still such sure take tell than thanks that the their theirs them then there these they thing things think this those though through thus till to today together told
too toward true try two under until up upon us use used using very via want wanted wants was way we well went were what whatever when where whether which while who whom
whose why will with within without wonder wondering would yeah yes yet you your yours so um uh er hmm like guys guy sir mate bro dude man lol pls literally basically honestly currently present moment time day days`;

const STEMS = new Set(WORDS.split(/\s+/).map(stemOf));

/** Whether a stem carries no topic of its own: it needs no explanation by an entry. */
export function isFunctionWord(stem: string): boolean {
  return STEMS.has(stem);
}
