/**
 * @import { App } from "../app.js"
 * @import { CommandForm } from "./command-form.js"
 * @import { CommandOption } from "../state/protocol.js"
 */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { avatarOf } from "../look/avatars.js";
import { icons } from "../look/icons.js";
import { fieldKey } from "./composer-keys.js";

/** A chosen command: its name, a field for each option, and what the field at hand is for. @param {App} app @param {CommandForm} form */
export function commandFormView(app, form) {
  const { composer, state } = app;
  const option = form.option(form.focused ?? "");
  const problem = option && form.problems.get(option.name);
  const key = (/** @type {KeyboardEvent} */ event) => fieldKey(composer, event);
  return html`
    <div class="command-help" aria-live="polite">
      <strong>${option ? option.name : `/${form.entry.fullName}`}</strong>
      <span class=${problem ? "problem" : ""}>${problem ?? (option ? option.description : form.entry.description)}</span>
    </div>
    <div class="composer-box command-form" role="group" aria-label="/${form.entry.fullName}">
      <img src=${avatarOf(state.bot)} alt="" width="24" height="24" />
      <span class="command-name">/${form.entry.fullName}</span>
      ${form.entry.options.map((each, index) => fieldView(app, form, each, index))}
      <span class="spacer"></span>
      <button type="button" class="icon-button" aria-label="Leave this command" @click=${() => composer.leaveCommand()}>
        ${icons.close}
      </button>
      <button type="button" class="command-run" @click=${() => composer.run()} @keydown=${key}>Run</button>
    </div>
  `;
}

/** @param {App} app @param {CommandForm} form @param {CommandOption} option @param {number} index */
function fieldView(app, form, option, index) {
  const { composer } = app;
  const { suggestions } = composer;
  const focused = form.focused === option.name;
  const text = form.textOf(option.name);
  const type = (/** @type {InputEvent} */ event) => {
    form.fill(option.name, /** @type {HTMLInputElement} */ (event.target).value);
    composer.fieldSuggestions.update(option.name);
    app.draw();
  };
  const focus = () => {
    form.focused = option.name;
    composer.fieldSuggestions.update(option.name);
    app.draw();
  };
  const blur = () => {
    if (form.focused === option.name) form.focused = undefined;
    composer.fieldSuggestions.stop();
    composer.closeSuggestions();
  };
  return html`<label class="option ${option.required ? "" : "optional"} ${form.problems.has(option.name) ? "bad" : ""}">
    <span class="option-name">${option.name}${option.required ? html`<span class="required" title="Required">*</span>` : nothing}</span>
    <input
      id="option-${option.name}"
      dir="auto"
      autocomplete="off"
      role="combobox"
      aria-autocomplete="list"
      aria-expanded=${focused && suggestions !== undefined}
      aria-controls="suggestions"
      aria-activedescendant=${focused && suggestions ? `suggestion-${suggestions.active}` : nothing}
      aria-required=${option.required === true}
      aria-invalid=${form.problems.has(option.name)}
      aria-description=${option.description}
      placeholder=${option.required ? "" : "optional"}
      maxlength=${option.max_length ?? nothing}
      size=${Math.min(Math.max(text.length + 1, option.required ? 6 : 8), 28)}
      data-first=${index === 0}
      .value=${live(text)}
      @input=${type}
      @focus=${focus}
      @blur=${blur}
      @keydown=${(/** @type {KeyboardEvent} */ event) => fieldKey(composer, event)}
    />
  </label>`;
}
