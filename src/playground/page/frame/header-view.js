/** @import { App } from "../app.js" */
import { html, nothing } from "lit";
import { avatarOf } from "../look/avatars.js";
import { icons } from "../look/icons.js";
import { currentChannel, currentPerson, displayName, partnerIn } from "../state/state.js";

/** The bar above the messages: where one is, who one is on a narrow screen, and the playground's own buttons. @param {App} app */
export function headerView(app) {
  const { state } = app;
  const channel = currentChannel(state);
  const partner = partnerIn(state, channel);
  const person = currentPerson(state);
  const openDrawer = () => {
    state.drawerOpen = true;
    app.focus(".sidebar [aria-current]");
  };
  return html`
    <header class="channel-header">
      <button type="button" class="icon-button menu-button" aria-label="Channels and people" @click=${openDrawer}>
        ${icons.menu}
      </button>
      <h2>
        ${partner ? html`<img src=${avatarOf(partner)} alt="" width="24" height="24" />` : icons.channel}
        <span>${partner ? displayName(partner) : channel?.name}</span>
      </h2>
      ${channel?.topic ? html`<p class="topic">${channel.topic}</p>` : nothing}
      <span class="spacer"></span>
      <button type="button" class="person-button" aria-label="You are ${displayName(person)}. Switch" @click=${openDrawer}>
        <img src=${avatarOf(person)} alt="" width="28" height="28" />
      </button>
      ${
        state.controls.length > 0
          ? html`<menu class="controls" aria-label="Playground">
              ${state.controls.map(
                (control) =>
                  html`<li>
                    <button
                      type="button"
                      class="control"
                      ?disabled=${state.busy.has(control.id)}
                      @click=${() => app.runControl(control)}
                    >
                      ${control.label}
                    </button>
                  </li>`,
              )}
            </menu>`
          : nothing
      }
    </header>
  `;
}
