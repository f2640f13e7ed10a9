/**
 * @import { Modal } from "../state/protocol.js"
 * @import { App } from "../app.js"
 */
import { html } from "lit";
import { avatarOf } from "../look/avatars.js";
import { displayName } from "../state/state.js";
import { formDialog } from "./form-dialog.js";

/** A form that the bot opened. @param {App} app @param {Modal} modal */
export function modalView(app, modal) {
  const { bot } = app.state;
  return formDialog(app, {
    title: modal.title,
    components: modal.components,
    image: html`<img src=${avatarOf(bot)} alt="" width="24" height="24" />`,
    preface: html`<p class="modal-warning">
      This form will be submitted to <strong>${displayName(bot)}</strong>. Do not share passwords or other sensitive
      information.
    </p>`,
    onSubmit: (fields) => app.submitModal(modal, fields),
    onClose: () => {
      app.state.modal = undefined;
      app.draw();
    },
  });
}
