/**
 * @import { Component } from "../state/protocol.js"
 * @import { App } from "../app.js"
 */
import { html, nothing } from "lit";
import { ref } from "lit/directives/ref.js";
import { icons } from "../look/icons.js";
import { markdownView } from "../markdown/markdown-view.js";
import { componentTypes as types } from "../state/protocol.js";

const paragraphStyle = 2;

/**
 * A form in a dialog. Its fields are Discord's components of modals, by whose custom ids their values come back.
 * @typedef {{ title: string, image?: unknown, preface?: unknown, components: Component[], submit?: string, danger?: boolean,
 *   onSubmit: (fields: Record<string, any>) => void, onClose: () => void }} Form
 */

/** @param {App} app @param {Form} form */
export function formDialog(app, { title, image, preface, components, submit = "Submit", danger, onSubmit, onClose }) {
  const send = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    onSubmit(fieldsOf(form));
  };
  return html`<dialog class="modal" aria-labelledby="modal-title" @close=${onClose} ${ref(show)}>
    <form @submit=${send}>
      <header>
        ${image ?? nothing}
        <h2 id="modal-title">${title}</h2>
        <button type="button" class="icon-button" aria-label="Close" @click=${onClose}>${icons.close}</button>
      </header>
      <div class="modal-body">${preface ?? nothing} ${components.map((component) => fieldView(app, component))}</div>
      <footer>
        <button type="button" class="plain" @click=${onClose}>Cancel</button>
        <button type="submit" class=${danger ? "danger" : "primary"}>${submit}</button>
      </footer>
    </form>
  </dialog>`;
}

/**
 * Opens the dialog once it stands on the page, and goes to its first field. One function for all drawings: lit calls a new
 * one at each, and would open a dialog again that is closing.
 * @param {Element | undefined} dialog
 */
function show(dialog) {
  if (!(dialog instanceof HTMLDialogElement) || dialog.open) return;
  queueMicrotask(() => {
    dialog.showModal();
    const first = dialog.querySelector("input, textarea, select");
    if (first instanceof HTMLElement) first.focus();
  });
}

/** What was filled in, by the fields' names: of a menu of several choices all of them, or none. @param {HTMLFormElement} form */
function fieldsOf(form) {
  const filled = new FormData(form);
  const several = [...form.elements].filter((element) => element instanceof HTMLSelectElement && element.multiple);
  return Object.fromEntries([
    ...[...filled].map(([name, value]) => [name, String(value)]),
    ...several.map((menu) => {
      const { name } = /** @type {HTMLSelectElement} */ (menu);
      return [name, filled.getAll(name).map(String)];
    }),
  ]);
}

/** @param {App} app @param {Component} component @returns {unknown} */
function fieldView(app, component) {
  if (component.type === types.actionRow)
    return component.components.map((/** @type {Component} */ each) => inputView(app, each, each));
  if (component.type === types.label) return inputView(app, component, component.component);
  if (component.type === types.textDisplay) return markdownView(app, component.content);
  return nothing;
}

/** @param {App} app @param {Component} heading @param {Component} input */
function inputView(app, { label, description }, input) {
  const required = input.required !== false;
  return html`<label class="field">
    <span class="field-label">${label}${required ? html`<span class="required" title="Required"> *</span>` : nothing}</span>
    ${description ? html`<small>${description}</small>` : nothing} ${controlView(app, input, required)}
  </label>`;
}

/** @param {App} app @param {Component} input @param {boolean} required */
function controlView(app, input, required) {
  if (input.type === types.stringSelect || input.type === types.roleSelect) {
    const options = input.type === types.roleSelect ? roleOptions(app, input) : input.options;
    const isMultiple = (input.max_values ?? 1) > 1;
    return html`<select name=${input.custom_id} ?required=${required} ?multiple=${isMultiple}>
      ${required || isMultiple ? nothing : html`<option value="">${input.placeholder ?? ""}</option>`}
      ${options.map((/** @type {any} */ option) => html`<option value=${option.value} ?selected=${option.default}>${option.label}</option>`)}
    </select>`;
  }
  const { custom_id, value = "", placeholder = "", min_length = 0, max_length = 4000 } = input;
  return input.style === paragraphStyle
    ? html`<textarea name=${custom_id} .value=${value} placeholder=${placeholder} minlength=${min_length} maxlength=${max_length} ?required=${required} rows="4" dir="auto"></textarea>`
    : html`<input name=${custom_id} .value=${value} placeholder=${placeholder} minlength=${min_length} maxlength=${max_length} ?required=${required} dir="auto" autocomplete="off" />`;
}

/** @param {App} app @param {Component} input */
function roleOptions({ state }, { default_values = [] }) {
  const chosen = default_values.map((/** @type {{ id: string }} */ { id }) => id);
  return state.roles.map(({ id, name }) => ({ value: id, label: name, default: chosen.includes(id) }));
}
