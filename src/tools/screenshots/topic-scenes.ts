import { ask, become, run, type Scene, see, tall } from "./scenes.ts";

const chart = { ...tall, viewport: { width: 1000, height: 1180 } } as const;

/** An answer with its proof, pictures, and the set-up, on a desktop and on a phone. */
export const topicScenes: readonly Scene[] = [
  {
    name: "proof",
    caption: "An answer with the words that it rests on",
    view: tall,
    onPhone: true,
    fromTop: true,
    steps: [ask("how many people were killed, and how many of them were soldiers?"), see("125")],
  },
  {
    name: "chart",
    caption: "The chart: the event's own count; “at least” has an open end",
    view: chart,
    onPhone: true,
    fromTop: true,
    steps: [run("deathtoll"), see("125")],
  },
  {
    name: "map",
    caption: "The map: the places named, with the towns around them",
    view: tall,
    onPhone: true,
    fromTop: true,
    steps: [run("where"), see("Latakia")],
  },
  {
    name: "timeline",
    caption: "The timeline: dated where the source gives a date",
    view: chart,
    onPhone: true,
    fromTop: true,
    steps: [run("timeline"), see("December 2024")],
  },
  {
    name: "setup-panel",
    caption: "The set-up's panel",
    view: tall,
    onPhone: true,
    fromTop: true,
    steps: [become("Samir"), run("setup", { picked: { channel: "daily-brief" } }), see("daily-brief")],
  },
];
