import { become, type Scene, type Step, say, see, wide } from "./scenes.ts";

const CLAIM = "The Syrian Observatory counts 3,000 dead civilians and 125 dead soldiers on the coast";
const NEWS = "News: a link or an embed…";

const check = (what: string): Step => ({ does: "right-click", what, command: "Check this message" });
const post = (fields: Readonly<Record<string, string>>): Step => ({ does: "post", what: NEWS, fields });

/** News as it reaches servers, checked. */
export const newsScenes: readonly Scene[] = [
  {
    name: "forward-checked",
    caption: "A forwarded message is checked like any other",
    view: wide,
    onPhone: 1100,
    steps: [
      become("Samir"),
      { does: "open", what: "daily-brief" },
      say(CLAIM),
      become("Lina"),
      { does: "forward", what: "3,000", to: "#general" },
      { does: "open", what: "general" },
      see("Forwarded"),
      check("Forwarded"),
      see("differs"),
    ],
  },
  {
    name: "embed-checked",
    caption: "A news bot's embed, checked",
    view: wide,
    onPhone: 1100,
    steps: [
      post({ "Posted by": "A news bot: an embed", Headline: "From the coast", Text: `${CLAIM}.` }),
      check("From the coast"),
      see("differs"),
    ],
  },
  {
    name: "preview-checked",
    caption: "A bare link, checked by its preview",
    view: wide,
    onPhone: 1100,
    steps: [
      post({ Address: "https://news.example/coast", Headline: CLAIM, Text: "On the fourth day of the clashes." }),
      check("news.example"),
      see("differs"),
    ],
  },
  {
    name: "poll-checked",
    caption: "A poll, checked",
    view: wide,
    onPhone: 1100,
    steps: [
      {
        does: "post",
        what: "A poll…",
        fields: { Question: "How many civilians were killed?", Answers: "745\n3,000 civilians" },
      },
      check("Poll"),
      see("differs"),
    ],
  },
];
