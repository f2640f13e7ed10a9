/** @import { App } from "../app.js" */
import { html } from "lit";
import { newsForm, pollForm } from "../dialogs/member-forms.js";
import { icons } from "../look/icons.js";

/** What a member may post besides text: Discord's plus beside the box. @param {App} app */
export function postMenu(app) {
  const open = (/** @type {import("../dialogs/member-forms.js").MemberForm} */ form) => {
    document.getElementById("post-menu")?.hidePopover();
    app.openForm(form);
  };
  const place = (/** @type {ToggleEvent} */ event) => {
    const menu = /** @type {HTMLElement} */ (event.target);
    const button = menu.previousElementSibling?.getBoundingClientRect();
    if (event.newState !== "open" || !button) return;
    menu.style.insetBlockStart = `${button.top - menu.offsetHeight - 6}px`;
    menu.style.insetInlineStart = `${button.left}px`;
  };
  return html`
    <button type="button" class="icon-button post-more" title="Post something else" aria-label="Post something else" popovertarget="post-menu">
      ${icons.plus}
    </button>
    <ul class="message-menu" id="post-menu" popover @toggle=${place}>
      <li><button type="button" @click=${() => open(newsForm(app))}>News: a link or an embed…</button></li>
      <li><button type="button" @click=${() => open(pollForm(app))}>A poll…</button></li>
    </ul>
  `;
}
