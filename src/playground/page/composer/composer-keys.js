/**
 * @import { Composer } from "./composer.js"
 */

/**
 * Keys that move in the open list of suggestions and choose from it.
 * @param {Composer} composer
 * @param {KeyboardEvent} event
 * @returns {boolean} whether the key is dealt with
 */
function suggestionKey(composer, event) {
  const { suggestions } = composer;
  if (!suggestions || event.isComposing) return false;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) suggestions.move(step);
  else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey && suggestions.anyActive)
    suggestions.choose();
  else if (event.key === "Escape") composer.closeSuggestions();
  else return false;
  event.preventDefault();
  composer.app.draw();
  return true;
}

/** A key in the text box. @param {Composer} composer @param {KeyboardEvent} event */
export function textKey(composer, event) {
  if (suggestionKey(composer, event) || event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    composer.send();
  } else if (event.key === "Escape" && composer.app.state.replyTo) {
    composer.app.replyTo(undefined);
  }
}

/** A key in an option's field, or on the button that runs the command. @param {Composer} composer @param {KeyboardEvent} event */
export function fieldKey(composer, event) {
  if (suggestionKey(composer, event) || event.isComposing) return;
  const field = event.target;
  const empty = !(field instanceof HTMLInputElement) || (field.value === "" && field.dataset.first === "true");
  if (event.key === "Enter") {
    event.preventDefault();
    composer.run();
  } else if (event.key === "Escape" || (event.key === "Backspace" && empty)) {
    event.preventDefault();
    composer.leaveCommand();
  }
}
