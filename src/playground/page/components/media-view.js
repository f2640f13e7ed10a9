/** @import { Attachment, Component, Held } from "../state/protocol.js" */
import { html, nothing } from "lit";
import { icons } from "../look/icons.js";

/** A message's files, unless its components show them. @param {Held} message */
export function attachmentsView(message) {
  const attachments = message.attachments ?? [];
  if (attachments.length === 0 || (message.components ?? []).some((each) => each.type !== 1)) return nothing;
  const pictures = attachments.filter(isPicture);
  const files = attachments.filter((each) => !isPicture(each));
  return html`<div class="attachments" slot="attachments">
    ${pictures.length > 0 ? picturesView(pictures.map((each) => ({ ...each, alt: each.description ?? "" }))) : nothing}
    ${files.map(attachmentLink)}
  </div>`;
}

/** @param {Held} message @param {Component} gallery */
export function galleryView(message, gallery) {
  const pictures = gallery.items.map((/** @type {any} */ item) => ({
    ...resolve(message, item.media),
    alt: item.description ?? "",
  }));
  return picturesView(pictures);
}

/** @param {Held} message @param {Component} thumbnail */
export function thumbnailView(message, thumbnail) {
  const { url } = resolve(message, thumbnail.media);
  return html`<img class="thumbnail" src=${url} alt=${thumbnail.description ?? ""} title=${thumbnail.description ?? nothing} />`;
}

/** @param {Held} message @param {Component} file */
export function fileView(message, file) {
  const { url } = resolve(message, file.file);
  const attachment = (message.attachments ?? []).find((each) => each.url === url);
  return attachmentLink(attachment ?? { id: "", filename: url.split("/").at(-1) ?? "file", url });
}

/** @param {{ url: string, alt: string, width?: number | null, height?: number | null }[]} pictures */
function picturesView(pictures) {
  return html`<div class="gallery count-${Math.min(pictures.length, 4)}">
    ${pictures.map(
      ({ url, alt, width, height }) => html`<a class="picture" href=${url} target="_blank" rel="noopener noreferrer">
        <img src=${url} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} />
        ${alt ? html`<span class="alt-badge" title=${alt} aria-hidden="true">ALT</span>` : nothing}
      </a>`,
    )}
  </div>`;
}

/** @param {Attachment} attachment */
function attachmentLink({ filename, url, size }) {
  return html`<a class="file" href=${url} target="_blank" rel="noopener noreferrer" download=${filename}>
    ${icons.file}<span>${filename}</span>${size ? html`<small>${Math.ceil(size / 1024)} KB</small>` : nothing}
  </a>`;
}

/**
 * The picture that a component names, also where it still says `attachment://`.
 * @param {Held} message
 * @param {{ url: string, width?: number | null, height?: number | null }} media
 */
function resolve(message, media) {
  const [, filename] = /^attachment:\/\/(.+)$/.exec(media.url) ?? [];
  return filename ? ((message.attachments ?? []).find((each) => each.filename === filename) ?? media) : media;
}

/** @param {Attachment} attachment */
function isPicture({ content_type, filename }) {
  return content_type?.startsWith("image/") ?? /\.(?:png|jpe?g|gif|webp)$/i.test(filename);
}
