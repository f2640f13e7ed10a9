/**
 * @import { MemberForm } from "./dialogs/member-forms.js"
 * @import { Control, Message, Modal } from "./state/protocol.js"
 */
import { render } from "lit";
import { appView } from "./app-view.js";
import { Composer } from "./composer/composer.js";
import { encodeMentions } from "./composer/mentions.js";
import { keepAtEnd, showMessage } from "./messages/scrolling.js";
import { connect } from "./state/connection.js";
import { readPlace, writePlace } from "./state/place.js";
import { applyEvent, createState, directChannel, directChannels, serverChannels } from "./state/state.js";

/** The page: its state, what a person can do, and drawing. */
export class App {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.state = createState();
    this.composer = new Composer(this);
    this.lightScheme = matchMedia("(prefers-color-scheme: light)");
    this.drawing = false;
    /** @type {string | undefined} a selector to focus after the next drawing */
    this.focusNext = undefined;
    /** @type {string | undefined} a selector of the message to show after the next drawing */
    this.showNext = undefined;
  }

  start() {
    this.lightScheme.addEventListener("change", () => this.draw());
    window.addEventListener("hashchange", () => this.#goToPlace());
    this.connection = connect({
      onEvent: (event) => {
        applyEvent(this.state, event);
        if (event.type === "hello") this.#goToPlace();
        if (event.type === "typing") setTimeout(() => this.draw(), 10_100);
        this.draw();
      },
      onStatus: (connected) => {
        this.state.connected = connected;
        this.draw();
      },
    });
    this.draw();
  }

  /** Draws soon, once for any number of calls. */
  draw() {
    if (this.drawing) return;
    this.drawing = true;
    queueMicrotask(() => {
      this.drawing = false;
      render(appView(this), this.root);
      keepAtEnd(this.root.querySelector(".scroller"), this.state.channelId + this.state.personId);
      if (this.focusNext) {
        const target = this.root.querySelector(this.focusNext);
        if (target instanceof HTMLElement) target.focus();
        this.focusNext = undefined;
      }
      if (this.showNext) showMessage(this.root.querySelector(this.showNext));
      this.showNext = undefined;
    });
  }

  /** @param {string} selector */
  focus(selector) {
    this.focusNext = selector;
    this.draw();
  }

  /** @param {string} channelId */
  openChannel(channelId) {
    Object.assign(this.state, { channelId, replyTo: undefined, editing: undefined, drawerOpen: false });
    this.state.unread.delete(channelId);
    this.composer.reset();
    writePlace(this.state);
    this.focus(".composer-text");
  }

  /** Goes to a channel and shows a message in it. @param {string} channelId @param {string} [messageId] */
  openMessage(channelId, messageId) {
    if (channelId !== this.state.channelId) this.openChannel(channelId);
    if (messageId) this.showNext = `#message-${messageId}`;
    this.draw();
  }

  /** @param {string} personId */
  becomePerson(personId) {
    Object.assign(this.state, { personId, replyTo: undefined, editing: undefined, modal: undefined });
    const seen = [...serverChannels(this.state), ...directChannels(this.state)];
    if (!seen.some(({ id }) => id === this.state.channelId))
      this.state.channelId = directChannel(this.state)?.id ?? this.state.channelId;
    this.composer.reset();
    writePlace(this.state);
    this.draw();
  }

  /** @param {Message | undefined} message */
  replyTo(message) {
    this.state.replyTo = message;
    this.focus(".composer-text");
  }

  /** @param {Message} message */
  dismiss(message) {
    this.state.dismissed.add(message.id);
    this.draw();
  }

  /** @param {string} content */
  say(content) {
    const reply_to = this.state.replyTo?.id;
    this.state.replyTo = undefined;
    return this.#act("say", { channel: this.state.channelId, content, ...(reply_to ? { reply_to } : {}) });
  }

  /** @param {{ by: string, url: string, title: string, text: string }} news */
  postNews(news) {
    return this.#act("news", { channel: this.state.channelId, ...news });
  }

  /** @param {string} question @param {string[]} answers */
  postPoll(question, answers) {
    return this.#act("poll", { channel: this.state.channelId, question, answers });
  }

  /** @param {Message} message @param {string} channel */
  forward(message, channel) {
    return this.#act("forward", { message: message.id, channel });
  }

  /** Lets a message of one's own be written anew, or no more. @param {Message | undefined} message */
  startEdit(message) {
    this.state.editing = message?.id;
    this.focus(message ? ".edit-text" : ".composer-text");
  }

  /** @param {Message} message @param {string} text */
  edit(message, text) {
    this.startEdit(undefined);
    const content = encodeMentions(this.state, text);
    return content === message.content ? undefined : this.#act("edit", { message: message.id, content });
  }

  /** @param {Message} message */
  takeBack(message) {
    return this.#act("delete", { message: message.id });
  }

  /** @param {MemberForm} form */
  openForm(form) {
    this.state.form = form;
    this.draw();
  }

  /** @param {{ name: string, subcommand?: string, options: Record<string, unknown> }} command */
  command(command) {
    return this.#act("command", { channel: this.state.channelId, ...command });
  }

  /** Runs a command of a message's menu. @param {Message} message @param {string} name */
  messageCommand(message, name) {
    return this.#act("message_command", { message: message.id, name });
  }

  /** @param {Record<string, unknown>} query @returns {Promise<{ name: string, value: string | number }[]>} */
  async autocomplete(query) {
    const channel = this.state.channelId;
    return (await this.connection?.request("autocomplete", { user: this.state.personId, channel, ...query })) ?? [];
  }

  /** @param {string} message its id @param {string} custom_id */
  press(message, custom_id) {
    return this.#act("press", { message, custom_id }, `${message} ${custom_id}`);
  }

  /** @param {string} message its id @param {string} custom_id @param {string[]} values */
  select(message, custom_id, values) {
    return this.#act("select", { message, custom_id, values }, `${message} ${custom_id}`);
  }

  /** @param {Modal} modal @param {Record<string, string | string[]>} fields */
  submitModal(modal, fields) {
    this.state.modal = undefined;
    return this.#act("submit_modal", { custom_id: modal.custom_id, fields });
  }

  /** Shows what went over the wire for a message. @param {Message} message */
  async showWire(message) {
    this.state.wire = await this.#act("wire", { message: message.id });
    this.draw();
  }

  /** @param {Control} control */
  async runControl(control) {
    const result = await this.#act("control", { control: control.id }, control.id);
    if (typeof result === "string" && result !== "") this.tell(result, false);
  }

  /** Shows a line above the composer. @param {string} text @param {boolean} bad */
  tell(text, bad) {
    this.state.notice = { text, bad };
    this.draw();
  }

  /** @param {string} act @param {Record<string, unknown>} fields @param {string} [busyKey] */
  async #act(act, fields, busyKey) {
    const { state } = this;
    state.notice = undefined;
    if (busyKey) state.busy.add(busyKey);
    this.draw();
    try {
      const result = await this.connection?.request(act, { user: state.personId, ...fields });
      if (result?.modal) state.modal = result.modal;
      return result;
    } catch (error) {
      this.tell(error instanceof Error ? error.message : String(error), true);
      return undefined;
    } finally {
      if (busyKey) state.busy.delete(busyKey);
      this.draw();
    }
  }

  #goToPlace() {
    readPlace(this.state, location.hash);
    this.composer.reset();
    this.draw();
  }
}
