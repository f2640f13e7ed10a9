import { type APIAttachment, type APIEmbed, EmbedType, StickerFormatType } from "discord.js";
import type { Message, User } from "../../world/records.ts";
import type { World } from "../../world/world.ts";
import { type Poll, pollOf } from "./poll.ts";

/** A file as somebody attaches it. */
export interface AttachedFile {
  readonly name: string;
  /** Such as `image/png`. */
  readonly type: string;
  /** What the picture shows, for those who can't see it. */
  readonly description?: string;
}

/** What a message may hold besides its content. */
export interface HeldParts {
  /** A bot's own; with people, the previews of the links that they wrote. */
  readonly embeds?: readonly APIEmbed[] | undefined;
  readonly files?: readonly AttachedFile[] | undefined;
  /** Their names. */
  readonly stickers?: readonly string[] | undefined;
  readonly poll?: Poll | undefined;
}

type HeldFields = Pick<Message, "embeds" | "attachments" | "sticker_items" | "poll">;

const longestDescription = 1024;
const mostEmbeds = 10;
const mostEmbedText = 6000;
const mostFiles = 10;
const mostStickers = 3;

/** The fields of a message that holds these. @throws Error in Discord's words where it may not */
export function heldFields(world: World, author: User, content: string, parts: HeldParts): HeldFields {
  const { embeds = [], files = [], stickers = [], poll } = parts;
  if (embeds.length > mostEmbeds || files.length > mostFiles) throw new Error("Must be 10 or fewer in length.");
  if (stickers.length > mostStickers) throw new Error("Must be 3 or fewer in length.");
  if (embeds.reduce((sum, embed) => sum + textIn(embed), 0) > mostEmbedText)
    throw new Error(`Embed size exceeds maximum size of ${mostEmbedText}`);
  if (embeds.length > 0 && !author.bot && !/https?:\/\//.test(content))
    throw new Error("People have no embeds but the previews of their links.");
  return {
    embeds: embeds.map((embed) => ({
      type: author.bot ? EmbedType.Rich : EmbedType.Article,
      ...embed,
      ...(embed.fields && { fields: embed.fields.map((field) => ({ ...field, inline: field.inline ?? false })) }),
    })),
    attachments: files.map((file) => attach(world, file)),
    ...(stickers.length > 0 && {
      sticker_items: stickers.map((name) => ({ id: world.newId(), name, format_type: StickerFormatType.PNG })),
    }),
    ...(poll && { poll: pollOf(world, poll) }),
  };
}

function textIn({ title, description, footer, author, fields = [] }: APIEmbed): number {
  const texts = [title, description, footer?.text, author?.name, ...fields.flatMap(({ name, value }) => [name, value])];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function attach(world: World, { name, type, description }: AttachedFile): APIAttachment {
  if ((description?.length ?? 0) > longestDescription) throw new Error("Must be 1024 or fewer in length.");
  const id = world.newId();
  const url = `${world.origin}/attachments/${id}/${encodeURIComponent(name)}`;
  const bytes = new Uint8Array();
  const attachment: APIAttachment = {
    id,
    filename: name,
    size: bytes.byteLength,
    url,
    proxy_url: url,
    content_type: type,
    ...(description !== undefined && { description }),
  };
  world.files.set(id, { attachment, bytes });
  return attachment;
}
