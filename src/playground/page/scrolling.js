/** How near the end, in pixels, still counts as being at the end. */
const nearEnd = 80;

/** @type {WeakMap<Element, { place: string, atEnd: boolean }>} */
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
  if (reading.place !== place) Object.assign(reading, { place, atEnd: true });
  if (reading.atEnd) scroller.scrollTop = scroller.scrollHeight;
}

/** Shows one message of a list in its middle, and marks it for a moment. @param {Element | null} row */
export function showMessage(row) {
  const scroller = row?.closest(".scroller");
  if (!row || !scroller) return;
  const reading = known.get(scroller);
  if (reading) reading.atEnd = false;
  row.scrollIntoView({ block: "center" });
  row.animate([{ backgroundColor: "#5865f24d" }, { backgroundColor: "#5865f24d", offset: 0.6 }, {}], 2000);
}

/** @param {Element} scroller @param {string} place */
function watch(scroller, place) {
  const reading = { place, atEnd: true };
  let top = scroller.scrollTop;
  scroller.addEventListener("scroll", () => {
    const left = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    // A message that grows while it is drawn scrolls too, but only a reader scrolls up.
    if (left < nearEnd) reading.atEnd = true;
    else if (scroller.scrollTop < top) reading.atEnd = false;
    top = scroller.scrollTop;
  });
  const observer = new ResizeObserver(() => {
    if (reading.atEnd) scroller.scrollTop = scroller.scrollHeight;
  });
  observer.observe(scroller);
  for (const child of scroller.children) observer.observe(child);
  return reading;
}
