import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "../../src/bot/start-playground.ts";
import { createLog } from "../../src/log.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { type OpenPage, openPage } from "../../src/tools/browser/open-page.ts";
import { type Visitor, visitorAt } from "../../src/tools/browser/visitor.ts";
import { BOUND_MS } from "../bound.ts";
import { shippedEngine } from "../pack-places.ts";

let store: Store;
let playground: Playground;
let opened: OpenPage;
let visitor: Visitor;

beforeAll(async () => {
  store = await openStore(":memory:");
  const parts = { engine: shippedEngine(), store, log: createLog("silent"), port: 0, answerWithinMs: BOUND_MS };
  playground = await startPlayground(parts);
  opened = await openPage(playground.pageUrl);
  visitor = visitorAt(opened.page);
});

afterAll(async () => {
  await opened.close();
  await playground.stop();
  await store.close();
  expect(opened.faults).toEqual([]);
  expect(playground.violations).toEqual([]);
});

/** The latest message of a person with this text; it stays that message. */
async function of(person: string, text: string): Promise<Locator> {
  const { page } = visitor;
  const row = page
    .getByRole("article", { name: new RegExp(`^${person},`) })
    .filter({ hasText: text })
    .last();
  await row.waitFor();
  return page.locator(`[id="${await row.getAttribute("id")}"]`);
}

const CLAIM = "3,000 civilians were killed, the Syrian Observatory says";

describe("what a member posts from the page", () => {
  it("is a link with its preview, in which the bot checks the figures", async () => {
    await visitor.post("News: a link or an embed…", { Address: "https://news.example/toll", Headline: CLAIM });
    const link = await visitor.latest("https://news.example/toll");
    await link.locator("discord-embed").getByText("news.example", { exact: true }).waitFor();
    await link.locator("discord-embed").getByRole("link", { name: CLAIM }).waitFor();
    await visitor.rightClick("https://news.example/toll", "Check this message");
    await (await visitor.latest("differs")).locator(".private").waitFor();
  });

  it("is a news bot's embed, with Markdown in its text", async () => {
    await visitor.post("News: a link or an embed…", {
      "Posted by": "A news bot: an embed",
      Headline: "The coast",
      Text: `**Toll:** ${CLAIM}`,
    });
    const embed = await visitor.latest("The coast");
    await embed.locator("discord-embed strong").getByText("Toll:").waitFor();
    expect(await embed.getAttribute("aria-label")).toMatch(/^News feed,/);
    await visitor.rightClick("The coast", "Check this message");
    await visitor.latest("differs");
  });

  it("is no address that isn't one", async () => {
    await visitor.post("News: a link or an embed…", { Address: "no address", Headline: "x" });
    await visitor.page.getByRole("alert").getByText("Not a well formed URL.").waitFor();
    await visitor.page.getByRole("alert").getByRole("button", { name: "Close" }).click();
  });

  it("is a poll", async () => {
    await visitor.post("A poll…", { Question: "How many were killed?", Answers: "1,000\n\n3,000 civilians" });
    const poll = (await visitor.latest("How many were killed?")).getByRole("region", { name: "Poll" });
    expect(await poll.getByRole("listitem").allInnerTexts()).toEqual(["1,000", "3,000 civilians"]);
  });

  it("is another's message forwarded, without who wrote it, and leads back to that", async () => {
    await visitor.become("Samir");
    await visitor.say(`Heard today: ${CLAIM}`);
    await visitor.become("Lina");
    await visitor.rightClick("Heard today", "Forward");
    await visitor.fillIn({ Channel: "@Attest" }, "Forward");
    await visitor.open("Attest");
    const forwarded = visitor.page.locator(".forwarded").filter({ hasText: "Heard today" });
    expect(await forwarded.innerText()).toMatch(/^\s*Forwarded/);
    expect(await forwarded.innerText()).not.toContain("Samir");
    await forwarded.getByRole("button", { name: "#general" }).click();
    await visitor.page.locator(".channel-header").getByText("general").waitFor();
  });
});

describe("a member's own message", () => {
  it("is written anew in its place, with mentions as they are typed, and marked as edited", async () => {
    const { page } = visitor;
    await visitor.ask("how many civilans were kiled in all?");
    const question = await of("Lina", "civilans were kiled");
    await visitor.more(question, "Edit message");
    const box = question.getByRole("textbox", { name: "Edit message" });
    expect(await box.inputValue()).toBe("@Attest how many civilans were kiled in all?");
    await box.fill("@Attest how many soldiers were killed?");
    await box.press("Enter");
    await question.getByText("(edited)").waitFor();
    await question.locator("discord-mention").getByText("Attest").waitFor();
    await page.getByText("125 members of Syria's security forces", { exact: false }).last().waitFor();
  });

  it("stays as it was after Escape", async () => {
    await visitor.say("one two three");
    const message = await visitor.latest("one two three");
    await visitor.more(message, "Edit message");
    const box = message.getByRole("textbox", { name: "Edit message" });
    await box.fill("four");
    await box.press("Escape");
    await message.getByText("one two three").waitFor();
    expect(await message.innerText()).not.toContain("(edited)");
  });

  it("goes away when deleted, once that is confirmed; a reply to it says so", async () => {
    await visitor.say("take me back");
    const message = await of("Lina", "take me back");
    await visitor.become("Samir");
    await visitor.askOf("take me back", "who is al-Sharaa?");
    const reply = await of("Samir", "who is al-Sharaa?");
    await visitor.become("Lina");
    await visitor.more(message, "Delete message");
    await visitor.fillIn({}, "Delete");
    await message.waitFor({ state: "detached" });
    await reply.getByText("Original message was deleted").waitFor();
  });

  it("has a menu with what only its author may do; others' have not", async () => {
    await visitor.say("mine alone");
    await visitor.become("Samir");
    const row = await visitor.latest("mine alone");
    await row.hover();
    await row.getByRole("button", { name: "More for this message" }).click();
    const items = await row.locator(".message-menu button").allInnerTexts();
    expect(items).toEqual(["Reply", "Forward", "Answer this message", "Check this message"]);
    await visitor.page.keyboard.press("Escape");
    await visitor.become("Lina");
  });
});
