/**
 * What a member fills in to post something that isn't plain text.
 *
 * @import { Component, Message } from "../state/protocol.js"
 * @import { App } from "../app.js"
 */
import { componentTypes as types } from "../state/protocol.js";
import { currentPerson, directChannels, displayName, partnerIn, serverChannels } from "../state/state.js";

/**
 * A form before it is open.
 * @typedef {{ title: string, components: Component[], submit: string, danger?: boolean,
 *   run: (fields: Record<string, string>) => void }} MemberForm
 */

const paragraph = 2;

/** @param {string} label @param {Record<string, unknown>} input @returns {Component} */
function field(label, input) {
  return { id: 0, type: types.label, label, component: { type: types.textInput, ...input } };
}

/** @param {string} label @param {string} custom_id @param {{ label: string, value: string }[]} options */
function choice(label, custom_id, options) {
  return field(label, { type: types.stringSelect, custom_id, options });
}

/** @param {App} app @param {Message} message @returns {MemberForm} */
export function forwardForm(app, message) {
  const { state } = app;
  const writable = [...serverChannels(state), ...directChannels(state)].filter(({ can_post }) => can_post !== false);
  const options = writable.map((channel) => {
    const partner = partnerIn(state, channel);
    return { label: partner ? `@${displayName(partner)}` : `#${channel.name}`, value: channel.id };
  });
  return {
    title: "Forward to",
    components: [choice("Channel", "channel", options)],
    submit: "Forward",
    run: ({ channel = "" }) => app.forward(message, channel),
  };
}

/** @param {App} app @param {Message} message @returns {MemberForm} */
export function deletionForm(app, message) {
  const components = [{ id: 0, type: types.textDisplay, content: "Are you sure you want to delete this message?" }];
  return { title: "Delete message", components, submit: "Delete", danger: true, run: () => app.takeBack(message) };
}

/** @param {App} app @returns {MemberForm} */
export function newsForm(app) {
  const components = [
    choice("Posted by", "by", [
      { label: `${displayName(currentPerson(app.state))}: a link, with its preview`, value: "person" },
      { label: "A news bot: an embed", value: "bot" },
    ]),
    field("Address", { custom_id: "url", value: "https://news.example/coast", max_length: 200 }),
    field("Headline", { custom_id: "title", max_length: 256 }),
    field("Text", { custom_id: "text", style: paragraph, max_length: 2000, required: false }),
  ];
  return {
    title: "Post news",
    components,
    submit: "Post",
    run: ({ by = "", url = "", title = "", text = "" }) => app.postNews({ by, url, title, text }),
  };
}

/** @param {App} app @returns {MemberForm} */
export function pollForm(app) {
  const components = [
    field("Question", { custom_id: "question", max_length: 300 }),
    field("Answers, a line each", { custom_id: "answers", style: paragraph, max_length: 600 }),
  ];
  return {
    title: "Post a poll",
    components,
    submit: "Post",
    run: ({ question = "", answers = "" }) =>
      app.postPoll(
        question,
        answers
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line !== ""),
      ),
  };
}
