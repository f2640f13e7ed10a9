import type { BrowserContextOptions } from "playwright-core";
import type { Visitor } from "../browser/visitor.ts";

/** One picture of the documentation. */
export interface Scene {
  /** File name without `.png`. */
  readonly name: string;
  /** What there is to see, also as the picture's alt text. */
  readonly caption: string;
  readonly view: BrowserContextOptions;
  /** What is done before the picture is taken, on a fresh page. */
  play(visitor: Visitor): Promise<void>;
}

const desktop = { viewport: { width: 1000, height: 720 }, colorScheme: "dark" } as const;
const tall = { ...desktop, viewport: { width: 1000, height: 1080 } } as const;
const light = { ...tall, colorScheme: "light" } as const;
const phone = { viewport: { width: 360, height: 720 }, colorScheme: "light" } as const;

/** In the order of the page. The questions are the playground's own first ones or the pack's commands. */
export const scenes: readonly Scene[] = [
  {
    name: "answer",
    caption: "A mention is answered: the answer first, then the words it rests on, who says so and as of when",
    view: desktop,
    async play(visitor) {
      await visitor.page.locator(".starters button, .starter").nth(1).click();
      await visitor.latest("According to");
    },
  },
  {
    name: "deathtoll",
    caption: "/deathtoll: the toll by group, each figure with its claimant, and our arithmetic labelled so",
    view: tall,
    async play(visitor) {
      await visitor.run("deathtoll");
      await visitor.latest("Our arithmetic");
    },
  },
  {
    name: "deathtoll-phone",
    caption: "The same on a phone of 360 pixels, in the light theme",
    view: phone,
    async play(visitor) {
      await visitor.run("deathtoll");
      await visitor.latest("Our arithmetic");
      await visitor.page.evaluate('document.querySelector("article:last-of-type").scrollIntoView()');
    },
  },
  {
    name: "unknown",
    caption: "What the source doesn't say, the bot says it doesn't know, and offers what it does know",
    view: desktop,
    async play(visitor) {
      await visitor.ask("how many people were injured?");
      await visitor.latest("doesn't say");
    },
  },
  {
    name: "why",
    caption: "“Why this answer?” tells whoever presses it the question matched, how sure the bot is, and the runner-up",
    view: desktop,
    async play(visitor) {
      await visitor.ask("how many bystanders perished?");
      await visitor.latest("According to");
      await visitor.press("Why this answer?");
      await visitor.latest("The question was read as");
    },
  },
  {
    name: "check-the-figures",
    caption: "A right click on a message, then “Check the figures”: which numbers the source bears out, told privately",
    view: desktop,
    async play(visitor) {
      await visitor.say("5,000 civilians died, 125 soldiers were killed, and 37 hospitals were hit");
      await visitor.rightClick("37 hospitals", "Check the figures");
      await visitor.latest("differs");
    },
  },
  {
    name: "where",
    caption: "/where: one of the topic commands; what each shows comes from the event pack",
    view: light,
    async play(visitor) {
      await visitor.run("where");
      await visitor.latest("According to");
    },
  },
  {
    name: "setup",
    caption: "/setup: channel, hour, time zone and more in one panel, which names missing permissions first",
    view: { ...desktop, viewport: { width: 1000, height: 860 } },
    async play(visitor) {
      await visitor.become("Samir");
      await visitor.run("setup", { picked: { channel: "no-access" } });
      await visitor.latest("On a day without changes");
    },
  },
  {
    name: "summary",
    caption: "The daily summary",
    view: light,
    async play(visitor) {
      await visitor.press("Post today's summary now");
      await visitor.open("daily-brief");
      await visitor.latest("Daily summary");
    },
  },
  {
    name: "wire",
    caption: "The playground shows for each message what went over the wire, checked against Discord's OpenAPI",
    view: desktop,
    async play(visitor) {
      await visitor.run("deathtoll", { picked: { hide: "True" } });
      await visitor.latest("Our arithmetic");
      await visitor.press("What went over the wire");
      await visitor.page.getByText("nothing amiss", { exact: false }).waitFor();
    },
  },
];
