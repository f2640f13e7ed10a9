/**
 * @import { Embed, HeldMessage } from "../state/protocol.js"
 * @import { App } from "../app.js"
 */
import { html, nothing } from "lit";
import { markdownView } from "../markdown/markdown-view.js";
import { messageTime } from "../time/timestamps.js";

/** What bots embed in a message, and the previews of links. @param {App} app @param {HeldMessage} message */
export function embedsView(app, { embeds = [] }) {
  if (embeds.length === 0) return nothing;
  return html`<div class="embeds" slot="embeds">${embeds.map((embed) => embedView(app, embed))}</div>`;
}

/** @param {App} app @param {Embed} embed */
function embedView(app, embed) {
  const { title, url, description, color, author, provider, footer, timestamp, fields = [] } = embed;
  const below = [footer?.text, timestamp && messageTime(timestamp)].filter(Boolean).join(" • ");
  return html`<discord-embed
    .color=${color === undefined ? undefined : `#${color.toString(16).padStart(6, "0")}`}
    .provider=${provider?.name}
    .authorName=${author?.name}
    .authorUrl=${author?.url}
    .embedTitle=${title}
    .url=${url}
  >
    ${
      description
        ? html`<discord-embed-description slot="description">${markdownView(app, description)}</discord-embed-description>`
        : nothing
    }
    ${
      fields.length > 0
        ? html`<discord-embed-fields slot="fields">
            ${fields.map(
              ({ name, value }) =>
                html`<discord-embed-field .fieldTitle=${name}>${markdownView(app, value)}</discord-embed-field>`,
            )}
          </discord-embed-fields>`
        : nothing
    }
    ${below || embed.image || embed.thumbnail ? html`<discord-embed-footer slot="footer">${mediaNote(embed)}${below}</discord-embed-footer>` : nothing}
  </discord-embed>`;
}

/** The page loads nothing from elsewhere. @param {Embed} embed */
function mediaNote({ image, thumbnail }) {
  const media = image ?? thumbnail;
  return media
    ? html`<span class="unseen">A picture at ${hostOf(media.url)}, which this page doesn't load</span>`
    : nothing;
}

/** @param {string} url */
function hostOf(url) {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
