/** @import { Suggestions } from "./suggestions.js" */
import { html, nothing } from "lit";
import { ref } from "lit/directives/ref.js";

/** The list above the composer. @param {Suggestions} suggestions @param {() => void} draw */
export function suggestionsView(suggestions, draw) {
  const keepFocus = (/** @type {Event} */ event) => event.preventDefault();
  return html`<div class="suggestions" @pointerdown=${keepFocus} @mousedown=${keepFocus}>
    <h3 id="suggestions-title">${suggestions.title}</h3>
    <ul role="listbox" id="suggestions" aria-labelledby="suggestions-title">
      ${suggestions.items.map((item, index) => {
        const active = index === suggestions.active;
        const hover = () => {
          if (suggestions.active === index) return;
          suggestions.active = index;
          draw();
        };
        const choose = () => {
          item.choose();
          draw();
        };
        return html`<li
          role="option"
          id="suggestion-${index}"
          class=${active ? "active" : ""}
          aria-selected=${active}
          @pointermove=${hover}
          @click=${choose}
          ${active ? ref((element) => element?.scrollIntoView({ block: "nearest" })) : nothing}
        >
          ${item.avatar ? html`<img src=${item.avatar} alt="" width="24" height="24" />` : nothing}
          <span class="suggestion-label" dir="auto">${item.label}</span>
          ${item.hint ? html`<span class="suggestion-hint">${item.hint}</span>` : nothing}
          ${item.detail ? html`<span class="suggestion-detail">${item.detail}</span>` : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}
