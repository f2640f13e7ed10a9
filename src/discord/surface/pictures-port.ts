import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Theme } from "../../pictures/drawing/theme.ts";
import type { Pictures } from "../../pictures/pictures.ts";

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

/** For where none can be attached. */
export const NO_PICTURES: Pictures = { count: () => undefined, map: () => undefined, timeline: () => undefined };

/** Discord tells no bot which theme a reader has; most have the dark one. */
export const THEME: Theme = "dark";
