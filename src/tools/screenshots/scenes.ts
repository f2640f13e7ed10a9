import type { BrowserContextOptions } from "playwright-core";
import type { Fields, Visitor } from "../browser/visitor.ts";

/** One thing that a visitor does before the picture is taken. */
export type Step =
  | { readonly does: "ask" | "say" | "press" | "control" | "become" | "open" | "see" | "told"; readonly what: string }
  /** Presses the pack's first question for newcomers. */
  | { readonly does: "start" }
  | { readonly does: "run"; readonly what: string; readonly fields?: Fields }
  /** Mentions the bot in a reply to the message with the text of `to`. */
  | { readonly does: "ask-of"; readonly to: string; readonly what: string }
  | { readonly does: "right-click"; readonly what: string; readonly command: string }
  | { readonly does: "post"; readonly what: string; readonly fields: Readonly<Record<string, string>> }
  | { readonly does: "forward"; readonly what: string; readonly to: string }
  /** Makes the scene's change to its pack. */
  | { readonly does: "correct" };

/** A pack of its own for a scene, and what a curator changes in it meanwhile. */
export interface Curated {
  /** The folder that is copied. */
  readonly folder: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** One picture of the documentation. */
export interface Scene {
  /** File name without `.png`. */
  readonly name: string;
  /** What there is to see, also as the picture's alt text. */
  readonly caption: string;
  readonly view: BrowserContextOptions;
  /** Whether it is also taken on a phone, as `NAME-phone.png`, or on one of another height in pixels: higher shows more. */
  readonly onPhone?: boolean | number;
  readonly curated?: Curated;
  /** Done on a fresh page, in this order; `see` waits for the text in a message, `told` in the page's own note. */
  readonly steps: readonly Step[];
  /** Whether the picture begins with the message seen last, where it doesn't fit. */
  readonly fromTop?: boolean;
  /** Whether Discord shows the bot what members write to each other. */
  readonly readsMessages?: boolean;
}

export const wide = { viewport: { width: 1000, height: 720 }, colorScheme: "dark" } as const;
export const tall = { ...wide, viewport: { width: 1000, height: 1080 } } as const;
export const light = { ...tall, colorScheme: "light" } as const;
export const medium = { ...wide, viewport: { width: 1000, height: 800 } } as const;
const small = { viewport: { width: 360, height: 720 }, colorScheme: "light" } as const;
const phone = { width: 375, height: 812 } as const;

export const ask = (what: string): Step => ({ does: "ask", what });
export const run = (what: string, fields: Fields = {}): Step => ({ does: "run", what, fields });
export const say = (what: string): Step => ({ does: "say", what });
export const see = (what: string): Step => ({ does: "see", what });
export const press = (what: string): Step => ({ does: "press", what });
export const control = (what: string): Step => ({ does: "control", what });
export const become = (what: string): Step => ({ does: "become", what });

/** In the order of the page. */
export const scenes: readonly Scene[] = [
  {
    name: "answer",
    caption: "A mention is answered: the answer first, then one line with who says so, via which source, as of when",
    view: wide,
    steps: [{ does: "start" }, see("as of")],
  },
  {
    name: "deathtoll",
    caption: "/deathtoll: the toll by group, each figure with its claimant, and our arithmetic labelled so",
    view: tall,
    steps: [run("deathtoll"), see("Our arithmetic")],
  },
  {
    name: "deathtoll-phone",
    caption: "The same on a phone of 360 pixels, in the light theme",
    view: small,
    steps: [run("deathtoll"), see("Our arithmetic")],
    fromTop: true,
  },
  {
    name: "unknown",
    caption: "What the source doesn't say, the bot says it doesn't know, and offers what it does know",
    view: wide,
    steps: [ask("how many people were injured?"), see("doesn't say")],
  },
  {
    name: "where-from",
    caption:
      "“Where this is from” shows whoever presses it the words behind each figure, and how the question was read",
    view: wide,
    steps: [
      ask("how many bystanders perished?"),
      see("as of"),
      press("Where this is from"),
      see("The question was read as"),
    ],
  },
  {
    name: "check-this-message",
    caption: "A right click on a message, then “Check this message”: what of it the source bears out, told privately",
    view: wide,
    steps: [
      say("5,000 civilians died, 125 soldiers were killed, and 37 hospitals were hit"),
      { does: "right-click", what: "37 hospitals", command: "Check this message" },
      see("differs"),
    ],
  },
  {
    name: "two-questions",
    caption: "Two questions in one message: each is answered in its place",
    view: medium,
    steps: [ask("who commands the army, and how long has it been fighting?"), see("as of")],
  },
  {
    name: "sum",
    caption: "A sum of the source's figures: “our arithmetic”, with what was added and who counted it",
    view: wide,
    steps: [ask("how many of the fighters killed were on either side, added up?"), see("Our arithmetic")],
  },
  {
    name: "claim-denied",
    caption: "A claim gets a verdict in words to quote, and what the source says in its stead",
    view: wide,
    steps: [ask("The Observatory counted 3,000 dead civilians, right?"), see("No.")],
  },
  {
    name: "is-this-true",
    caption: "“Is this true?” in reply to a member's message, where Discord shows the bot what members write",
    view: medium,
    readsMessages: true,
    steps: [
      become("Samir"),
      say("Assad got away to Iran in the end, a friend tells me"),
      become("Lina"),
      { does: "ask-of", to: "a friend tells me", what: "is this true?" },
      see("No."),
    ],
  },
  {
    name: "is-this-true-unseen",
    caption: "Where Discord doesn't show it the message, the bot says so and points to the right click",
    view: wide,
    steps: [
      become("Samir"),
      say("Assad got away to Iran in the end, a friend tells me"),
      become("Lina"),
      { does: "ask-of", to: "a friend tells me", what: "is this true?" },
      see("doesn't show me"),
    ],
  },
  {
    name: "mourning",
    caption: "To somebody who mourns: one plain sentence, no figures and no questions to press",
    view: wide,
    steps: [ask("my cousin was killed in Jabla and I still can't believe it"), see("sorry")],
  },
  {
    name: "hatred",
    caption: "To hatred of a people: a short firm line, and nothing about that people",
    view: wide,
    steps: [ask("alawites are not even human"), see("hatred")],
  },
  {
    name: "where",
    caption: "/where: one of the topic commands; what each shows comes from the event pack",
    view: light,
    steps: [run("where"), see("as of")],
  },
  {
    name: "help",
    caption: "/help: every command to click, how to ask, and how accurate the bot was when it was last measured",
    view: light,
    steps: [run("help"), see("My answers are fixed texts")],
  },
  {
    name: "setup",
    caption: "/setup: channel, hour, time zone and more in one panel, which names missing permissions first",
    view: { ...wide, viewport: { width: 1000, height: 860 } },
    steps: [become("Samir"), run("setup", { picked: { channel: "no-access" } }), see("On a day without new facts")],
  },
  {
    name: "summary",
    caption: "The daily summary",
    view: { ...light, viewport: { width: 1000, height: 1560 } },
    steps: [control("Post today's summary now"), { does: "open", what: "daily-brief" }, see("Daily summary")],
  },
  {
    name: "wire",
    caption: "The playground shows for each message what went over the wire, checked against Discord's OpenAPI",
    view: wide,
    steps: [run("deathtoll", { picked: { hide: "True" } }), see("Our arithmetic"), press("What went over the wire")],
  },
];

/** The scene as it is taken: on its own view, and on a phone where that is wanted. */
export function takes(scene: Scene): readonly Scene[] {
  const { name, caption, onPhone } = scene;
  if (!onPhone) return [scene];
  const height = typeof onPhone === "number" ? onPhone : phone.height;
  const view = { viewport: { ...phone, height }, deviceScaleFactor: 2, colorScheme: "dark" } as const;
  return [scene, { ...scene, name: `${name}-phone`, caption: `${caption}, on a phone`, view }];
}

/** Plays a scene's steps; `correct` makes the change to its pack. */
export async function play({ steps, fromTop }: Scene, visitor: Visitor, correct: () => void): Promise<void> {
  for (const step of steps) {
    if (step.does === "correct") correct();
    else await perform(step, visitor);
  }
  const { page } = visitor;
  if (fromTop) await page.evaluate('document.querySelector("article:last-of-type").scrollIntoView()');
  await page.locator("[aria-busy=true], .thinking, .typing .dots").waitFor({ state: "detached" });
}

async function perform(step: Exclude<Step, { does: "correct" }>, visitor: Visitor): Promise<void> {
  switch (step.does) {
    case "start":
      return visitor.page.locator(".starters button").nth(1).click();
    case "run":
      return visitor.run(step.what, step.fields);
    case "ask-of":
      return visitor.askOf(step.to, step.what);
    case "right-click":
      return visitor.rightClick(step.what, step.command);
    case "post":
      return visitor.post(step.what, step.fields);
    case "forward":
      await visitor.rightClick(step.what, "Forward");
      return visitor.fillIn({ Channel: step.to }, "Forward");
    case "told":
      return visitor.page.locator(".notice").getByText(step.what, { exact: false }).waitFor();
    case "see":
      await visitor.latest(step.what);
      return;
    default:
      return visitor[step.does](step.what);
  }
}
