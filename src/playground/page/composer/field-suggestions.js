/**
 * @import { App } from "../app.js"
 * @import { Composer } from "./composer.js"
 * @import { FieldChoice } from "./command-form.js"
 */
import { fixedChoices } from "./command-form.js";
import { Suggestions } from "./suggestions.js";

/** How long a person must pause before the bot is asked, in milliseconds. */
const pause = 150;
const mostShown = 25;

/** The list under an option's field: its fixed choices, or what the bot proposes. */
export class FieldSuggestions {
  /** @param {App} app @param {Composer} composer */
  constructor(app, composer) {
    this.app = app;
    this.composer = composer;
    this.asked = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /** Shows what fits the option's text now. @param {string} name */
  update(name) {
    const option = this.composer.form?.option(name);
    if (!option) return;
    clearTimeout(this.timer);
    this.asked += 1;
    if (option.autocomplete) {
      const asked = this.asked;
      this.timer = setTimeout(() => this.#askBot(name, asked), pause);
      return;
    }
    const typed = this.composer.form?.fields.get(name);
    const wanted = typed?.value === undefined ? (typed?.text ?? "").trim().toLowerCase() : "";
    this.#show(
      name,
      fixedChoices(this.app.state, option).filter((choice) => choice.name.toLowerCase().includes(wanted)),
    );
  }

  stop() {
    clearTimeout(this.timer);
    this.asked += 1;
  }

  /** @param {string} name @param {number} asked */
  async #askBot(name, asked) {
    const { form } = this.composer;
    if (!form) return;
    const { command, subcommand } = form.entry;
    const options = { ...form.values(), [name]: form.textOf(name) };
    const query = { name: command, ...(subcommand ? { subcommand } : {}), options, focused: name };
    try {
      const choices = await this.app.autocomplete(query);
      if (asked === this.asked && this.composer.form === form) this.#show(name, choices);
    } catch {
      if (asked === this.asked) this.#show(name, []);
    }
  }

  /** @param {string} name @param {FieldChoice[]} choices */
  #show(name, choices) {
    const items = choices.slice(0, mostShown).map((choice) => ({
      key: String(choice.value),
      label: choice.name,
      choose: () => this.#choose(name, choice),
    }));
    const { form } = this.composer;
    const wanted = form?.option(name)?.required === true || form?.textOf(name) !== "";
    this.composer.suggestions = items.length > 0 ? new Suggestions("Options", items, wanted) : undefined;
    this.app.draw();
  }

  /** @param {string} name @param {FieldChoice} choice */
  #choose(name, choice) {
    const { form } = this.composer;
    if (!form) return;
    form.fill(name, choice.name, choice.value);
    this.stop();
    this.composer.suggestions = undefined;
    const next = form.entry.options.find((option) => option.required && form.textOf(option.name) === "");
    this.app.focus(next ? `#option-${next.name}` : `#option-${name}`);
  }
}
