import type { APIEmbed } from "discord.js";
import type { FieldError } from "../../rest/api-error.ts";
import type { Draft } from "../draft.ts";

const longestContent = 2000;
const mostEmbedText = 6000;

/** Lengths that the schemas don't know: they allow 4,000 characters, which only people with a subscription may write. */
export function textErrors(draft: Draft): FieldError[] {
  const errors: FieldError[] = [];
  if ((draft.content?.length ?? 0) > longestContent) {
    const message = `Must be ${longestContent} or fewer in length.`;
    errors.push({ path: ["content"], code: "BASE_TYPE_MAX_LENGTH", message });
  }
  if ((draft.embeds ?? []).reduce((sum, embed) => sum + embedText(embed), 0) > mostEmbedText) {
    const message = `Embed size exceeds maximum size of ${mostEmbedText}`;
    errors.push({ path: ["embeds"], code: "MAX_EMBED_SIZE_EXCEEDED", message });
  }
  return errors;
}

function embedText({ title, description, footer, author, fields }: APIEmbed): number {
  const texts = [title, description, footer?.text, author?.name, ...(fields ?? []).flatMap((f) => [f.name, f.value])];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
