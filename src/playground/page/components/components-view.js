/**
 * @import { Component, Held } from "../state/protocol.js"
 * @import { App } from "../app.js"
 */
import { html, nothing } from "lit";
import { markdownView } from "../markdown/markdown-view.js";
import { componentTypes as types } from "../state/protocol.js";
import { serverChannels } from "../state/state.js";
import { fileView, galleryView, thumbnailView } from "./media-view.js";

/** Discord's button styles by number, in the library's names; 5 is a link. */
const buttonStyles = ["secondary", "primary", "secondary", "success", "destructive", "secondary"];

/** @param {App} app @param {Held} message */
export function componentsView(app, message) {
  const components = message.components ?? [];
  if (components.length === 0) return nothing;
  return html`<div class="components" slot="components">
    ${components.map((component) => componentView(app, message, component))}
  </div>`;
}

/** @param {App} app @param {Held} message @param {Component} component @returns {unknown} */
function componentView(app, message, component) {
  const children = () =>
    (component.components ?? []).map((/** @type {Component} */ each) => componentView(app, message, each));
  switch (component.type) {
    case types.container:
      return html`<playground-container .accent=${colour(component.accent_color)} .spoiler=${component.spoiler === true}>
        ${children()}
      </playground-container>`;
    case types.textDisplay:
      return markdownView(app, component.content);
    case types.section:
      return html`<div class="section">
        <div class="section-text">${children()}</div>
        ${accessoryView(app, message, component.accessory)}
      </div>`;
    case types.separator:
      return html`<hr class="separator ${component.spacing === 2 ? "wide" : ""} ${component.divider === false ? "blank" : ""}" />`;
    case types.mediaGallery:
      return galleryView(message, component);
    case types.file:
      return fileView(message, component);
    case types.actionRow:
      return html`<discord-action-row class="action-row">${children()}</discord-action-row>`;
    case types.button:
      return buttonView(app, message, component);
    case types.stringSelect:
      return selectView(app, message, component, component.options);
    case types.channelSelect:
      return selectView(app, message, component, channelOptions(app, component));
    default:
      return nothing;
  }
}

/** @param {App} app @param {Held} message @param {Component | undefined} accessory */
function accessoryView(app, message, accessory) {
  if (!accessory) return nothing;
  if (accessory.type === types.thumbnail) return thumbnailView(message, accessory);
  return html`<discord-action-row class="accessory">${buttonView(app, message, accessory)}</discord-action-row>`;
}

/** @param {App} app @param {Held} message @param {Component} button */
function buttonView(app, message, button) {
  const busy = app.state.busy.has(`${message.id} ${button.custom_id}`);
  const disabled = button.disabled === true || busy;
  const emoji = button.emoji && !button.emoji.id ? `${button.emoji.name} ` : "";
  const press = () => {
    if (!disabled && !button.url) app.press(message.id, button.custom_id);
  };
  return html`<discord-button
    .type=${buttonStyles[button.style] ?? "secondary"}
    .url=${button.url}
    .disabled=${disabled}
    aria-busy=${busy ? "true" : nothing}
    @click=${press}
    >${emoji}${button.label ?? ""}</discord-button
  >`;
}

/** The server's channels that a channel select offers. @param {App} app @param {Component} select */
function channelOptions(app, select) {
  const chosen = new Set((select.default_values ?? []).map((/** @type {{ id: string }} */ { id }) => id));
  return serverChannels(app.state)
    .filter(({ type }) => !select.channel_types?.length || select.channel_types.includes(type))
    .map(({ id, name }) => ({ label: `#${name}`, value: id, default: chosen.has(id) }));
}

/** @param {App} app @param {Held} message @param {Component} select @param {unknown[]} options */
function selectView(app, message, select, options) {
  return html`<playground-select
    .options=${options}
    .placeholder=${select.placeholder ?? "Make a selection"}
    .disabled=${select.disabled === true || app.state.busy.has(`${message.id} ${select.custom_id}`)}
    .min=${select.min_values ?? 1}
    .max=${select.max_values ?? 1}
    @choose=${(/** @type {CustomEvent} */ event) => app.select(message.id, select.custom_id, event.detail.values)}
  ></playground-select>`;
}

/** @param {number | null | undefined} value */
function colour(value) {
  return typeof value === "number" ? `#${value.toString(16).padStart(6, "0")}` : undefined;
}
