import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands, messageCommands } from "../../commands/index.ts";
import { type Playground, startPlayground } from "../../src/bot/start-playground.ts";
import { pressHandlers } from "../../src/discord/presses/press-handlers.ts";
import { slashCommands } from "../../src/discord/surface/command.ts";
import { createLog } from "../../src/log.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { type OpenPage, openPage } from "../../src/tools/browser/open-page.ts";
import { type Visitor, visitorAt } from "../../src/tools/browser/visitor.ts";
import { BOUND_MS } from "../bound.ts";
import { eventually } from "../eventually.ts";
import { shippedEngine, shippedPlace } from "../pack-places.ts";

let store: Store;
let playground: Playground;
let opened: OpenPage;
let visitor: Visitor;

const pack = shippedPlace();
const engine = shippedEngine();
/** Commands by name, and what was pressed, chosen or sent in by the first part of its custom id. */
const driven = new Set<string>();

beforeAll(async () => {
  store = await openStore(":memory:");
  const parts = { engine, pack, store, log: createLog("silent"), port: 0, messageContent: true };
  playground = await startPlayground({ ...parts, answerWithinMs: BOUND_MS });
  opened = await openPage(playground.pageUrl);
  opened.page.on("websocket", (socket) =>
    socket.on("framesent", ({ payload }) => {
      const { name, custom_id } = JSON.parse(String(payload));
      driven.add(name ?? String(custom_id).split(":")[0]);
    }),
  );
  // Only a socket opened from now on is listened to.
  await opened.page.reload();
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
    ["background", "growing resistance"],
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
    const alone = visitor.page.getByRole("article").filter({ has: visitor.page.locator(".private") });
    await alone.filter({ hasText: "interim leader" }).last().waitFor();
    await visitor.run("who", { picked: { name: "Bashar al-Assad", for: "Samir" } });
    await visitor.latest("this may help");
  });

  it("/summary leads on to a question, privately", async () => {
    const summary = visitor.page.getByRole("article").filter({ hasText: "European Union" }).last();
    const seenAlone = visitor.page.locator(".private");
    const before = await seenAlone.count();
    await summary.locator("discord-button").first().click();
    await eventually(async () => expect(await seenAlone.count()).toBe(before + 1));
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
    await answer.getByRole("button", { name: "Where this is from" }).click();
    await (await visitor.latest("The question was read as")).locator(".private").waitFor();
    await answer.getByRole("combobox", { name: "Related questions" }).click();
    await answer.getByRole("option").first().click();
    await answer.getByRole("button", { name: "Remove" }).click();
    await answer.waitFor({ state: "detached" });
  });

  it("takes feedback from its row of buttons, once a person, and tells nobody who it was", async () => {
    await visitor.ask("who are the Alawites?");
    const answer = await visitor.latest("a sect to which the deposed president Assad belongs");
    const choose = () => answer.getByRole("button", { name: "Cite, follow, report" }).click();
    await choose();
    await (await visitor.latest("What would you like to do with this answer?")).locator(".private").waitFor();
    await visitor.press("It's outdated");
    await (await visitor.latest("Thank you. The curators see how often")).locator(".private").waitFor();
    await choose();
    await visitor.press("It's outdated");
    await visitor.latest("I have counted your word on this answer already");
  });

  it("cites it in every format, and puts a claim's verdict into one", async () => {
    const { page } = visitor;
    await visitor.ask("how long have the clashes lasted?");
    await (await visitor.latest("four days")).getByRole("button", { name: "Cite, follow, report" }).click();
    await visitor.press("Copy citation");
    const citation = await visitor.latest("fact duration, version 1");
    await citation.getByRole("button", { name: "BibTeX" }).click();
    await citation.getByText("@misc{attest-article").waitFor();
    await citation.getByRole("button", { name: "JSON-LD" }).click();
    await citation.getByText("https://schema.org").waitFor();
    await citation.getByRole("button", { name: "ClaimReview" }).click();
    await page.getByRole("dialog").getByRole("textbox").first().fill("745 civilians were killed");
    await page.getByRole("button", { name: "Submit" }).click();
    await visitor.latest("The source says so");
  });

  it("follows it in direct messages until that is ended there", async () => {
    await visitor.press("Follow");
    await visitor.latest("I have sent you a direct message");
    await visitor.open("Attest");
    await (await visitor.latest("when a fact in it is corrected")).getByRole("button", { name: "Unfollow" }).click();
    await visitor.latest("You no longer follow that");
    await visitor.open("general");
  });

  it("reports errors in it in words", async () => {
    const { page } = visitor;
    await visitor.ask("how many insurgents are hiding?");
    await (await visitor.latest("hiding")).getByRole("button", { name: "Cite, follow, report" }).click();
    for (const text of ["It says five days elsewhere.", "So does another paper."]) {
      await visitor.press("Report an error");
      await page.getByRole("dialog").getByText("Your name isn't stored").waitFor();
      await page.getByRole("dialog").getByRole("textbox").fill(text);
      await page.getByRole("button", { name: "Submit" }).click();
      await visitor.latest("The curators see it in /gaps");
    }
  });

  it("offers questions instead of one that it can't answer, and answers the one pressed", async () => {
    await visitor.ask("how many people were injured?");
    const offer = await visitor.latest("says nothing about the injured");
    await offer.getByRole("button", { name: "How many people were killed?" }).click();
    await visitor.latest("1,000 people");
    await offer.getByRole("button", { name: "Remove" }).click();
    await offer.waitFor({ state: "detached" });
  });

  it("shows what went over the wire", async () => {
    const { page } = visitor;
    await visitor.run("where", { picked: { hide: "True" } });
    await visitor.latest("Where the fighting is");
    await visitor.press("What went over the wire");
    await page.getByText("Checked against Discord's published OpenAPI: nothing amiss.").waitFor();
    const body = page.getByRole("region", { name: "Body of POST" });
    await body.getByText("accent_color").waitFor();
    await page.keyboard.press("Escape");
    await body.waitFor({ state: "hidden" });
  });

  it("leaves the focus to whoever types as the wire's dialog closes", async () => {
    const { page } = visitor;
    await visitor.press("What went over the wire");
    await page.locator("dialog.wire").waitFor();
    // Typing draws the page before the end of the dialog is heard of.
    await page.evaluate(`(() => {
      document.querySelector("dialog.wire").close();
      const box = document.querySelector(".composer-text");
      box.focus();
      box.dispatchEvent(new Event("input", { bubbles: true }));
    })()`);
    await page.locator("dialog.wire").waitFor({ state: "detached" });
    await page.keyboard.type("who");
    expect(await page.locator(".composer-text").inputValue()).toBe("who");
  });
});

describe("/browse", () => {
  it("leads through topics and pages to a question, and finds one while somebody types", async () => {
    await visitor.run("browse");
    await visitor.latest("Choose a topic, then a question");
    await visitor.choose("Choose a topic", "What my source doesn't say");
    const list = await visitor.latest("1 to 25 of");
    await list.getByRole("button", { name: "Next" }).click();
    await list.getByText("26 to 50 of").waitFor();
    await visitor.choose(/Choose a question/, "How many people were injured?");
    await visitor.latest("says nothing about the injured");
    await visitor.run("browse", { picked: { question: "How many people were killed?" } });
    await (await visitor.latest("1,000 people")).locator(".private").waitFor();
  });
});

describe("a link to a message", () => {
  it("looks like Discord's mark and leads to the message", async () => {
    const { page } = visitor;
    await visitor.run("timeline");
    await visitor.latest(/Years of civil war|I answered that here/);
    await visitor.run("timeline");
    const note = await visitor.latest("I answered that here a moment ago");
    await eventually(async () => expect(await note.innerText()).not.toContain("https://"));
    await visitor.open("daily-brief");
    await visitor.open("general");
    await note.getByRole("link", { name: "Message in general" }).click();
    const answer = page.getByRole("article").filter({ hasText: "Years of civil war" }).last();
    await eventually(async () => expect((await answer.boundingBox())?.y ?? Number.NaN).toBeGreaterThan(-600));
  });
});

describe("in direct messages", () => {
  it("answers the bot's every line, and has nothing to remove there", async () => {
    await visitor.open("Attest");
    await visitor.say("how many civilians were killed?");
    const answer = await visitor.latest("745");
    expect(await answer.getByRole("button").allInnerTexts()).not.toContain("Remove");
  });

  it("between two people is one of their own apps: by command, and seen by both", async () => {
    await visitor.open("Samir");
    await visitor.say("5,000 civilians died, didn't they?");
    await visitor.rightClick("5,000 civilians died", "Check this message");
    await (await visitor.latest("differs")).locator(".private").waitFor();
    await visitor.run("summary");
    await visitor.become("Samir");
    await visitor.latest("1,000");
    await visitor.become("Lina");
    await visitor.open("general");
  });
});

describe("a choice of language", () => {
  it("is kept, shown by /privacy and deleted there", async () => {
    await visitor.run("language", { picked: { language: "العربية" } });
    await visitor.latest("أجيبك بهذه اللغة");
    await visitor.run("privacy");
    await visitor.latest("لغتك: العربية");
    await visitor.press("احذف ما يخصني");
    await visitor.latest("لم يعد في قاعدة بياناتي شيء عنك");
  });
});

describe("on a right click", () => {
  it("answers a message, and checks its figures", async () => {
    await visitor.say("Somebody told me where Assad fled to, but I forgot. Where did Assad flee to?");
    await visitor.rightClick("but I forgot", "Answer this message");
    await visitor.latest("fled to Russia");
    await visitor.say("they say 5,000 civilians died");
    await visitor.rightClick("they say 5,000", "Check this message");
    await (await visitor.latest("differs")).locator(".private").waitFor();
  });
});

describe("an admin", () => {
  it("sets the server up: channel, hour, zone, what to do on an unchanged day, preview, test", async () => {
    const { page } = visitor;
    await visitor.become("Samir");
    await visitor.run("setup", { picked: { channel: "no-access" } });
    const panel = await visitor.latest("On a day without new facts");
    await panel.getByText("without it I can't post there", { exact: false }).waitFor();
    const choose = async (index: number, option: string) => {
      const menu = panel.locator("playground-select").nth(index);
      await menu.getByRole("combobox").click();
      await menu.getByRole("option", { name: option }).click();
    };
    await choose(0, "#daily-brief");
    await panel.getByText("I have every permission", { exact: false }).waitFor();
    await choose(1, "Weekly, on Monday");
    await panel.getByText("every Monday at", { exact: false }).waitFor();
    await choose(2, "00:00");
    await choose(3, "Nothing: post only when something changed");
    await choose(4, "English");
    await visitor.press("More options…");
    const form = page.getByRole("dialog");
    await form.locator("select[name=role]").selectOption({ label: "Curators" });
    await form.locator("select[name=after]").selectOption("thread");
    await form.getByRole("button", { name: "Submit" }).click();
    await panel.getByText("A thread opens where", { exact: false }).waitFor();
    await panel.getByText("Corrections mention", { exact: false }).waitFor();
    await visitor.press("Time zone…");
    await page.getByRole("dialog").getByRole("textbox").fill("Germany");
    await page.getByRole("button", { name: "Submit" }).click();
    await panel.getByText("Europe/Berlin", { exact: false }).waitFor();
    await visitor.press("Time zone…");
    await page.getByRole("dialog").getByRole("textbox").fill("EST");
    await page.getByRole("button", { name: "Submit" }).click();
    await choose(0, "America/New_York");
    await panel.getByText("America/New_York", { exact: false }).waitFor();
    await panel.getByRole("button", { name: "Preview" }).click();
    await visitor.latest("not of today");
    await panel.getByRole("button", { name: "Turn on" }).click();
    await panel.getByText("as below", { exact: false }).waitFor();
    await panel.getByRole("button", { name: "Post a test" }).click();
    await visitor.latest("Posted: ");
    await panel.getByRole("button", { name: "Turn off" }).click();
    await panel.getByText("It is off", { exact: false }).waitFor();
  });

  it("turns the summary on by command", async () => {
    await visitor.run("daily set", { picked: { channel: "daily-brief", zone: "Berlin" }, typed: { hour: "0" } });
    await visitor.latest("The summary goes to");
  });

  it("sees the next day's summary when the clock is set forward, and its record", async () => {
    const { page } = visitor;
    await visitor.control("Set the clock forward a day");
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
    const menu = panel.locator("playground-select").nth(5);
    await menu.getByRole("combobox").click();
    await menu.getByRole("option", { name: "#general" }).click();
    await menu.getByRole("combobox").click();
    await visitor.become("Lina");
    await visitor.say("where did Assad flee to?");
    await visitor.latest("fled to Russia");
  });
});

describe("a curator", () => {
  it("is named by an admin, who learns how to show the commands", async () => {
    await visitor.become("Samir");
    await visitor.run("curators set", { picked: { role: "@Curators" } });
    await visitor.latest("Server Settings");
    await visitor.run("curators set", { picked: { role: "@everyone" } });
    await visitor.press("Name @everyone");
    await visitor.latest("Server Settings");
    await visitor.run("curators off");
    await visitor.latest("Only those who manage the server");
  });

  it("previews an entry, tries a wording and sees the gaps with what members objected to", async () => {
    await visitor.run("preview", { picked: { entry: "toll.civilians" } });
    await (await visitor.latest("745")).locator(".private").waitFor();
    await visitor.run("try", { typed: { wording: "how mnay civilans were killed" } });
    await visitor.latest("I would answer");
    await visitor.run("gaps");
    await visitor.latest("alawites.who: 1× outdated");
  });

  it("reads the reported errors one by one, and deletes those that are dealt with", async () => {
    await visitor.press("Read the 2 reports");
    const report = await visitor.latest("Report 1 of 2");
    await report.getByText("So does another paper.", { exact: true }).waitFor();
    await report.getByRole("button", { name: "Next" }).click();
    await report.getByText("It says five days elsewhere.", { exact: true }).waitFor();
    await report.getByRole("button", { name: "Done" }).click();
    await report.getByText("Report 1 of 1").waitFor();
  });

  it("has the operator read the knowledge anew", async () => {
    await visitor.become("Noor");
    await visitor.run("reload");
    await visitor.latest("Nothing has changed: version");
  });
});

it("all commands, buttons, selects and forms were driven", () => {
  const all = [...slashCommands(commands, engine.base), ...messageCommands, ...pressHandlers].map(({ name }) => name);
  expect(all.filter((name) => !driven.has(name))).toEqual([]);
});
