import { ask, press, run, type Scene, see, tall, wide } from "./scenes.ts";

const cited = [
  ask("how long have the clashes lasted?"),
  see("four days"),
  press("Cite, follow, report"),
  see("What would you like to do"),
];

/** Finding what there is, and citing it. */
export const findingScenes: readonly Scene[] = [
  {
    name: "shown-on-request",
    caption: "Whoever asks to be shown a map gets it",
    view: wide,
    onPhone: true,
    fromTop: true,
    steps: [ask("show me a map"), see("Latakia")],
  },
  {
    name: "browse",
    caption: "/browse: what there is, by topic",
    view: wide,
    onPhone: true,
    steps: [run("browse"), see("Choose a topic, then a question")],
  },
  {
    name: "cite",
    caption: "An answer cited: the sentence, who says so, as of when, the source, the fact",
    view: tall,
    onPhone: 1100,
    steps: [...cited, press("Copy citation"), see("fact duration")],
  },
];
