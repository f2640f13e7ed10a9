import type { Texts } from "../../texts/texts.ts";
import type { Unread } from "./unread.ts";

/** What is said to a message without words. */
export function nothingWritten(unread: ReadonlySet<Unread>, { answers }: Texts): string {
  return answers.nothingWritten([...unread].map((kind) => answers.held[kind]));
}
