/**
 * @import { MemberForm } from "../dialogs/member-forms.js"
 * @import { Channel, Command, Control, Hello, Message, MessageEvent, Modal, PageEvent, User, Wire } from "./protocol.js"
 */
import { setClock } from "../time/clock.js";
import { directMessage, messageFlags } from "./protocol.js";

const typingMilliseconds = 10_000;

/** Everything the page shows, apart from what is being typed. */
export function createState() {
  return {
    ready: false,
    connected: false,
    /** @type {Hello["guild"]} */ guild: { id: "", name: "" },
    /** @type {{ id: string, name: string }[]} */ roles: [],
    /** @type {User[]} */ people: [],
    /** @type {User} */ bot: { id: "", username: "Attest", bot: true },
    /** @type {Channel[]} */ channels: [],
    /** @type {Command[]} */ commands: [],
    /** @type {Control[]} */ controls: [],
    /** @type {string[]} */ starters: [],
    /** @type {Record<string, string>} */ permissions: {},
    /** @type {Map<string, Message>} */ messages: new Map(),
    /** @type {Map<string, { userId: string, until: number }>} */ typing: new Map(),
    /** @type {Set<string>} */ dismissed: new Set(),
    /** @type {Set<string>} */ unread: new Set(),
    /** @type {Set<string>} */ busy: new Set(),
    personId: "",
    channelId: "",
    /** @type {Set<string>} */ deleted: new Set(),
    /** @type {Message | undefined} */ replyTo: undefined,
    /** @type {string | undefined} the id of one's own message that is written anew */ editing: undefined,
    /** @type {MemberForm | undefined} */ form: undefined,
    /** @type {Modal | undefined} */ modal: undefined,
    /** @type {Wire | undefined} */ wire: undefined,
    /** @type {{ text: string, bad: boolean } | undefined} */ notice: undefined,
    drawerOpen: false,
  };
}

/** @typedef {ReturnType<typeof createState>} State */

/**
 * Takes one event of the stand-in into the state.
 * @param {State} state
 * @param {PageEvent} event
 */
export function applyEvent(state, event) {
  switch (event.type) {
    case "hello":
      return applyHello(state, event);
    case "message":
      return putMessage(state, event);
    case "message_update":
      return putMessage(state, event);
    case "message_delete":
      return removeMessages(state, [event.id]);
    case "message_delete_bulk":
      return removeMessages(state, event.ids);
    case "channel":
      state.channels = [...state.channels.filter((channel) => channel.id !== event.channel.id), event.channel];
      return;
    case "commands":
      state.commands = event.commands;
      return;
    case "clock":
      return setClock(event.now);
    case "typing":
      state.typing.set(event.channel_id, { userId: event.user_id, until: Date.now() + typingMilliseconds });
      return;
  }
}

/** What replies to them says that they are gone. @param {State} state @param {string[]} ids */
function removeMessages(state, ids) {
  for (const id of ids) {
    state.messages.delete(id);
    state.deleted.add(id);
  }
}

/** @param {State} state @param {Hello} hello */
function applyHello(state, hello) {
  if (hello.now !== undefined) setClock(hello.now);
  state.people = hello.me.people;
  state.bot = hello.me.bot;
  state.guild = hello.guild;
  state.roles = hello.roles ?? [];
  state.channels = hello.channels;
  state.commands = hello.commands;
  state.controls = hello.controls ?? [];
  state.starters = hello.starters ?? [];
  state.permissions = hello.permissions ?? {};
  state.messages = new Map(hello.messages.map((message) => [message.id, message]));
  if (!state.people.some((person) => person.id === state.personId)) state.personId = state.people[0]?.id ?? "";
  if (!state.channels.some((channel) => channel.id === state.channelId)) state.channelId = state.channels[0]?.id ?? "";
  state.ready = true;
}

/** @param {State} state @param {MessageEvent} event */
function putMessage(state, { message, visible_to, type }) {
  const before = state.messages.get(message.id);
  const visibleTo = visible_to ?? message.visible_to ?? before?.visible_to;
  state.messages.set(message.id, visibleTo === undefined ? message : { ...message, visible_to: visibleTo });
  if (state.typing.get(message.channel_id)?.userId === message.author.id) state.typing.delete(message.channel_id);
  if (type === "message" && (visibleTo ?? state.personId) === state.personId && message.channel_id !== state.channelId)
    state.unread.add(message.channel_id);
}

/** @param {State} state @returns {User} */
export function currentPerson(state) {
  return state.people.find((person) => person.id === state.personId) ?? state.bot;
}

/** @param {State} state @returns {Channel | undefined} */
export function currentChannel(state) {
  return state.channels.find((channel) => channel.id === state.channelId);
}

/** The channels of the server. @param {State} state */
export function serverChannels(state) {
  return state.channels.filter((channel) => channel.type !== directMessage);
}

/** The current person's direct messages: with the bot, and with other people. @param {State} state */
export function directChannels(state) {
  return state.channels.filter(
    ({ type, recipients }) => type === directMessage && recipients?.some(({ id }) => id === state.personId),
  );
}

/** The current person's direct messages with the bot. @param {State} state */
export function directChannel(state) {
  return directChannels(state).find((channel) => isWithBot(channel));
}

/** Whether direct messages are with the bot; those between two people name both. @param {Channel | undefined} channel */
export function isWithBot(channel) {
  return channel?.type === directMessage && channel.recipients?.length === 1;
}

/** Whom a direct message channel is with; undefined for a channel of the server. @param {State} state @param {Channel | undefined} channel */
export function partnerIn(state, channel) {
  if (channel?.type !== directMessage) return undefined;
  return channel.recipients?.find(({ id }) => id !== state.personId) ?? state.bot;
}

/** The current channel's messages that the current person can see, oldest first. @param {State} state */
export function visibleMessages(state) {
  return [...state.messages.values()]
    .filter((message) => message.channel_id === state.channelId && !state.dismissed.has(message.id))
    .filter((message) => ephemeralOwner(message) === undefined || ephemeralOwner(message) === state.personId)
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
}

/** @param {Message} message @returns {string | undefined} the id of the only person who sees it */
function ephemeralOwner(message) {
  if (message.visible_to !== undefined) return message.visible_to;
  return (message.flags ?? 0) & messageFlags.ephemeral ? message.interaction_metadata?.user.id : undefined;
}

/** The name shown for a user. @param {User} user */
export function displayName(user) {
  return user.global_name ?? user.username;
}
