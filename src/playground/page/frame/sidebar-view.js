/**
 * @import { Channel, User } from "../state/protocol.js"
 * @import { App } from "../app.js"
 */
import { html, nothing } from "lit";
import { avatarOf } from "../look/avatars.js";
import { icons } from "../look/icons.js";
import { standing } from "../state/permissions.js";
import { directChannels, displayName, partnerIn, serverChannels } from "../state/state.js";

/** The server's name, its channels, and who the visitor is. @param {App} app */
export function sidebarView(app) {
  const { state } = app;
  return html`
    <aside class="sidebar" id="sidebar">
      <header class="server-name"><h1>${state.guild.name}</h1></header>
      <nav class="channels" aria-label="Channels">
        <h2>Text channels</h2>
        <ul>
          ${serverChannels(state).map((channel) => channelView(app, channel, channelLabel(channel)))}
        </ul>
        <h2>Direct messages</h2>
        <ul>
          ${directChannels(state).map((channel) => channelView(app, channel, directLabel(partnerIn(state, channel) ?? state.bot)))}
        </ul>
      </nav>
      <fieldset class="people">
        <legend>You are</legend>
        ${state.people.map((person) => personView(app, person))}
      </fieldset>
    </aside>
  `;
}

/** @param {App} app @param {Channel} channel @param {unknown} label */
function channelView(app, channel, label) {
  const { state } = app;
  const current = channel.id === state.channelId;
  const unread = state.unread.has(channel.id);
  return html`<li>
    <button
      type="button"
      class="channel-link ${unread ? "unread" : ""}"
      aria-current=${current ? "page" : nothing}
      @click=${() => app.openChannel(channel.id)}
    >
      ${label}${unread ? html`<span class="visually-hidden">, new messages</span>` : nothing}
    </button>
  </li>`;
}

/** @param {Channel} channel */
function channelLabel(channel) {
  const closed = channel.bot_can_post === false;
  return html`${closed ? icons.lock : icons.channel}<span>${channel.name}</span>`;
}

/** @param {User} user */
function directLabel(user) {
  return html`<img src=${avatarOf(user)} alt="" width="24" height="24" /><span>${displayName(user)}</span>`;
}

/** @param {App} app @param {User} person */
function personView(app, person) {
  return html`<label class="person">
    <input
      type="radio"
      name="person"
      .checked=${person.id === app.state.personId}
      @change=${() => app.becomePerson(person.id)}
    />
    <img src=${avatarOf(person)} alt="" width="28" height="28" />
    <span class="person-name">${displayName(person)}</span>
    <small>${standing(app.state, person.id)}</small>
  </label>`;
}
