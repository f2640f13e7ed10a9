import {
  AttachmentBuilder,
  type BaseMessageOptions,
  ContainerBuilder,
  MediaGalleryBuilder,
  MediaGalleryItemBuilder,
  MessageFlags,
  type MessageMentionOptions,
  SeparatorBuilder,
  TextDisplayBuilder,
} from "discord.js";
import type { Picture } from "../../pictures/pictures.ts";
import { clip, LIMITS } from "./limits.ts";

/** A Components V2 message, ready to send, reply or edit. */
export interface BotMessage {
  readonly components: NonNullable<BaseMessageOptions["components"]>;
  readonly flags: MessageFlags.IsComponentsV2;
  readonly files?: readonly AttachmentBuilder[];
  readonly allowedMentions?: MessageMentionOptions;
}

/** Calm on both themes; nothing celebrates beside deaths. */
export const COLOURS = { answer: 0x5b7fa6, unsure: 0x80848e } as const;

/** A paragraph that may have a picture below it. */
export interface Pictured {
  readonly text: string;
  readonly picture?: Picture | undefined;
}

/**
 * A message of one container, its paragraphs apart by thin lines, with rows of buttons below.
 * @param picture stands after the first paragraph: the answer comes first
 * @param id of the container; Discord gives one where there is none
 */
export function containerMessage(
  colour: number,
  paragraphs: readonly (string | Pictured)[],
  rows: BotMessage["components"] = [],
  picture?: Picture,
  id?: number,
): BotMessage {
  // Not by setAccentColor: it first takes the number for a list of three, and makes an error with its stack of that.
  const container = new ContainerBuilder({ accent_color: colour });
  if (id !== undefined) container.setId(id);
  const files: AttachmentBuilder[] = [];
  let left: number = LIMITS.text;
  for (const [i, paragraph] of paragraphs.entries()) {
    const { text: whole, picture: below = undefined } = typeof paragraph === "string" ? { text: paragraph } : paragraph;
    const text = clip(whole, left);
    if (text.length < 2) break;
    if (i > 0) container.addSeparatorComponents(new SeparatorBuilder());
    container.addTextDisplayComponents(new TextDisplayBuilder().setContent(text));
    const shown = below ?? (i === 0 ? picture : undefined);
    if (shown) {
      container.addMediaGalleryComponents(galleryOf(shown));
      files.push(new AttachmentBuilder(shown.png, { name: shown.name }));
    }
    left -= text.length;
  }
  const message = { components: [container, ...rows], flags: MessageFlags.IsComponentsV2 } as const;
  return files.length > 0 ? { ...message, files } : message;
}

/** A message of plain content as one of components, so that it can stand in another's place. */
export function inComponents(said: BotMessage | BaseMessageOptions): BotMessage {
  if ("flags" in said && said.flags === MessageFlags.IsComponentsV2) return said;
  const { content = "", components = [] } = said as BaseMessageOptions;
  return {
    components: [new TextDisplayBuilder().setContent(content), ...components],
    flags: MessageFlags.IsComponentsV2,
  };
}

function galleryOf({ name, alt }: Picture): MediaGalleryBuilder {
  const item = new MediaGalleryItemBuilder().setURL(`attachment://${name}`).setDescription(clip(alt, LIMITS.altText));
  return new MediaGalleryBuilder().addItems(item);
}
