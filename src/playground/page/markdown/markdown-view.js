/**
 * Draws Discord's Markdown. Inline marks are plain HTML elements: the library's own put spaces around their text.
 *
 * @import { TemplateResult } from "lit"
 * @import { Block } from "./markdown-blocks.js"
 * @import { Inline } from "./markdown-inline.js"
 * @import { App } from "../app.js"
 */
import { html } from "lit";
import { icons } from "../look/icons.js";
import { displayName, partnerIn } from "../state/state.js";
import { now } from "../time/clock.js";
import { formatTimestamp, fullTimestamp } from "../time/timestamps.js";
import { parseMarkdown } from "./markdown-blocks.js";
import { linkedPlace } from "./message-link.js";

/**
 * @param {App} app
 * @param {string} source
 */
export function markdownView(app, source) {
  return html`<div class="markdown" dir="auto">${parseMarkdown(source).map((block) => blockView(app, block))}</div>`;
}

/** @param {App} app @param {Block} block @returns {TemplateResult} */
function blockView(app, block) {
  switch (block.kind) {
    case "heading":
      return headingView(block.level, inlineView(app, block.children));
    case "subtext":
      return html`<small class="subtext">${inlineView(app, block.children)}</small>`;
    case "code":
      return html`<pre class="code-block" dir="ltr"><code>${block.text}</code></pre>`;
    case "quote":
      return html`<blockquote>${block.blocks.map((each) => blockView(app, each))}</blockquote>`;
    case "list":
      return listView(app, block);
    default:
      return html`<div class="paragraph" dir="auto">${inlineView(app, block.children)}</div>`;
  }
}

/** @param {number} level @param {unknown} content */
function headingView(level, content) {
  if (level === 1) return html`<h1 dir="auto">${content}</h1>`;
  if (level === 2) return html`<h2 dir="auto">${content}</h2>`;
  return html`<h3 dir="auto">${content}</h3>`;
}

/** @param {App} app @param {Extract<Block, { kind: "list" }>} list */
function listView(app, list) {
  const items = list.items.map(
    ({ children, nested }) =>
      html`<li dir="auto">${inlineView(app, children)}${nested.map((each) => blockView(app, each))}</li>`,
  );
  return list.ordered ? html`<ol start=${list.start}>${items}</ol>` : html`<ul>${items}</ul>`;
}

/** @param {App} app @param {Inline[]} nodes @returns {unknown[]} */
function inlineView(app, nodes) {
  return nodes.map((node) => nodeView(app, node));
}

/** @param {App} app @param {Inline} node */
function nodeView(app, node) {
  switch (node.kind) {
    case "strong":
      return html`<strong>${inlineView(app, node.children)}</strong>`;
    case "em":
      return html`<em>${inlineView(app, node.children)}</em>`;
    case "underline":
      return html`<u>${inlineView(app, node.children)}</u>`;
    case "strike":
      return html`<s>${inlineView(app, node.children)}</s>`;
    case "spoiler":
      return html`<discord-spoiler tabindex="0">${inlineView(app, node.children)}</discord-spoiler>`;
    case "code":
      return html`<code class="inline-code" dir="auto">${node.text}</code>`;
    case "link":
      return linkView(app, node);
    case "time":
      return html`<discord-time title=${fullTimestamp(node.seconds)}
        >${formatTimestamp(node.seconds, node.style, now())}</discord-time
      >`;
    case "text":
    case "emoji":
      return node.text;
    default:
      return mentionView(app, node);
  }
}

/**
 * A link; one to a message leads there on this page and, where it has no words of its own, looks like Discord's mark.
 * @param {App} app
 * @param {Extract<Inline, { kind: "link" }>} node
 */
function linkView(app, { url, children }) {
  const place = linkedPlace(app.state, url);
  if (!place) return html`<a href=${url} target="_blank" rel="noopener noreferrer">${inlineView(app, children)}</a>`;
  const { channel, messageId } = place;
  const open = (/** @type {Event} */ event) => {
    event.preventDefault();
    app.openMessage(channel.id, messageId);
  };
  const [only] = children;
  if (only?.kind !== "text" || only.text !== url)
    return html`<a href=${url} @click=${open}>${inlineView(app, children)}</a>`;
  const name = channel.name ?? displayName(partnerIn(app.state, channel) ?? app.state.bot);
  // Without line breaks: paragraphs keep them.
  const mark = html`<discord-mention type="channel">${name}${messageId ? html` › ${icons.message}` : ""}</discord-mention>`;
  return html`<a class="message-link" href=${url} aria-label="Message in ${name}" @click=${open}>${mark}</a>`;
}

/** @param {App} app @param {Extract<Inline, { kind: "user" | "role" | "channel" | "command" | "everyone" }>} node */
function mentionView(app, node) {
  const { state } = app;
  if (node.kind === "everyone") return html`<discord-mention type="user">${node.text.slice(1)}</discord-mention>`;
  if (node.kind === "role") {
    const role = state.roles.find(({ id }) => id === node.id);
    return html`<discord-mention type="role">${role?.name ?? "unknown-role"}</discord-mention>`;
  }
  if (node.kind === "user") {
    const user = [...state.people, state.bot].find(({ id }) => id === node.id);
    return html`<discord-mention type="user">${user ? displayName(user) : "unknown-user"}</discord-mention>`;
  }
  if (node.kind === "command") {
    return html`<button type="button" class="mention-button" @click=${() => app.composer.openCommand(node.name)}>
      <discord-mention type="slash">${node.name}</discord-mention>
    </button>`;
  }
  const channel = state.channels.find(({ id }) => id === node.id);
  if (!channel) return html`<discord-mention type="channel">unknown</discord-mention>`;
  return html`<button type="button" class="mention-button" @click=${() => app.openChannel(channel.id)}>
    <discord-mention type="channel">${channel.name}</discord-mention>
  </button>`;
}
