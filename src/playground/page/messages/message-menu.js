/**
 * @import { Message } from "../state/protocol.js"
 * @import { App } from "../app.js"
 */
import { html, nothing } from "lit";
import { icons } from "../look/icons.js";
import { mayUse } from "../state/permissions.js";
import { commandTypes } from "../state/protocol.js";

/** Opens a message's menu on a right click, but not over a link or selected text. @param {MouseEvent} event */
export function openMenu(event) {
  const row = /** @type {HTMLElement} */ (event.currentTarget);
  const isLink = event.composedPath().some((each) => each instanceof HTMLAnchorElement);
  const menu = row.querySelector(".apps-menu");
  if (isLink || getSelection()?.toString() || !(menu instanceof HTMLElement)) return;
  event.preventDefault();
  // Where the event comes while the button is still down, letting it go would close the menu at once.
  if (event.buttons === 0) menu.showPopover();
  else addEventListener("pointerup", () => setTimeout(() => menu.showPopover()), { once: true });
}

/**
 * The commands that Discord offers on a right click on a message, as a menu beside it.
 * @param {App} app
 * @param {Message} message
 */
export function menuOf(app, message) {
  const commands = app.state.commands.filter((each) => each.type === commandTypes.message && mayUse(app.state, each));
  if (commands.length === 0) return nothing;
  const id = `menu-${message.id}`;
  const run = (/** @type {string} */ name) => {
    const menu = document.getElementById(id);
    menu?.hidePopover();
    app.messageCommand(message, name);
  };
  const place = (/** @type {ToggleEvent} */ event) => {
    const menu = /** @type {HTMLElement} */ (event.target);
    const button = menu.previousElementSibling?.getBoundingClientRect();
    if (event.newState !== "open" || !button) return;
    const below = button.bottom + 4 + menu.offsetHeight < innerHeight;
    menu.style.insetBlockStart = `${below ? button.bottom + 4 : button.top - menu.offsetHeight - 4}px`;
    menu.style.insetInlineEnd = `${innerWidth - button.right}px`;
  };
  return html`
    <button type="button" class="icon-button" title="Apps" aria-label="Commands for this message" popovertarget=${id}>
      ${icons.apps}
    </button>
    <ul class="apps-menu" id=${id} popover @toggle=${place}>
      ${commands.map(
        (command) => html`<li>
          <button type="button" @click=${() => run(command.name)}>${command.name}</button>
        </li>`,
      )}
    </ul>
  `;
}
