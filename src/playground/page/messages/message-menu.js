/**
 * @import { Message } from "../state/protocol.js"
 * @import { App } from "../app.js"
 */
import { html, nothing } from "lit";
import { deletionForm, forwardForm } from "../dialogs/member-forms.js";
import { icons } from "../look/icons.js";
import { mayUse } from "../state/permissions.js";
import { commandTypes } from "../state/protocol.js";

/** Opens a message's menu on a right click, but not over a link, a field or selected text. @param {MouseEvent} event */
export function openMenu(event) {
  const row = /** @type {HTMLElement} */ (event.currentTarget);
  const path = event.composedPath();
  const isOwn = path.some((each) => each instanceof HTMLAnchorElement || each instanceof HTMLTextAreaElement);
  const menu = row.querySelector(".message-menu");
  if (isOwn || getSelection()?.toString() || !(menu instanceof HTMLElement)) return;
  event.preventDefault();
  // Where the event comes while the button is still down, letting it go would close the menu at once.
  if (event.buttons === 0) menu.showPopover();
  else addEventListener("pointerup", () => setTimeout(() => menu.showPopover()), { once: true });
}

/**
 * What Discord offers on a right click on a message, as a menu beside it: what one may do with it, then the bot's commands.
 * @param {App} app
 * @param {Message} message
 */
export function menuOf(app, message) {
  const id = `menu-${message.id}`;
  const close = () => document.getElementById(id)?.hidePopover();
  const item = (/** @type {string} */ label, /** @type {() => void} */ run, danger = false) => html`<li>
    <button type="button" class=${danger ? "danger" : ""} @click=${() => [close(), run()]}>${label}</button>
  </li>`;
  const place = (/** @type {ToggleEvent} */ event) => {
    const menu = /** @type {HTMLElement} */ (event.target);
    const button = menu.previousElementSibling?.getBoundingClientRect();
    if (event.newState !== "open" || !button) return;
    const below = button.bottom + 4 + menu.offsetHeight < innerHeight;
    menu.style.insetBlockStart = `${Math.max(8, below ? button.bottom + 4 : button.top - menu.offsetHeight - 4)}px`;
    menu.style.insetInlineEnd = `${innerWidth - button.right}px`;
  };
  const commands = app.state.commands.filter((each) => each.type === commandTypes.message && mayUse(app.state, each));
  return html`
    <button type="button" class="icon-button" title="More" aria-label="More for this message" popovertarget=${id}>
      ${icons.more}
    </button>
    <ul class="message-menu" id=${id} popover @toggle=${place}>
      ${item("Reply", () => app.replyTo(message))}
      ${message.poll ? nothing : item("Forward", () => app.openForm(forwardForm(app, message)))}
      ${ownItems(app, message, item)}
      ${commands.length > 0 ? html`<li class="menu-heading">Apps</li>` : nothing}
      ${commands.map((command) => item(command.name, () => app.messageCommand(message, command.name)))}
    </ul>
  `;
}

/** @param {App} app @param {Message} message @param {(label: string, run: () => void, danger?: boolean) => unknown} item */
function ownItems(app, message, item) {
  if (message.author.id !== app.state.personId) return nothing;
  // A forward's words are another's.
  const words =
    message.message_snapshots || message.poll ? nothing : item("Edit message", () => app.startEdit(message));
  return [words, item("Delete message", () => app.openForm(deletionForm(app, message)), true)];
}
