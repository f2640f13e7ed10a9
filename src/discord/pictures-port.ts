import type { KnowledgeBase } from "../knowledge/model.ts";

/** The background that a picture is drawn for. */
export type Theme = "dark" | "light";

/** A picture ready to be attached. */
export interface Picture {
  readonly png: Buffer;
  /** The same in words, for screen readers. */
  readonly alt: string;
  /** File name, such as `toll.png`. */
  readonly name: string;
}

/** Draws the pictures of a pack; undefined where the pack lacks the data. */
export interface Pictures {
  toll(theme: Theme): Picture | undefined;
  map(theme: Theme): Picture | undefined;
  timeline(theme: Theme): Picture | undefined;
}

/** Makes the pictures of a base; each is drawn when it is first asked for. */
export type PictureMaker = (base: KnowledgeBase) => Pictures;

/** The same maker, which makes the pictures of a base once, until it is asked for another base's. */
export function rememberLast(make: PictureMaker): PictureMaker {
  let last: { readonly base: KnowledgeBase; readonly pictures: Pictures } | undefined;
  return (base) => {
    if (last?.base !== base) last = { base, pictures: make(base) };
    return last.pictures;
  };
}

/** Discord tells no bot which theme a reader has; most have the dark one. */
export const THEME: Theme = "dark";
