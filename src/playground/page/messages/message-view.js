/**
 * @import { InteractionMetadata, Message, User } from "../state/protocol.js"
 * @import { App } from "../app.js"
 */
import { html, nothing } from "lit";
import { componentsView } from "../components/components-view.js";
import { attachmentsView } from "../components/media-view.js";
import { avatarOf } from "../look/avatars.js";
import { icons } from "../look/icons.js";
import { markdownView } from "../markdown/markdown-view.js";
import { messageFlags } from "../state/protocol.js";
import { displayName } from "../state/state.js";
import { messageTime, shortTime } from "../time/timestamps.js";
import { editView } from "./edit-view.js";
import { embedsView } from "./embeds-view.js";
import { forwardedView } from "./forwarded-view.js";
import { menuOf, openMenu } from "./message-menu.js";
import { summaryOf } from "./message-summary.js";
import { pollView } from "./poll-view.js";

/**
 * One message with what it answers, its components and its buttons.
 * @param {App} app
 * @param {Message} message
 * @param {{ grouped: boolean, reference: Message | null | undefined }} surroundings
 */
export function messageView(app, message, { grouped, reference }) {
  const { author } = message;
  const private_ = ((message.flags ?? 0) & messageFlags.ephemeral) !== 0 || message.visible_to !== undefined;
  const pinged = message.author.id !== app.state.personId && isPinged(app, message);
  const replying = app.state.replyTo?.id === message.id;
  return html`
    <article
      @contextmenu=${openMenu}
      class="row ${grouped ? "grouped" : ""} ${replying ? "replying" : ""}"
      id="message-${message.id}"
      aria-label="${displayName(author)}, ${messageTime(message.timestamp)}"
    >
      <discord-message
        .author=${displayName(author)}
        .avatar=${avatarOf(author)}
        ?bot=${author.bot === true}
        .timestamp=${grouped ? shortTime(message.timestamp) : messageTime(message.timestamp)}
        .messageBodyOnly=${grouped}
        ?message-body-only=${grouped}
        .highlight=${pinged || replying}
        .ephemeral=${private_}
        .edited=${Boolean(message.edited_timestamp) && message.content !== ""}
      >
        ${referenceView(app, message, reference)}
        ${wordsView(app, message)} ${forwardedView(app, message)} ${pollView(message)}
        ${isThinking(message) ? thinkingView(displayName(author)) : nothing}
        ${attachmentsView(message)} ${embedsView(app, message)} ${componentsView(app, message)}
        ${private_ ? privateView(app, message) : nothing}
      </discord-message>
      ${private_ || isThinking(message) ? nothing : toolbarView(app, message)}
    </article>
  `;
}

/** @param {App} app @param {Message} message */
function wordsView(app, message) {
  if (app.state.editing === message.id) return editView(app, message);
  return message.content === "" ? nothing : markdownView(app, message.content);
}

/** @param {App} app @param {Message} message */
function isPinged(app, message) {
  const named = (message.mentions ?? []).some((user) => user.id === app.state.personId);
  return named || message.mention_everyone === true;
}

/** @param {Message} message */
function isThinking(message) {
  return ((message.flags ?? 0) & messageFlags.loading) !== 0;
}

/** @param {App} app @param {Message} message @param {Message | null | undefined} reference */
function referenceView(app, message, reference) {
  const used = message.interaction_metadata;
  if (used?.type === 2) return usedCommandView(app, used, message.interaction?.name ?? used.name ?? "a command");
  if (!message.message_reference?.message_id || message.message_snapshots) return nothing;
  if (!reference) return html`<discord-reply slot="reply" deleted></discord-reply>`;
  return html`<discord-reply
    slot="reply"
    .author=${displayName(reference.author)}
    .avatar=${avatarOf(reference.author)}
    ?bot=${reference.author.bot === true}
    ?mentions=${(message.mentions ?? []).some((/** @type {User} */ user) => user.id === reference.author.id)}
    >${summaryOf(app.state, reference)}</discord-reply
  >`;
}

/** @param {App} app @param {InteractionMetadata} used @param {string} name */
function usedCommandView(app, used, name) {
  const { state } = app;
  const onMessage = used.target_message_id !== undefined;
  const target = state.messages.get(used.target_message_id ?? "");
  const author = target?.author ?? state.bot;
  return html`<discord-command
    slot="reply"
    .author=${displayName(used.user)}
    .avatar=${avatarOf(used.user)}
    .command=${name}
    .type=${onMessage ? "message_command" : "slash_command"}
    .contextUserName=${displayName(author)}
    .contextUserAvatar=${avatarOf(author)}
    .contextUserBot=${author.bot === true}
    .contextMessageReply=${target ? summaryOf(state, target) : ""}
  ></discord-command>`;
}

/** @param {string} name */
function thinkingView(name) {
  return html`<span class="thinking" role="status"><span class="dots" aria-hidden="true"></span>${name} is thinking…</span>`;
}

/** @param {App} app @param {Message} message */
function privateView(app, message) {
  return html`<div class="private" slot="thread">
    ${icons.eye} Only you can see this ·
    <button type="button" class="text-button" @click=${() => app.dismiss(message)}>Dismiss message</button>
    · <button type="button" class="text-button" @click=${() => app.showWire(message)}>What went over the wire</button>
  </div>`;
}

/** @param {App} app @param {Message} message */
function toolbarView(app, message) {
  const name = displayName(message.author);
  return html`<div class="toolbar" role="toolbar" aria-label="Message by ${name}">
    <button type="button" class="icon-button" title="Reply" aria-label="Reply to ${name}" @click=${() => app.replyTo(message)}>
      ${icons.reply}
    </button>
    <button
      type="button"
      class="icon-button"
      title="What went over the wire"
      aria-label="What went over the wire"
      @click=${() => app.showWire(message)}
    >
      ${icons.wire}
    </button>
    ${menuOf(app, message)}
  </div>`;
}
