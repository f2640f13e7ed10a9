import { join } from "node:path";
import { become, control, run, type Scene, type Step, see, tall } from "./scenes.ts";

const toTheChannel: Step = { does: "open", what: "daily-brief" };
const dayOne: readonly Step[] = [control("Post today's summary now"), { does: "told", what: "Posted in #daily-brief" }];
const turnedOn: readonly Step[] = [
  become("Samir"),
  run("daily set", { picked: { channel: "daily-brief", zone: "Berlin" }, typed: { hour: "9" } }),
  see("daily-brief"),
];
const nextDay: readonly Step[] = [control("Set the clock forward a day"), { does: "told", what: "It is now" }];
const high = { ...tall, viewport: { width: 1000, height: 1400 } } as const;

/** Daily posts from the first day on. */
export const dailyScenes: readonly Scene[] = [
  {
    name: "daily-first",
    caption: "The first daily post",
    view: high,
    onPhone: true,
    fromTop: true,
    steps: [...dayOne, toTheChannel, see("Clashes on Syria's coast")],
  },
  {
    name: "daily-unchanged",
    caption: "A day on which nothing was added",
    view: high,
    onPhone: true,
    fromTop: true,
    steps: [...turnedOn, ...nextDay, ...nextDay, ...nextDay, toTheChannel, see("Clashes on Syria's coast")],
  },
  {
    name: "daily-told",
    caption: "An unchanged day once every topic was told: one line",
    view: high,
    onPhone: true,
    steps: [...turnedOn, ...Array.from({ length: 14 }, () => nextDay).flat(), toTheChannel, see("daily")],
  },
  {
    name: "daily-corrected",
    caption: "A correction, told at once and in the next daily post (an invented flood)",
    view: high,
    onPhone: true,
    curated: {
      folder: join("test", "packs", "flood"),
      file: "facts.yaml",
      from: `    quote: The water broke through the dyke north of Tallby shortly before dawn
    claimant: water-board
    asOf: tuesday-evening
`,
      to: `    quote: The water broke through the dyke north of Tallby
    claimant: water-board
    asOf: tuesday-evening
    superseded:
      - quote: The water broke through the dyke north of Tallby shortly before dawn
        asOf: tuesday-evening
        reason: { en: the hour isn't certain }
`,
    },
    steps: [...turnedOn, ...nextDay, { does: "correct" }, toTheChannel, see("the hour isn't certain"), ...nextDay],
  },
];
