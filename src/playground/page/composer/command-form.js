/**
 * @import { CommandOption } from "../state/protocol.js"
 * @import { CommandEntry } from "./command-entries.js"
 * @import { State } from "../state/state.js"
 */
import { optionTypes as types } from "../state/protocol.js";
import { displayName, serverChannels } from "../state/state.js";

/** @typedef {{ name: string, value: string | number | boolean }} FieldChoice */

/** A chosen command while its options are being filled in. */
export class CommandForm {
  /** @param {CommandEntry} entry */
  constructor(entry) {
    this.entry = entry;
    /** @type {Map<string, { text: string, value?: string | number | boolean }>} */
    this.fields = new Map();
    /** @type {Map<string, string>} what is wrong, by option */
    this.problems = new Map();
    /** @type {string | undefined} the option being filled in */
    this.focused = undefined;
  }

  /** @param {string} name */
  option(name) {
    return this.entry.options.find((option) => option.name === name);
  }

  /** @param {string} name */
  textOf(name) {
    return this.fields.get(name)?.text ?? "";
  }

  /** @param {string} name @param {string} text @param {string | number | boolean} [value] what a chosen item stands for */
  fill(name, text, value) {
    this.fields.set(name, value === undefined ? { text } : { text, value });
    this.problems.delete(name);
  }

  /** The values so far, for an autocomplete request or for running the command. @returns {Record<string, string | number | boolean>} */
  values() {
    /** @type {Record<string, string | number | boolean>} */
    const values = {};
    for (const option of this.entry.options) {
      const value = this.#valueOf(option);
      if (value !== undefined) values[option.name] = value;
    }
    return values;
  }

  /** Notes what is wrong; true when the command can run. */
  check() {
    this.problems.clear();
    for (const option of this.entry.options) {
      const empty = this.textOf(option.name).trim() === "";
      if (empty && option.required) this.problems.set(option.name, "This option is required.");
      if (!empty && this.#valueOf(option) === undefined) this.problems.set(option.name, wrongKind(option));
    }
    return this.problems.size === 0;
  }

  /** @param {CommandOption} option */
  #valueOf(option) {
    const { text = "", value } = this.fields.get(option.name) ?? {};
    const typed = text.trim();
    if (value !== undefined || typed === "") return value;
    const choice = option.choices?.find((each) => each.name.toLowerCase() === typed.toLowerCase());
    if (option.choices?.length) return choice?.value;
    if (option.type === types.boolean) return { true: true, false: false }[typed.toLowerCase()];
    if (option.type === types.integer) return /^-?\d+$/.test(typed) ? Number(typed) : undefined;
    if (option.type === types.number) return Number.isFinite(Number(typed)) ? Number(typed) : undefined;
    if ([types.channel, types.user, types.role].includes(option.type)) return /^\d+$/.test(typed) ? typed : undefined;
    return typed;
  }
}

/**
 * The fixed values that an option offers, none for free text.
 * @param {State} state
 * @param {CommandOption} option
 * @returns {FieldChoice[]}
 */
export function fixedChoices(state, option) {
  if (option.choices?.length) return option.choices;
  if (option.type === types.boolean) {
    return [
      { name: "True", value: true },
      { name: "False", value: false },
    ];
  }
  if (option.type === types.user) {
    return [...state.people, state.bot].map((user) => ({ name: displayName(user), value: user.id }));
  }
  if (option.type === types.role)
    return state.roles.map(({ id, name }) => ({ name: `@${name.replace(/^@/, "")}`, value: id }));
  if (option.type === types.channel) {
    return serverChannels(state)
      .filter((channel) => !option.channel_types?.length || option.channel_types.includes(channel.type))
      .map((channel) => ({ name: `#${channel.name}`, value: channel.id }));
  }
  return [];
}

/** @param {CommandOption} option */
function wrongKind(option) {
  if (option.type === types.integer) return "Write a whole number.";
  if (option.type === types.number) return "Write a number.";
  return "Choose one of the list.";
}
