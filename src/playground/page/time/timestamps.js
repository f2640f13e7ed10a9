/** Times as Discord words them, in the reader's own language and zone. */

import { now } from "./clock.js";

const locale = navigator.language;
/** @type {Record<string, Intl.DateTimeFormatOptions>} */
const styles = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
};
/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const units = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

/**
 * The text of a `<t:seconds:style>` mark.
 * @param {number} seconds since 1970
 * @param {string} style one of Discord's letters
 * @param {number} present in milliseconds
 */
export function formatTimestamp(seconds, style, present) {
  if (style === "R") return relative(seconds, present);
  return new Intl.DateTimeFormat(locale, styles[style] ?? styles.f).format(seconds * 1000);
}

/** The full wording, for a tooltip. @param {number} seconds */
export function fullTimestamp(seconds) {
  return new Intl.DateTimeFormat(locale, styles.F).format(seconds * 1000);
}

/** The time beside an author's name. @param {string} iso */
export function messageTime(iso) {
  const date = new Date(iso);
  const time = new Intl.DateTimeFormat(locale, styles.t).format(date);
  const days = daysBetween(date, new Date(now()));
  if (days === 0) return time;
  if (days === 1) return `Yesterday at ${time}`;
  return `${new Intl.DateTimeFormat(locale, styles.d).format(date)} ${time}`;
}

/** The hours and minutes alone, for a message under the same author. @param {string} iso */
export function shortTime(iso) {
  return new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" }).format(new Date(iso));
}

/** The text of the line between two days. @param {string} iso */
export function dayName(iso) {
  return new Intl.DateTimeFormat(locale, styles.D).format(new Date(iso));
}

/** @param {number} seconds @param {number} present */
function relative(seconds, present) {
  const distance = seconds - present / 1000;
  const [unit, length] = units.find(([, size]) => Math.abs(distance) >= size) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.round(distance / length), unit);
}

/** @param {Date} earlier @param {Date} later */
function daysBetween(earlier, later) {
  const midnight = (/** @type {Date} */ date) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  return Math.round((midnight(later) - midnight(earlier)) / 86_400_000);
}
