/**
 * @import { App } from "../app.js"
 * @import { MemberForm } from "./member-forms.js"
 */
import { formDialog } from "./form-dialog.js";

/** A form of the member's own. @param {App} app @param {MemberForm} form */
export function memberFormView(app, form) {
  const onClose = () => {
    app.state.form = undefined;
    app.draw();
  };
  const onSubmit = (/** @type {Record<string, string>} */ fields) => {
    onClose();
    form.run(fields);
  };
  return formDialog(app, { ...form, onSubmit, onClose });
}
