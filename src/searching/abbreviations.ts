import { publishedZone, wasEverCalled } from "../zones/published-zones.ts";
import { everyZone } from "./zone-names.ts";

const YEAR = 366 * 24 * 60 * 60 * 1000;
/** What stands for both halves of the year. */
const WHOLE_YEAR: Readonly<Record<string, readonly string[]>> = {
  ET: ["EST", "EDT"],
  CT: ["CST", "CDT"],
  MT: ["MST", "MDT"],
  PT: ["PST", "PDT"],
};
/** Abbreviations in use that IANA's rules don't hold: there, these zones have figures for names. */
const IN_USE: Readonly<Record<string, readonly string[]>> = {
  AFT: ["Asia/Kabul"],
  ART: ["America/Argentina/Buenos_Aires"],
  AST: ["Asia/Riyadh", "Asia/Baghdad", "Asia/Kuwait"],
  BRT: ["America/Sao_Paulo"],
  BST: ["Asia/Dhaka"],
  CLT: ["America/Santiago"],
  COT: ["America/Bogota"],
  GST: ["Asia/Dubai"],
  ICT: ["Asia/Bangkok"],
  IRST: ["Asia/Tehran"],
  PET: ["America/Lima"],
  SGT: ["Asia/Singapore"],
  TRT: ["Europe/Istanbul"],
  VET: ["America/Caracas"],
};

/** The zones that an abbreviation such as `EST` names in the year from now on; none for what is no abbreviation. */
export function zonesCalled(abbreviation: string, now: Temporal.Instant): string[] {
  const typed = abbreviation.toUpperCase();
  if (!/^[A-Z]{2,5}$/.test(typed)) return [];
  const meant = WHOLE_YEAR[typed] ?? [typed];
  const called = everyZone().filter((zone) => meant.some((name) => isCalled(zone, name, now.epochMilliseconds)));
  return [...new Set([...called, ...(IN_USE[typed] ?? [])])];
}

function isCalled(zone: string, name: string, from: number): boolean {
  if (!wasEverCalled(zone, name)) return false;
  const { untils, abbreviations } = publishedZone(zone) ?? { untils: [], abbreviations: [] };
  return untils.some((until, i) => abbreviations[i] === name && until > from && (untils[i - 1] ?? 0) <= from + YEAR);
}
