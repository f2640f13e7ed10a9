/**
 * @import { Message } from "../state/protocol.js"
 * @import { App } from "../app.js"
 */
import { html } from "lit";
import { decodeMentions } from "../composer/mentions.js";

/** One's own message while it is written anew, in its place. @param {App} app @param {Message} message */
export function editView(app, message) {
  const save = (/** @type {HTMLTextAreaElement} */ box) => app.edit(message, box.value.trim());
  const key = (/** @type {KeyboardEvent} */ event) => {
    const box = /** @type {HTMLTextAreaElement} */ (event.target);
    if (event.isComposing) return;
    if (event.key === "Escape") app.startEdit(undefined);
    else if (event.key === "Enter" && !event.shiftKey) save(box);
    else return;
    event.preventDefault();
  };
  const press = (/** @type {Event} */ event) => {
    const box = /** @type {HTMLElement} */ (event.target).closest(".edit")?.querySelector("textarea");
    if (box) save(box);
  };
  return html`<div class="edit">
    <textarea
      class="edit-text"
      rows="1"
      dir="auto"
      maxlength="2000"
      aria-label="Edit message"
      .value=${decodeMentions(app.state, message.content)}
      @keydown=${key}
    ></textarea>
    <p>
      <kbd>Esc</kbd> to <button type="button" class="text-button" @click=${() => app.startEdit(undefined)}>cancel</button>
      · <kbd>Enter</kbd> to <button type="button" class="text-button" @click=${press}>save</button>
    </p>
  </div>`;
}
