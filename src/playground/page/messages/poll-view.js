/** @import { HeldMessage } from "../state/protocol.js" */
import { html, nothing } from "lit";
import { messageTime } from "../time/timestamps.js";

/** A poll to read: nobody votes here, and the library's own can't be drawn without votes. @param {HeldMessage} message */
export function pollView({ poll }) {
  if (!poll) return nothing;
  return html`<section class="poll" aria-label="Poll">
    <h3 dir="auto">${poll.question.text}</h3>
    <ul>
      ${poll.answers.map(({ poll_media }) => html`<li dir="auto">${poll_media.text}</li>`)}
    </ul>
    <small>Poll${poll.expiry ? html` · open until ${messageTime(poll.expiry)}` : nothing}</small>
  </section>`;
}
