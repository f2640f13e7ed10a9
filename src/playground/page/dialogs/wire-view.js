/**
 * @import { Wire } from "../state/protocol.js"
 * @import { App } from "../app.js"
 */
import { html, nothing } from "lit";
import { ref } from "lit/directives/ref.js";
import { icons } from "../look/icons.js";

/** What went over the wire for a message: the bot's requests, and Discord's own record. @param {App} app @param {Wire} wire */
export function wireView(app, { requests, breaches, message }) {
  const close = () => {
    app.state.wire = undefined;
    app.draw();
  };
  return html`<dialog class="modal wire" aria-labelledby="wire-title" @close=${close} ${ref(show)}>
    <header>
      <h2 id="wire-title">What went over the wire</h2>
      <button type="button" class="icon-button" aria-label="Close" @click=${close}>${icons.close}</button>
    </header>
    <div class="modal-body">
      ${requests.length > 0 ? verdictView(breaches) : nothing}
      ${requests.map(
        (request) => html`<section>
          <h3><code>${request.method} ${request.path}</code> <span class="status">${request.status}</span></h3>
          ${request.body === undefined ? nothing : jsonView(request.body, `Body of ${request.method}`)}
        </section>`,
      )}
      <section>
        <h3>The message, as Discord's API shows it</h3>
        ${jsonView(message, "The message")}
      </section>
    </div>
  </dialog>`;
}

/**
 * Opens the dialog once it stands on the page. One function for all drawings: lit calls a new one at each, and would open
 * a dialog again that is closing, which takes the focus from whoever types.
 * @param {Element | undefined} dialog
 */
function show(dialog) {
  if (dialog instanceof HTMLDialogElement && !dialog.open) queueMicrotask(() => dialog.showModal());
}

/** @param {readonly string[]} breaches */
function verdictView(breaches) {
  if (breaches.length === 0)
    return html`<p class="wire-verdict">Checked against Discord's published OpenAPI: nothing amiss.</p>`;
  return html`<ul class="wire-verdict bad">
    ${breaches.map((words) => html`<li>${words}</li>`)}
  </ul>`;
}

/** @param {unknown} value @param {string} label */
function jsonView(value, label) {
  return html`<pre tabindex="0" role="region" aria-label=${label}>${JSON.stringify(value, null, 2)}</pre>`;
}
