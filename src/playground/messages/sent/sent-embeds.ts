import { type APIEmbed, EmbedType } from "discord.js";
import { withoutNulls } from "../../contract/without-nulls.ts";
import type { MediaResolver } from "../media/media.ts";

/** The embeds of a draft as Discord stores them. */
export function sentEmbeds(drafted: readonly APIEmbed[], media: MediaResolver): APIEmbed[] {
  return withoutNulls(drafted).map((embed) => ({
    ...embed,
    type: EmbedType.Rich,
    ...(embed.fields && { fields: embed.fields.map((field) => ({ ...field, inline: field.inline ?? false })) }),
    ...(embed.image && { image: picture(embed.image.url, media) }),
    ...(embed.thumbnail && { thumbnail: picture(embed.thumbnail.url, media) }),
  }));
}

function picture(
  address: string,
  media: MediaResolver,
): { url: string; proxy_url: string; width?: number; height?: number } {
  const { url, proxy_url, width, height } = media.resolve(address);
  return { url, proxy_url, ...(width && { width }), ...(height && { height }) };
}
