/** The playground's clock, which its visitor can set forward: so many milliseconds ahead of this browser's. */
let ahead = 0;

/** @param {number} present the playground's present, in milliseconds since 1970 */
export function setClock(present) {
  ahead = present - Date.now();
}

/** The playground's present, in milliseconds since 1970. */
export function now() {
  return Date.now() + ahead;
}
