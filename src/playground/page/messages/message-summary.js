/**
 * @import { Component, HeldMessage, Message } from "../state/protocol.js"
 * @import { State } from "../state/state.js"
 */
import { displayName } from "../state/state.js";

const longest = 140;

/**
 * A message in one plain line, for the reply line above its answer.
 * @param {State} state
 * @param {Message} message
 */
export function summaryOf(state, message) {
  const held = message.message_snapshots?.[0]?.message ?? message;
  const source = textOf(held) || "Click to see the message";
  const names = new Map([...state.people, state.bot].map((user) => [user.id, displayName(user)]));
  const plain = source
    .replace(/<@!?(\d+)>/g, (_mark, id) => `@${names.get(id) ?? "unknown-user"}`)
    .replace(/<\/([^:>]+):\d+>/g, "/$1")
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/^(?:#{1,3}|-#|>{1,3})\s+/gm, "")
    .replace(/[*_~|`]{1,3}/g, "")
    .replace(/\s+/g, " ");
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}

/** @param {HeldMessage} message */
function textOf({ content, components = [], embeds = [], poll }) {
  const [embed] = embeds;
  return content || firstText(components) || embed?.title || embed?.description || poll?.question.text || "";
}

/** @param {Component[]} components @returns {string} */
function firstText(components) {
  for (const component of components) {
    const text = typeof component.content === "string" ? component.content : firstText(component.components ?? []);
    if (text !== "") return text;
  }
  return "";
}
