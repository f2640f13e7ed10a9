/** @typedef {{ label: string, value: string, description?: string, default?: boolean }} SelectOption */
import { html, LitElement, nothing } from "lit";

let created = 0;

/**
 * A string select that works from the keyboard, which the library's does not. Fires `choose` with `detail.values`: at
 * once for a single choice, on closing for several.
 */
class PlaygroundSelect extends LitElement {
  static properties = {
    options: { attribute: false },
    placeholder: { type: String },
    disabled: { type: Boolean },
    min: { type: Number },
    max: { type: Number },
    open: { state: true },
    active: { state: true },
    chosen: { state: true },
  };

  constructor() {
    super();
    created += 1;
    this.listId = `select-${created}`;
    /** @type {SelectOption[]} */
    this.options = [];
    this.placeholder = "Make a selection";
    this.disabled = false;
    this.min = 1;
    this.max = 1;
    this.open = false;
    this.active = 0;
    /** @type {Set<string>} */
    this.chosen = new Set();
  }

  createRenderRoot() {
    return this;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has("options"))
      this.chosen = new Set(this.options.filter((each) => each.default).map((each) => each.value));
  }

  render() {
    const labels = this.options.filter((each) => this.chosen.has(each.value)).map((each) => each.label);
    return html`
      <button
        type="button"
        class="select-box"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded=${this.open}
        aria-controls=${this.listId}
        aria-label=${this.placeholder}
        aria-activedescendant=${this.open ? `${this.listId}-${this.active}` : nothing}
        ?disabled=${this.disabled}
        @click=${this.#toggle}
        @keydown=${this.#key}
        @blur=${this.#close}
      >
        <span class=${labels.length > 0 ? "select-value" : "select-placeholder"}>${labels.join(", ") || this.placeholder}</span>
        <span class="select-arrow" aria-hidden="true"></span>
      </button>
      <ul class="select-list" role="listbox" id=${this.listId} ?hidden=${!this.open}>
        ${this.options.map((option, index) => this.#optionView(option, index))}
      </ul>
    `;
  }

  /** @param {SelectOption} option @param {number} index */
  #optionView(option, index) {
    return html`<li
      role="option"
      id="${this.listId}-${index}"
      class=${index === this.active ? "active" : ""}
      aria-selected=${this.chosen.has(option.value)}
      @pointerdown=${(/** @type {Event} */ event) => event.preventDefault()}
      @pointerenter=${() => {
        this.active = index;
      }}
      @click=${() => this.#pick(index)}
    >
      <span>${option.label}</span>
      ${option.description ? html`<small>${option.description}</small>` : nothing}
    </li>`;
  }

  #toggle() {
    if (this.open) return this.#close();
    const first = this.options.findIndex((each) => this.chosen.has(each.value));
    this.active = Math.max(first, 0);
    this.open = true;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!this.open) return this.#toggle();
      this.active = (this.active + step + this.options.length) % this.options.length;
    } else if (this.open && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      this.#pick(this.active);
    } else if (this.open && event.key === "Escape") {
      event.stopPropagation();
      this.#close();
    }
  }

  /** @param {number} index */
  #pick(index) {
    const value = this.options[index]?.value;
    if (value === undefined) return;
    if (this.max === 1) {
      this.chosen = new Set([value]);
      this.open = false;
      return this.#tell();
    }
    const chosen = new Set(this.chosen);
    if (!chosen.delete(value) && chosen.size < this.max) chosen.add(value);
    this.chosen = chosen;
  }

  #close() {
    if (!this.open) return;
    this.open = false;
    if (this.max > 1 && this.chosen.size >= this.min) this.#tell();
  }

  #tell() {
    this.dispatchEvent(new CustomEvent("choose", { detail: { values: [...this.chosen] } }));
  }
}

customElements.define("playground-select", PlaygroundSelect);
