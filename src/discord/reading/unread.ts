/** What a message may hold that has no words, or none that the bot can read. */
export type Unread = "picture" | "video" | "recording" | "file" | "sticker" | "link";

/** @param type such as `image/png`; null where Discord doesn't know it */
export function kindOfFile(type: string | null): Unread {
  const [kind] = (type ?? "").split("/");
  if (kind === "image") return "picture";
  if (kind === "video") return "video";
  return kind === "audio" ? "recording" : "file";
}
