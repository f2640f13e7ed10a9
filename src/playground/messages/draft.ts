import type { APIAllowedMentions, APIEmbed, APIMessageTopLevelComponent } from "discord.js";

/** A file that a draft lists: one sent along, by its index, or one already there, by its id. */
export interface DescribedFile {
  readonly id: string | number;
  readonly filename?: string | null | undefined;
  readonly description?: string | null | undefined;
}

/** What the bot may write in a message, however it sends it: new, as an edit, or as an interaction's reply. */
export interface Draft {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | null | undefined;
  readonly flags?: number | null | undefined;
  readonly allowed_mentions?: APIAllowedMentions | null | undefined;
  readonly attachments?: readonly DescribedFile[] | null | undefined;
  readonly poll?: unknown;
  readonly sticker_ids?: readonly string[] | null | undefined;
}
