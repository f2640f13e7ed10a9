/**
 * @import { App } from "../app.js"
 * @import { CommandEntry } from "./command-entries.js"
 */
import { avatarOf } from "../look/avatars.js";
import { currentChannel, displayName, isWithBot } from "../state/state.js";
import { commandEntries, matchingEntries } from "./command-entries.js";
import { CommandForm } from "./command-form.js";
import { FieldSuggestions } from "./field-suggestions.js";
import { encodeMentions, mentionAt, mentionable } from "./mentions.js";
import { Suggestions } from "./suggestions.js";

/** What is being typed: plain text, or a command with its options. */
export class Composer {
  /** @param {App} app */
  constructor(app) {
    this.app = app;
    this.text = "";
    /** @type {CommandForm | undefined} */
    this.form = undefined;
    /** @type {Suggestions | undefined} */
    this.suggestions = undefined;
    this.fieldSuggestions = new FieldSuggestions(app, this);
  }

  reset() {
    Object.assign(this, { text: "", form: undefined, suggestions: undefined });
  }

  /** @param {string} text @param {number} caret */
  type(text, caret) {
    this.text = text;
    const entered = /^\/(.+?)\s$/.exec(text);
    const entry = entered && this.#entries().find((each) => each.fullName === entered[1]?.toLowerCase());
    if (entry) return this.begin(entry);
    this.suggestions = this.#suggest(text, caret);
    this.app.draw();
  }

  /** Enter in the text box, with no list open. */
  send() {
    const content = this.text.trim();
    if (content === "") return;
    if (content.startsWith("/") && this.#startCommand(content)) return;
    this.reset();
    this.app.say(encodeMentions(this.app.state, content));
  }

  /** @param {CommandEntry} entry */
  begin(entry) {
    this.text = "";
    this.suggestions = undefined;
    this.form = new CommandForm(entry);
    const first = entry.options[0];
    this.app.focus(first ? `#option-${first.name}` : ".command-run");
  }

  /** Runs the chosen command, or shows what is missing. */
  run() {
    const { form } = this;
    if (!form) return;
    if (!form.check()) {
      this.app.focus(`#option-${[...form.problems.keys()][0]}`);
      return;
    }
    const { command, subcommand } = form.entry;
    const options = form.values();
    this.reset();
    this.app.focus(".composer-text");
    this.app.command({ name: command, ...(subcommand ? { subcommand } : {}), options });
  }

  /** Back from a command to its name as text. */
  leaveCommand() {
    const name = this.form?.entry.fullName ?? "";
    this.reset();
    this.app.focus(".composer-text");
    this.type(name === "" ? "" : `/${name}`, name.length + 1);
  }

  /** Opens a command that a message or a chip names. @param {string} fullName */
  openCommand(fullName) {
    const entry = this.#entries().find((each) => each.fullName === fullName);
    if (entry) return this.begin(entry);
    this.type(`/${fullName}`, fullName.length + 1);
    this.app.focus(".composer-text");
  }

  /** Asks a newcomer's first question; in a server the bot must be mentioned. @param {string} starter */
  ask(starter) {
    const entry = starter.startsWith("/") && this.#entries().find((each) => each.fullName === starter.slice(1));
    if (entry) {
      this.begin(entry);
      if (!entry.options.some((option) => option.required)) this.run();
      return;
    }
    const { state } = this.app;
    const direct = isWithBot(currentChannel(state));
    this.reset();
    this.app.focus(".composer-text");
    this.app.say(direct ? starter : `<@${state.bot.id}> ${starter}`);
  }

  /** Puts the bot's mention at the start, or takes it away again. */
  toggleMention() {
    const mention = `@${displayName(this.app.state.bot)} `;
    this.text = this.text.startsWith(mention) ? this.text.slice(mention.length) : mention + this.text;
    this.suggestions = undefined;
    this.app.focus(".composer-text");
  }

  closeSuggestions() {
    this.suggestions = undefined;
    this.app.draw();
  }

  #entries() {
    return commandEntries(this.app.state);
  }

  /** @param {string} content */
  #startCommand(content) {
    const typed = content.slice(1).toLowerCase();
    const entry = this.#entries()
      .filter((each) => typed === each.fullName || typed.startsWith(`${each.fullName} `))
      .sort((a, b) => b.fullName.length - a.fullName.length)[0];
    if (!entry) return false;
    const rest = content.slice(entry.fullName.length + 1).trim();
    const first = entry.options[0];
    this.begin(entry);
    if (first && rest !== "") this.form?.fill(first.name, rest);
    if (!first) this.run();
    return true;
  }

  /** @param {string} text @param {number} caret @returns {Suggestions | undefined} */
  #suggest(text, caret) {
    const { state } = this.app;
    if (/^\/[^\n]*$/.test(text)) {
      const items = matchingEntries(this.#entries(), text.slice(1)).map((entry) => ({
        key: entry.fullName,
        label: `/${entry.fullName}`,
        hint: entry.options.map((option) => option.name).join("  "),
        detail: entry.description,
        avatar: avatarOf(state.bot),
        choose: () => this.begin(entry),
      }));
      return items.length > 0 ? new Suggestions(`Commands of ${displayName(state.bot)}`, items) : undefined;
    }
    const mention = mentionAt(text, caret);
    if (!mention) return undefined;
    const items = mentionable(state)
      .filter((user) => displayName(user).toLowerCase().startsWith(mention.typed))
      .map((user) => ({
        key: user.id,
        label: displayName(user),
        detail: user.bot ? "Ask the bot" : user.username,
        avatar: avatarOf(user),
        choose: () => this.#insert(`@${displayName(user)} `, mention.start, caret),
      }));
    return items.length > 0 ? new Suggestions("Members", items) : undefined;
  }

  /** @param {string} inserted @param {number} start @param {number} end */
  #insert(inserted, start, end) {
    this.text = this.text.slice(0, start) + inserted + this.text.slice(end);
    this.suggestions = undefined;
    this.app.focus(".composer-text");
  }
}
