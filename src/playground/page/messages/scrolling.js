/** How near the end, in pixels, still counts as being at the end. */
const nearEnd = 80;

/**
 * Where a reader is in a list: which place it shows, how far down they were, and whether that was its end.
 * @typedef {{ place: string, top: number, atEnd: boolean }} Reading
 */

/** @type {WeakMap<Element, Reading>} */
const known = new WeakMap();

/**
 * Keeps a message list at its end, unless its reader has scrolled up; a new place starts at the end.
 * @param {Element | null} scroller
 * @param {string} place what is shown in it
 */
export function keepAtEnd(scroller, place) {
  if (!scroller) return;
  let reading = known.get(scroller);
  if (!reading) {
    reading = watch(scroller, place);
    known.set(scroller, reading);
  }
  if (reading.place !== place) Object.assign(reading, { place, top: 0, atEnd: true });
  follow(scroller, reading);
}

/** Shows one message of a list in its middle, and marks it for a moment. @param {Element | null} row */
export function showMessage(row) {
  const scroller = row?.closest(".scroller");
  if (!row || !scroller) return;
  const reading = known.get(scroller);
  if (reading) reading.atEnd = false;
  row.scrollIntoView({ block: row.clientHeight < scroller.clientHeight ? "center" : "start" });
  row.animate([{ backgroundColor: "#5865f24d" }, { backgroundColor: "#5865f24d", offset: 0.6 }, {}], 2000);
}

/** @param {Element} scroller @param {string} place @returns {Reading} */
function watch(scroller, place) {
  const reading = { place, top: scroller.scrollTop, atEnd: true };
  scroller.addEventListener("scroll", () => look(scroller, reading));
  const observer = new ResizeObserver(() => follow(scroller, reading));
  observer.observe(scroller);
  for (const child of scroller.children) observer.observe(child);
  return reading;
}

/** Goes on to the end with a reader who is there. @param {Element} scroller @param {Reading} reading */
function follow(scroller, reading) {
  // The event of a reader's scrolling may still be on its way.
  look(scroller, reading);
  if (!reading.atEnd) return;
  scroller.scrollTop = scroller.scrollHeight;
  reading.top = scroller.scrollTop;
}

/** Notes whether the reader is at the end. @param {Element} scroller @param {Reading} reading */
function look(scroller, reading) {
  const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
  // A message that grows while it is drawn scrolls too, but only a reader scrolls up.
  if (left < nearEnd) reading.atEnd = true;
  else if (scroller.scrollTop < reading.top) reading.atEnd = false;
  reading.top = scroller.scrollTop;
}
