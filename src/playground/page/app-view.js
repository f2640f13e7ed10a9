/** @import { App } from "./app.js" */
import { html, nothing } from "lit";
import { composerView } from "./composer/composer-view.js";
import { memberFormView } from "./dialogs/member-form-view.js";
import { modalView } from "./dialogs/modal-view.js";
import { wireView } from "./dialogs/wire-view.js";
import { headerView } from "./frame/header-view.js";
import { sidebarView } from "./frame/sidebar-view.js";
import { messageListView } from "./messages/message-list-view.js";

/** The whole page. @param {App} app */
export function appView(app) {
  const { state } = app;
  if (!state.ready) return html`<p class="waiting" role="status">Connecting to the playground…</p>`;
  const closeDrawer = () => {
    state.drawerOpen = false;
    app.draw();
  };
  const closeOnEscape = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Escape" && state.drawerOpen) closeDrawer();
  };
  return html`
    <div class="layout ${state.drawerOpen ? "drawer-open" : ""}" @keydown=${closeOnEscape}>
      ${sidebarView(app)}
      <button class="shade" aria-label="Close the channel list" tabindex="-1" @click=${closeDrawer}></button>
      <main class="channel">
        ${headerView(app)}
        ${state.connected ? nothing : html`<p class="banner" role="status">The playground stopped. Reconnecting…</p>`}
        ${messageListView(app)} ${composerView(app)}
      </main>
      ${state.form ? memberFormView(app, state.form) : nothing} ${state.modal ? modalView(app, state.modal) : nothing}
      ${state.wire ? wireView(app, state.wire) : nothing}
    </div>
  `;
}
