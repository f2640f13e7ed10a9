import { ask, type Scene, see, wide } from "./scenes.ts";

/** Finding what there is, and citing it. */
export const findingScenes: readonly Scene[] = [
  {
    name: "shown-on-request",
    caption: "Whoever asks to be shown a map is led to it",
    view: wide,
    onPhone: true,
    steps: [ask("show me a map of where the fighting is"), see("/where")],
  },
];
