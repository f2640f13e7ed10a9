import { stemOf } from "../normalise.ts";

/** Words that ask or tell of anything and narrow nothing: what a question turns on stands beside them. */
const WORDS = `accord achieve add admit aggregate allow amount announce apply approximate area article bad base basis begin behind belong big body boss break brief bring call case category certain chief
circumstance class close collect combine come comment company compare complete concern condition confirm contain correct count cover current data deal declare degree describe detail determine different distinct
document each earliest early enough entire entry establish estimate event extent face fact fall figure final finish firm first form former full fully general give govern hear high highest hold idea identify incident
include incur indicate info information institution involve issue item kind large largest late later latest least level line list live locate location long low lowest maker main manage manufacturer matter mean
measure mention most name note notice number occur office official operate organisation organization originate overall owe pair particular party people period person phase phrase pick piece place point portion
position possible precise present process provide publish put quantity question quick range rate ready reach read real reason recent record refer register regulate relate relevant remain report require respect
respective result rough round scale second separate set short show side similar single situation size small source specific spell spot stage stand start state statistic step strength study style subject such
sum tally technical term text thing third topic total toward true turn type unit user value various version whole word work worth write`;

const STEMS = new Set(WORDS.split(/\s+/).map(stemOf));

/** Whether a stem narrows nothing of what is asked, in whatever question it stands. */
export function isGeneral(stem: string): boolean {
  return STEMS.has(stem);
}
