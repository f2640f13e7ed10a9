import { Phrases } from "./phrases.ts";

/**
 * What shuts out what, whatever the event: ways of saying one thing, and of saying its contrary. Only what hardly means
 * anything else stands here; what is contrary in one event alone, its concepts say.
 */
const SCALES: readonly (readonly [one: string, other: string])[] = [
  // The first two turn what follows them round: “refuses to join”, “stop charging”.
  [
    "open to, open for, happy to, willing to, ready to, keen to, glad to, agreed to, agrees to, accept, accepted, accepts, approved, welcomes, wants to, want to",
    "refuse, refused, refuses, refusing, reject, rejected, rejects, rule out, ruled out, rules out, ruling out, declined to, declines to, unwilling, not willing, turned down, turns down",
  ],
  [
    "keep, keeps, kept, carry on, go on, goes on",
    "stop, stops, stopped, cease, ceased, give up, gave up, broke off, broken off, breaks off, breaking off, halted all, halting all, put an end to",
  ],
  [
    "closed, shut, stay closed, remain closed, locked up",
    "open again, reopen, reopened, opened again, stay open, stayed open, remain open, remained open, back open",
  ],
  [
    "rise, risen, rose, rises, rising, increase, increased, increasing, grow, grew, grown, growing, go up, went up, gone up, going up, climb, climbed, climbing, soar, soared, jumped, up from, higher than before",
    "fall, fell, fallen, falling, drop, dropped, dropping, decrease, decreased, sink, sank, sunk, sinking, go down, went down, gone down, going down, shrink, shrank, recede, receded, receding, slump, slumped, plunge, plunged, down from, lower than before",
  ],
  [
    "above, higher than, exceeds, exceeded, over the",
    "below, beneath, under the, lower than, dropped below, fell below",
  ],
  [
    "agree, agrees, agree on, agreed on, same number, same figure, same count, identical, in agreement",
    "disagree, disagrees, disagreed, differ, differs, differed, explained the difference, contradict each other, at odds, different number, different figure, different numbers, different figures, don't agree, do not agree, can't agree",
  ],
  [
    "win, won, wins, winner, victory, claimed victory, victorious, triumphed, came out on top",
    "lose, lost the, lost this, have lost, has lost, had lost, lost to, loses, loser, defeat, defeated, beaten, conceded, concede, concedes, admitted defeat",
  ],
  [
    "damaged, broke, broken, breaking, break, destroyed, wrecked, ruined, collapsed, collapse, gave way, burst, fell apart",
    "undamaged, unharmed, intact, unscathed, held, withstood, survived, in one piece, still standing",
  ],
  [
    "missing, unaccounted for, disappeared, vanished, not found, not been found, cannot be found, can't be found, nobody found, nobody has found, untraced",
    "found, been found, located, accounted for",
  ],
  [
    "include, included, includes",
    "exclude, excluded, excludes, does not include, leave out, leaves out, left out, not included, not part of, is not part of",
  ],
  [
    "interrupted, disrupted, suspended, halted, out of service, stopped running, not running, at a standstill",
    "run normally, running normally, runs normally, running as usual, run as usual, undisturbed, uninterrupted, back in service, on schedule, without interruption",
  ],
  [
    "without electricity, without power, lack electricity, lack power, no electricity, no power",
    "power is back, power again, electricity again, power restored, electricity restored, have power, has power",
  ],
  [
    "cooperate, cooperated, cooperating, cooperates, works with, work with, working with, work together with",
    "stonewall, stonewalled, stonewalling, obstruct, obstructed, obstructing, hinder, hindered, uncooperative, refuses to work, refuses to cooperate, refused to cooperate",
  ],
  [
    "criticise, criticised, criticized, less patient, impatient, unhappy, anger, angry, mad at, furious",
    "praise, praised, praises, applaud, applauded, commended, content with, satisfied with, pleased with, happy with",
  ],
  ["confirm, confirmed, confirms, admit, admitted, admits, acknowledged", "deny, denied, denies, refute, refuted"],
  [
    "step down, steps down, stepping down, resign, resigned, resigning, resigns, quit, leave office",
    "stay on, stays on, stayed on, remain in office, keep his post, keep her post",
  ],
  [
    "in time, on time, promptly, quickly, quick, swift, swiftly",
    "late, too late, delayed, belated, belatedly, slow, slowly, overdue",
  ],
  [
    "attack, attacked, attacks, raided, bombed, shelled, sabotaged, sabotage, struck by",
    "accident, accidental, accidentally, by accident, technical fault, technical failure, technical defect, technical fire, short circuit, malfunction, malfunctioned",
  ],
  ["by hand, manually", "by machine, by machines, electronically, automatically, by computer"],
  ["upstream, upriver", "downstream, downriver"],
  ["too few, not enough, isn't enough, is not enough, insufficient, lack, lacks", "enough, sufficient, suffices"],
  ["unclear, not clear, unknown, left open, leaves open", "certain, clear, decided, settled, announced"],
];

/** Ways of saying the same, whatever the event. */
const SAME: readonly string[] = [
  "leader, leads, lead by, led by, heads, headed by, head of, boss, chief, director, managing director, chair, chairs, in charge of",
  "sorry, apologise, apologised, apologize, apologized, apology, regret, regrets, regretted",
  "bottom, underside, underneath, lower side",
  "waste, rubbish, garbage, trash, bin, household waste, normal rubbish",
  "refund, money back, reimbursed, reimbursement",
  "by post, by mail, in the mail, mail",
  "examine, examined, examining, investigate, investigated, investigating, investigates, looked at, look at, inspected, inquiry, probe, looking into, look into",
  "visited, visit, visits, went to, came to, been to, was in, travelled to, toured",
  "supplied, supplier, delivered, provided, came from, comes from",
  "sent, brought, deployed, dispatched, mobilised, sent in",
  "reached, came in, arrived, got to, hit",
  "replace, replaced, replacement, substitute, instead of, in place of",
];

const TURNING = [0, 1];
const LEAVING = SCALES.findIndex(([one]) => one.startsWith("step down"));
const COURSE = 3;

/** Places in an order, of which one has one. */
const PLACES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"].map((place) =>
  [
    ...["came", "finished", "ranked", "ended", "ended up", "came in", "comes", "is", "was"].map(
      (verb) => `${verb} ${place}`,
    ),
    `${place} place`,
  ].join(", "),
);
/** Begins the meanings of places in an order. */
export const PLACE = "~place";

/** Reads what a text says of such scales, and what else it may be called. */
export const CONTRARIES = new Phrases([
  ...SCALES.flatMap(([one, other], i) => [...waysOf(one, poleOf(i, 0)), ...waysOf(other, poleOf(i, 1))]),
  ...PLACES.flatMap((ways, i) => waysOf(ways, `${PLACE}${i + 1}`)),
  ...SAME.flatMap((ways, i) => [...waysOf(ways, `~same${i}`)]),
]);

/** Meanings that turn round what is said of: “refuses”, “has ruled out”, with their contraries. */
export const TURNING_SCALES = TURNING.map((scale) => ({ turns: poleOf(scale, 1), keeps: poleOf(scale, 0) }));

/** Who holds an office that one person has. */
export const OFFICE = "~same0";

/** Whether it is one of the ways in which a figure goes. */
export function isOfCourse(meaning: string): boolean {
  return meaning === poleOf(COURSE, 0) || meaning === poleOf(COURSE, 1);
}

/** Whether it is that somebody gives up an office. */
export function isLeaving(meaning: string): boolean {
  return meaning === poleOf(LEAVING, 0);
}

function waysOf(ways: string, meaning: string): (readonly [string, string])[] {
  return ways.split(", ").map((way) => [meaning, way]);
}

function poleOf(scale: number, side: 0 | 1): string {
  return `~${scale}${"+-"[side]}`;
}

/** Whether a meaning is of these, and none of the base's own. */
export function isGeneral(meaning: string): boolean {
  return meaning.startsWith("~");
}

/** The contrary of what a text says of a scale; undefined for all other meanings. */
export function contraryOf(meaning: string): string | undefined {
  if (!/^~\d/.test(meaning)) return undefined;
  return meaning.endsWith("+") ? `${meaning.slice(0, -1)}-` : `${meaning.slice(0, -1)}+`;
}
