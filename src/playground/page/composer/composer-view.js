/**
 * @import { App } from "../app.js"
 */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { icons } from "../look/icons.js";
import { currentChannel, displayName, isWithBot, partnerIn } from "../state/state.js";
import { commandFormView } from "./command-form-view.js";
import { textKey } from "./composer-keys.js";
import { postMenu } from "./post-menu.js";
import { suggestionsView } from "./suggestions-view.js";

/** Everything under the messages. @param {App} app */
export function composerView(app) {
  const { state, composer } = app;
  const { notice } = state;
  const closeNotice = () => {
    state.notice = undefined;
    app.draw();
  };
  return html`
    <footer class="composer">
      ${
        notice
          ? html`<p class="notice ${notice.bad ? "bad" : ""}" role=${notice.bad ? "alert" : "status"}>
              <span>${notice.text}</span>
              <button type="button" class="icon-button" aria-label="Close" @click=${closeNotice}>${icons.close}</button>
            </p>`
          : nothing
      }
      ${startersView(app)}
      <div class="composer-stack">
        ${composer.suggestions ? suggestionsView(composer.suggestions, () => app.draw()) : nothing}
        ${state.replyTo ? replyBarView(app) : nothing} ${composer.form ? commandFormView(app, composer.form) : textView(app)}
      </div>
      ${typingView(app)}
    </footer>
  `;
}

/** @param {App} app */
function startersView(app) {
  const { state } = app;
  const channel = currentChannel(state);
  const isBetweenPeople = partnerIn(state, channel) !== undefined && !isWithBot(channel);
  // Between two people the bot hears commands alone.
  const starters = state.starters.filter((starter) => !isBetweenPeople || starter.startsWith("/"));
  const isClosed = channel?.bot_can_post === false && !isBetweenPeople;
  if (starters.length === 0 || app.composer.form || isClosed) return nothing;
  return html`<ul class="starters" aria-label="Try one of these">
    ${starters.map(
      (starter) => html`<li>
        <button type="button" dir="auto" @click=${() => app.composer.ask(starter)}>${starter}</button>
      </li>`,
    )}
  </ul>`;
}

/** @param {App} app */
function replyBarView(app) {
  const author = app.state.replyTo?.author;
  return html`<div class="reply-bar">
    <span>Replying to <strong>${author ? displayName(author) : ""}</strong></span>
    <button type="button" class="icon-button" aria-label="Don't reply" @click=${() => app.replyTo(undefined)}>${icons.close}</button>
  </div>`;
}

/** @param {App} app */
function textView(app) {
  const { composer, state } = app;
  const channel = currentChannel(state);
  const partner = partnerIn(state, channel);
  const bot = displayName(state.bot);
  const suggestions = composer.suggestions;
  const type = (/** @type {InputEvent} */ event) => {
    const box = /** @type {HTMLTextAreaElement} */ (event.target);
    composer.type(box.value, box.selectionStart);
  };
  const closed = channel?.can_post === false;
  const label = closed
    ? "You do not have permission to send messages in this channel."
    : partner
      ? `Message @${displayName(partner)}`
      : `Message #${channel?.name ?? ""}`;
  const addressed = composer.text.startsWith(`@${bot}`);
  return html`<div class="composer-box">
    ${closed ? nothing : postMenu(app)}
    ${
      partner || closed
        ? nothing
        : html`<button
            type="button"
            class="mention-bot"
            aria-pressed=${addressed}
            title="Mention ${bot}, so that it answers"
            @click=${() => composer.toggleMention()}
          >
            @${bot}
          </button>`
    }
    <textarea
      class="composer-text"
      rows="1"
      dir="auto"
      maxlength="2000"
      ?disabled=${closed}
      placeholder=${label}
      aria-label=${label}
      aria-autocomplete="list"
      aria-controls=${suggestions ? "suggestions" : nothing}
      aria-activedescendant=${suggestions ? `suggestion-${suggestions.active}` : nothing}
      .value=${live(composer.text)}
      @input=${type}
      @keydown=${(/** @type {KeyboardEvent} */ event) => textKey(composer, event)}
      @blur=${() => composer.closeSuggestions()}
    ></textarea>
    <button type="button" class="icon-button send" aria-label="Send" ?disabled=${composer.text.trim() === ""} @click=${() => composer.send()}>
      ${icons.send}
    </button>
  </div>`;
}

/** @param {App} app */
function typingView(app) {
  const { state } = app;
  const typing = state.typing.get(state.channelId);
  const user = [state.bot, ...state.people].find((each) => each.id === typing?.userId);
  const shown = typing && user && user.id !== state.personId && typing.until > Date.now();
  return html`<p class="typing" aria-live="polite">
    ${shown ? html`<span class="dots" aria-hidden="true"></span><strong>${displayName(user)}</strong> is typing…` : nothing}
  </p>`;
}
