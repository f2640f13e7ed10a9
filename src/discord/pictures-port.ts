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

/** Discord tells no bot which theme a reader has; most have the dark one. */
export const THEME: Theme = "dark";
