import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLog } from "../../src/log.ts";
import { type Playground, startPlayground } from "../../src/playground/start-playground.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { type OpenPage, openPage } from "../../src/tools/browser/open-page.ts";
import { type Visitor, visitorAt } from "../../src/tools/browser/visitor.ts";
import { shippedEngine } from "../pack-places.ts";

let store: Store;
let playground: Playground;
let opened: OpenPage;
let visitor: Visitor;

beforeAll(async () => {
  store = await openStore(":memory:");
  const engine = shippedEngine();
  playground = await startPlayground({ engine, store, log: createLog("silent"), port: 0, messageContent: true });
  opened = await openPage(playground.pageUrl);
  opened.page.setDefaultTimeout(15_000);
  visitor = visitorAt(opened.page);
});

afterAll(async () => {
  await opened.close();
  await playground.stop();
  await store.close();
  expect(opened.faults).toEqual([]);
  expect(playground.violations).toEqual([]);
});

describe("commands on the page", () => {
  it.each([
    ["where", "Latakia, Jabla and Baniyas"],
    ["timeline", "Years of civil war"],
    ["background", "took up arms"],
    ["attacks", "water pumping station"],
    ["reactions", "European Union"],
    ["quotes", "We must preserve national unity"],
    ["sources", "statements rest on it"],
    ["summary", "chemical|fought|clash"],
    ["help", "Answer this message"],
    ["privacy", "About you: nothing"],
  ])("/%s", async (name, text) => {
    await visitor.run(name);
    await visitor.latest(new RegExp(text));
  });

  it("/who completes a name; hide and for choose who sees the answer", async () => {
    await visitor.run("who", { picked: { name: "Jabla" }, typed: {} });
    await visitor.latest("Jabla");
    await visitor.run("who", { picked: { name: "Ahmed al-Sharaa", hide: "True" } });
    await (await visitor.latest("interim leader")).locator(".private").waitFor();
    await visitor.run("who", { picked: { name: "Bashar al-Assad", for: "Samir" } });
    await visitor.latest("this may help");
  });

  it("/deathtoll shows one group, and says privately what stands there already", async () => {
    await visitor.run("deathtoll", { picked: { group: "Civilians" } });
    await visitor.latest("745");
    await visitor.run("ask", { typed: { question: "how many civilians were killed?" } });
    await (await visitor.latest("I answered that here a moment ago")).locator(".private").waitFor();
  });
});

describe("under an answer", () => {
  it("tells why and shows a related question, privately, and goes away when removed", async () => {
    await visitor.ask("how many insurgents are hiding?");
    const answer = await visitor.latest("Who made the estimate");
    await answer.getByRole("button", { name: "Why this answer?" }).click();
    await (await visitor.latest("The question was read as")).locator(".private").waitFor();
    await answer.getByRole("combobox", { name: "Related questions" }).click();
    await answer.getByRole("option").first().click();
    await answer.getByRole("button", { name: "Remove" }).click();
    await answer.waitFor({ state: "detached" });
  });

  it("shows what went over the wire", async () => {
    const { page } = visitor;
    await visitor.run("where", { picked: { hide: "True" } });
    await visitor.latest("Where the fighting is");
    await visitor.press("What went over the wire");
    await page.getByText("Checked against Discord's published OpenAPI: nothing amiss.").waitFor();
    await page.getByRole("region", { name: "Body of POST" }).getByText("accent_color").waitFor();
    await page.keyboard.press("Escape");
  });
});

describe("on a right click", () => {
  it("answers a message, and checks its figures", async () => {
    await visitor.say("Somebody told me where Assad fled to, but I forgot. Where did Assad flee to?");
    await visitor.rightClick("but I forgot", "Answer this message");
    await visitor.latest("fled to Russia");
    await visitor.say("they say 5,000 civilians died");
    await visitor.rightClick("they say 5,000", "Check the figures");
    await (await visitor.latest("differs")).locator(".private").waitFor();
  });
});

describe("an admin", () => {
  it("sets the server up: channel, hour, zone, what to do on an unchanged day, preview, test", async () => {
    const { page } = visitor;
    await visitor.become("Samir");
    await visitor.run("setup", { picked: { channel: "no-access" } });
    const panel = await visitor.latest("On a day without changes");
    await panel.getByText("without it I can't post there", { exact: false }).waitFor();
    const choose = async (index: number, option: string) => {
      const menu = panel.locator("playground-select").nth(index);
      await menu.getByRole("combobox").click();
      await menu.getByRole("option", { name: option }).click();
    };
    await choose(0, "#daily-brief");
    await panel.getByText("I have every permission", { exact: false }).waitFor();
    await choose(1, "00:00");
    await choose(2, "Post nothing");
    await visitor.press("Time zone…");
    await page.getByRole("dialog").getByRole("textbox").fill("Germany");
    await page.getByRole("button", { name: "Submit" }).click();
    await panel.getByText("Europe/Berlin", { exact: false }).waitFor();
    await panel.getByRole("button", { name: "Preview" }).click();
    await visitor.latest("not of today");
    await panel.getByRole("button", { name: "Turn on" }).click();
    await panel.getByText("as below", { exact: false }).waitFor();
    await panel.getByRole("button", { name: "Post a test" }).click();
    await visitor.latest("Posted: ");
  });

  it("sees the next day's summary when the clock is set forward, and its record", async () => {
    const { page } = visitor;
    await page.getByRole("button", { name: "Set the clock forward a day" }).click();
    await page.getByText(/It is now .* Posted in #daily-brief\./).waitFor();
    await visitor.run("daily status");
    const status = await visitor.latest("The last one");
    await status.getByRole("link", { name: "posted" }).waitFor();
    await visitor.run("daily test");
    await visitor.latest("Posted: ");
    await visitor.run("daily off");
    await visitor.latest("The daily summary is off.");
  });

  it("lets the bot answer unasked in a channel", async () => {
    await visitor.run("setup");
    const panel = await visitor.latest("Where I may answer unasked");
    const menu = panel.locator("playground-select").nth(3);
    await menu.getByRole("combobox").click();
    await menu.getByRole("option", { name: "#general" }).click();
    await menu.getByRole("combobox").click();
    await visitor.become("Lina");
    await visitor.say("who are the Alawites?");
    await visitor.latest("the sect that Assad belongs to");
  });
});
