/**
 * @import { Channel, Message } from "../state/protocol.js"
 * @import { App } from "../app.js"
 */
import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";
import { avatarOf } from "../look/avatars.js";
import { icons } from "../look/icons.js";
import { messageTypes } from "../state/protocol.js";
import { currentChannel, displayName, isWithBot, partnerIn, visibleMessages } from "../state/state.js";
import { dayName } from "../time/timestamps.js";
import { messageView } from "./message-view.js";

/** How long one author's messages stand together under one name. */
const groupMilliseconds = 7 * 60_000;

/** The current channel's messages. @param {App} app */
export function messageListView(app) {
  const { state } = app;
  const messages = visibleMessages(state);
  const channel = currentChannel(state);
  const light = app.lightScheme.matches;
  const rows = repeat(
    messages,
    (message) => message.id,
    (message, index) => rowView(app, message, messages[index - 1]),
  );
  return html`
    <div class="scroller" tabindex="-1">
      <div class="messages" role="log" aria-label="Messages" aria-live="polite">
        ${channel ? openingView(app, channel) : nothing}
        ${keyed(`${light} ${state.personId}`, html`<discord-messages no-background ?light-theme=${light}>${rows}</discord-messages>`)}
      </div>
    </div>
  `;
}

/** @param {App} app @param {Message} message @param {Message | undefined} previous */
function rowView(app, message, previous) {
  const { state } = app;
  const newDay = dayName(message.timestamp) !== (previous && dayName(previous.timestamp));
  const grouped = !newDay && continues(message, previous);
  const repliedTo = message.message_reference?.message_id ?? "";
  const known = state.messages.get(repliedTo) ?? message.referenced_message;
  const reference = state.deleted.has(repliedTo) ? null : known;
  const busy = [...state.busy].filter((key) => key.startsWith(`${message.id} `)).join();
  const depends = [
    message,
    grouped,
    newDay,
    reference,
    busy,
    state.commands,
    state.channels,
    state.replyTo === message,
    state.editing === message.id,
  ];
  return html`${guard(depends, () => [
    newDay ? html`<div class="day"><span>${dayName(message.timestamp)}</span></div>` : nothing,
    messageView(app, message, { grouped, reference }),
  ])}`;
}

/** @param {Message} message @param {Message | undefined} previous */
function continues(message, previous) {
  return (
    previous !== undefined &&
    previous.author.id === message.author.id &&
    message.type !== messageTypes.reply &&
    message.interaction_metadata === undefined &&
    previous.visible_to === message.visible_to &&
    Date.parse(message.timestamp) - Date.parse(previous.timestamp) < groupMilliseconds
  );
}

/** What stands before the first message: how to talk to the bot here. @param {App} app @param {Channel} channel */
function openingView(app, channel) {
  const { bot } = app.state;
  const name = displayName(bot);
  const partner = partnerIn(app.state, channel);
  if (partner) {
    const how = isWithBot(channel)
      ? "Just ask: every line here is a question."
      : html`${name} isn't here, but it is one of your apps: type <kbd>/</kbd>, or right-click a message.`;
    return html`<div class="opening">
      <img src=${avatarOf(partner)} alt="" width="68" height="68" />
      <h2>${displayName(partner)}</h2>
      <p>Your direct messages with ${displayName(partner)}. ${how}</p>
    </div>`;
  }
  return html`<div class="opening">
    <span class="opening-icon">${icons.channel}</span>
    <h2>Welcome to #${channel.name}!</h2>
    ${
      channel.bot_can_post === false
        ? html`<p>${name} has no permission to write in this channel.</p>`
        : html`<p>Here ${name} answers when you mention it, reply to it or type a command with <kbd>/</kbd>.</p>`
    }
  </div>`;
}
