import { EmbedType } from "discord.js";
import type { Message } from "../world/records.ts";
import type { Person } from "./person.ts";

/** What somebody brings from elsewhere. */
export interface News {
  /** Of http or https. */
  readonly url: string;
  readonly title: string;
  /** Empty where there is only a headline. */
  readonly text: string;
}

/** Posts news as it reaches servers: a person's link with the preview that Discord makes of it, or a bot's embed. @throws Error in words */
export function postNews(by: Person, channelId: string, { url, title, text }: News): Message {
  if (!/^https?:/.test(url) || !URL.canParse(url)) throw new Error("Not a well formed URL.");
  const embed = { title, url, ...(text !== "" && { description: text }) };
  if (by.user.bot) return by.say(channelId, "", { embeds: [embed] });
  const preview = { ...embed, type: EmbedType.Article, provider: { name: new URL(url).hostname } };
  return by.say(channelId, url, { embeds: [preview] });
}
