import {
  type BaseMessageOptions,
  ContainerBuilder,
  MessageFlags,
  SeparatorBuilder,
  TextDisplayBuilder,
} from "discord.js";
import { clip, LIMITS } from "../limits.ts";

/** A Components V2 message, ready to send, reply or edit. */
export interface BotMessage {
  readonly components: NonNullable<BaseMessageOptions["components"]>;
  readonly flags: MessageFlags.IsComponentsV2;
}

/** Calm on both themes; nothing celebrates beside deaths. */
export const COLOURS = { answer: 0x5b7fa6, unsure: 0x80848e } as const;

/** A message of one container, its paragraphs apart by thin lines, with rows of buttons below. */
export function containerMessage(
  colour: number,
  paragraphs: readonly string[],
  rows: BotMessage["components"] = [],
): BotMessage {
  const container = new ContainerBuilder().setAccentColor(colour);
  let left: number = LIMITS.text;
  for (const [i, paragraph] of paragraphs.entries()) {
    const text = clip(paragraph, left);
    if (text.length < 2) break;
    if (i > 0) container.addSeparatorComponents(new SeparatorBuilder());
    container.addTextDisplayComponents(new TextDisplayBuilder().setContent(text));
    left -= text.length;
  }
  return { components: [container, ...rows], flags: MessageFlags.IsComponentsV2 };
}
