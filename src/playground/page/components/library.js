/**
 * The elements of @skyra/discord-components-core that this page uses, in today's Discord colours: the library draws
 * Discord as of 2021, without a light button. Its elements are closed to outside style sheets, so ours joins theirs; the
 * colours themselves are the custom properties of theme.css.
 */
import "@skyra/discord-components-core/discord-messages/DiscordMessages.js";
import "@skyra/discord-components-core/discord-time/DiscordTime.js";
import { DiscordActionRow } from "@skyra/discord-components-core/discord-action-row/DiscordActionRow.js";
import { DiscordAuthorInfo } from "@skyra/discord-components-core/discord-author-info/DiscordAuthorInfo.js";
import { DiscordButton } from "@skyra/discord-components-core/discord-button/DiscordButton.js";
import { DiscordCommand } from "@skyra/discord-components-core/discord-command/DiscordCommand.js";
import { DiscordEmbed } from "@skyra/discord-components-core/discord-embed/DiscordEmbed.js";
import "@skyra/discord-components-core/discord-embed-description/DiscordEmbedDescription.js";
import { DiscordEmbedField } from "@skyra/discord-components-core/discord-embed-field/DiscordEmbedField.js";
import "@skyra/discord-components-core/discord-embed-fields/DiscordEmbedFields.js";
import { DiscordEmbedFooter } from "@skyra/discord-components-core/discord-embed-footer/DiscordEmbedFooter.js";
import { DiscordMention } from "@skyra/discord-components-core/discord-mention/DiscordMention.js";
import { DiscordMessage } from "@skyra/discord-components-core/discord-message/DiscordMessage.js";
import { DiscordReply } from "@skyra/discord-components-core/discord-reply/DiscordReply.js";
import { DiscordSpoiler } from "@skyra/discord-components-core/discord-spoiler/DiscordSpoiler.js";
import { DiscordVerifiedAuthorTag } from "@skyra/discord-components-core/discord-verified-author-tag/DiscordVerifiedAuthorTag.js";
import { css } from "lit";

const button = css`
  :host > *:first-child {
    box-sizing: border-box;
    margin: 0;
    height: auto;
    min-height: 34px;
    padding: 4px 14px;
    border: 1px solid var(--button-edge);
    border-radius: 8px;
    font-family: inherit;
    line-height: 18px;
  }
  svg { margin-inline-start: 8px; }
  .secondary { background: var(--button); color: var(--heading); }
  .secondary:not(.disabled):hover { background: var(--button-hover); }
  .primary { background: var(--brand); }
  .primary.hoverable:hover { background: var(--brand-hover); }
  .success { background: #248046; }
  .success.hoverable:hover { background: #1a6334; }
  .destructive { background: #da373c; }
  .destructive.hoverable:hover { background: #a12828; }
  :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
`;

const message = css`
  :host, :host([light-theme]) { color: var(--text); font-family: inherit; padding-right: 16px; }
  :host([highlight]), :host([ephemeral]) { padding-right: 16px; }
  :host(:hover) { background: var(--row-hover); }
  :host([ephemeral]), :host([ephemeral]:hover) { background: var(--row-private); }
  .discord-message-content { min-width: 0; }
  .discord-message-ephemeral { display: none; }
  .discord-author-avatar { flex: none; min-width: 0; margin: 2px var(--avatar-gap) 0 0; }
  .discord-author-avatar img { width: var(--avatar); height: var(--avatar); }
  .discord-message-timestamp, :host([light-theme]) .discord-message-timestamp { color: var(--muted); }
  .discord-message-body-only-indent { flex: none; margin-left: 0; width: calc(var(--avatar) + var(--avatar-gap)); font-size: 11px; line-height: 22px; align-self: start; }
  .discord-message-edited, :host([light-theme]) .discord-message-edited { color: var(--muted); }
  .discord-message-inner-center { align-items: start; }
  .discord-message-body:has(slot) { overflow-wrap: anywhere; word-break: normal; }
`;

const referenceLine = css`
  :host, :host([light-theme]) { color: var(--muted); font-family: inherit; margin-left: calc(var(--avatar) + var(--avatar-gap)); min-width: 0; white-space: nowrap; }
  :host::before { left: calc(var(--avatar) / -2 - var(--avatar-gap)); }
  /* Where nothing hovers, the message's buttons stand at the end of the line. */
  @media (hover: none) { :host { padding-inline-end: 88px; } }
  .discord-replied-message-username { color: var(--heading); }
  .discord-replied-message-content { min-width: 0; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  :host([light-theme]) .discord-replied-message-content:hover, .discord-replied-message-content:hover { color: var(--heading); }
`;

const author = css`
  .discord-author-username, :host([light-theme]) .discord-author-username { color: var(--heading); }
`;

const commandName = css`
  :host, :host([light-theme]) { white-space: pre; }
  :host .discord-slash-command-name,
  :host([light-theme]) .discord-slash-command-name {
    background: var(--mention);
    color: var(--mention-text) !important; /* the library's own colour is important too */
  }
  .discord-context-command-name { flex: none; opacity: 1; color: var(--link) !important; white-space: pre; }
  .discord-context-user { flex: none; gap: 4px; margin: 0 4px 0 0; }
  .discord-message-margintop, .discord-arrow-right-icon { margin-top: 0; }
  /* A phone has no room for what the command was run on. */
  @media (max-width: 480px) { .discord-context-user, .discord-context-user ~ *, .discord-arrow-right-icon { display: none; } }
`;

const mention = css`
  :host, :host([light-theme]) { color: var(--mention-text); background: var(--mention); }
`;

const embed = css`
  :host, :host([light-theme]) { margin: 4px 0; color: var(--text); font-size: 14px; }
  :host .discord-left-border, :host([light-theme]) .discord-left-border { background: var(--selected); }
  :host .discord-embed-wrapper, :host([light-theme]) .discord-embed-wrapper { min-width: 0; border-color: var(--card-edge); background: var(--card); }
  :host .discord-embed-wrapper .discord-embed-grid { min-width: 0; overflow-wrap: anywhere; }
  :host .discord-embed-provider, :host([light-theme]) .discord-embed-provider { color: var(--muted); }
  :host .discord-embed-author, :host([light-theme]) .discord-embed-author { color: var(--heading); }
  :host .discord-embed-title, :host([light-theme]) .discord-embed-title { color: var(--heading); }
  :host .discord-embed-title a, :host .discord-embed-author a, :host([light-theme]) .discord-embed-author a { color: var(--link); }
  :host .discord-field-title, :host([light-theme]) .discord-field-title { color: var(--heading); }
`;

const embedFooter = css`
  :host, :host([light-theme]) { flex-wrap: wrap; color: var(--muted); }
`;

const spoiler = css`
  :host(:focus-visible) { outline: 2px solid var(--focus); }
`;

const actionRow = css`
  :host { gap: 8px; }
`;

const tag = css`
  :host { font-weight: 600; letter-spacing: 0.02em; }
`;

for (const [element, style] of /** @type {const} */ ([
  [DiscordButton, button],
  [DiscordMessage, message],
  [DiscordReply, referenceLine],
  [DiscordCommand, referenceLine],
  [DiscordCommand, commandName],
  [DiscordAuthorInfo, author],
  [DiscordMention, mention],
  [DiscordEmbed, embed],
  [DiscordEmbedField, embed],
  [DiscordEmbedFooter, embedFooter],
  [DiscordSpoiler, spoiler],
  [DiscordActionRow, actionRow],
  [DiscordVerifiedAuthorTag, tag],
])) {
  element.elementStyles.push(style);
}
