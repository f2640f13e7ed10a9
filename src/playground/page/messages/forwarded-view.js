/**
 * @import { Component, HeldMessage, Message } from "../state/protocol.js"
 * @import { App } from "../app.js"
 */
import { html, nothing } from "lit";
import { componentsView } from "../components/components-view.js";
import { attachmentsView } from "../components/media-view.js";
import { icons } from "../look/icons.js";
import { markdownView } from "../markdown/markdown-view.js";
import { componentTypes } from "../state/protocol.js";
import { displayName, partnerIn } from "../state/state.js";
import { messageTime } from "../time/timestamps.js";
import { embedsView } from "./embeds-view.js";
import { pollView } from "./poll-view.js";

/** The message that was forwarded, without who wrote it: Discord doesn't say that either. @param {App} app @param {Message} message */
export function forwardedView(app, message) {
  const snapshot = message.message_snapshots?.[0]?.message;
  if (!snapshot) return nothing;
  const pressable = (/** @type {Component} */ { type }) => type !== componentTypes.actionRow;
  const held = { ...snapshot, id: message.id, components: (snapshot.components ?? []).filter(pressable) };
  return html`<blockquote class="forwarded" aria-label="Forwarded message">
    <p class="forwarded-mark">${icons.forward} Forwarded</p>
    ${heldView(app, held)}
    ${originView(app, message, snapshot)}
  </blockquote>`;
}

/** @param {App} app @param {HeldMessage & { id: string }} held */
function heldView(app, held) {
  return html`
    ${held.content ? markdownView(app, held.content) : nothing} ${attachmentsView(held)} ${embedsView(app, held)}
    ${pollView(held)} ${componentsView(app, held)}
  `;
}

/** Where it was and when; it leads there. @param {App} app @param {Message} message @param {HeldMessage} snapshot */
function originView(app, { message_reference: from }, { timestamp }) {
  const channel = app.state.channels.find(({ id }) => id === from?.channel_id);
  if (!channel) return nothing;
  const partner = partnerIn(app.state, channel);
  const name = partner ? displayName(partner) : `#${channel.name}`;
  const open = () => app.openMessage(channel.id, from?.message_id);
  return html`<button type="button" class="forwarded-origin" @click=${open}>
    ${name}${timestamp ? html` • ${messageTime(timestamp)}` : nothing} ›
  </button>`;
}
