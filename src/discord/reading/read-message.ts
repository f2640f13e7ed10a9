import type { Message } from "discord.js";
import { componentTexts } from "./component-texts.ts";
import { embedTexts } from "./embed-texts.ts";
import type { Reading } from "./reading.ts";
import { eachOnce } from "./said-once.ts";
import { kindOfFile, type Unread } from "./unread.ts";

/** The parts of a message that a reader sees. */
export type Readable = Pick<
  Message,
  "content" | "embeds" | "attachments" | "components" | "stickers" | "poll" | "messageSnapshots"
>;

/** What a reader finds in a message. */
export interface ReadMessage {
  /** All that is written in it, in a reader's order, nothing twice; at most 4,000 characters. */
  readonly text: string;
  /** Whether more is written in it. */
  readonly isCut: boolean;
  /** What is in it besides, without words. */
  readonly unread: ReadonlySet<Unread>;
}

/** The engine reads no more of one message. */
const LONGEST = 4_000;
const ADDRESS = /https?:\/\/[^\s<>()[\]]+/gi;
/** `[words](address)`, once its address is taken out. */
const EMPTY_LINK = /\[([^[\]\n]*)\]\(<?>?(?: "[^"\n]*")?\)/g;

/**
 * What a message says: its content, or that of the message that it forwards, the pictures' descriptions, the previews of its
 * links or a feed's embeds, its poll.
 * @param content read in the place of its own
 */
export function readMessage(message: Readable, content = message.content): ReadMessage {
  const reading: Reading = { texts: [], unread: new Set() };
  read({ ...message, content }, reading);
  for (const copy of message.messageSnapshots.values()) read(copy, reading);
  const text = eachOnce(reading.texts.map(withoutAddresses)).join("\n");
  if (text === "" && reading.texts.some((one) => one.search(ADDRESS) >= 0)) reading.unread.add("link");
  if (text.length <= LONGEST) return { text, isCut: false, unread: reading.unread };
  return { text: text.slice(0, LONGEST).replace(/\s\S*$/, ""), isCut: true, unread: reading.unread };
}

function read(
  { content, embeds, attachments, components, stickers, poll }: Omit<Readable, "messageSnapshots">,
  into: Reading,
) {
  // Discord leaves out what is empty in a forward.
  into.texts.push(content ?? "");
  for (const { description, contentType } of attachments.values()) {
    if (description) into.texts.push(description);
    else into.unread.add(kindOfFile(contentType));
  }
  for (const embed of embeds) embedTexts(embed.toJSON(), into);
  componentTexts(
    components.map((component) => component.toJSON()),
    into,
  );
  if (poll) into.texts.push([poll.question.text, ...poll.answers.map(({ text }) => text)].filter(Boolean).join("\n"));
  if (stickers.size > 0) into.unread.add("sticker");
}

/** A text without its addresses, which aren't read: their digits are nobody's figures. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, "").replace(EMPTY_LINK, "$1").replace(/<>/g, "").trim();
}
