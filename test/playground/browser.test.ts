import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Playground, startPlayground } from "../../src/bot/start-playground.ts";
import { createLog } from "../../src/log.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { type OpenPage, openPage } from "../../src/tools/browser/open-page.ts";
import { BOUND_MS } from "../bound.ts";
import { shippedEngine } from "../pack-places.ts";

let opened: OpenPage;
let playground: Playground;
let store: Store;
let page: Page;

beforeAll(async () => {
  store = await openStore(":memory:");
  const engine = shippedEngine();
  const parts = { engine, store, log: createLog("silent"), port: 0, answerWithinMs: BOUND_MS };
  playground = await startPlayground(parts);
  opened = await openPage(playground.pageUrl);
  page = opened.page;
});

afterAll(async () => {
  await opened.close();
  await playground.stop();
  await store.close();
  expect(opened.faults).toEqual([]);
});

const composer = () => page.getByRole("combobox").or(page.getByRole("textbox")).last();
const mention = () => page.getByRole("button", { name: "@Attest", exact: true }).first();

async function ask(question: string): Promise<void> {
  await mention().click();
  await composer().pressSequentially(question);
  await page.keyboard.press("Enter");
}

it("offers first questions to a newcomer", async () => {
  await page.getByRole("button", { name: "Who is Ahmed al-Sharaa?" }).click();
  await page.getByText("Ahmed al-Sharaa is Syria's interim leader", { exact: false }).first().waitFor();
});

it("completes and runs /deathtoll from the keyboard", async () => {
  await composer().pressSequentially("/deatht");
  await page.getByText("How many people were killed, by group", { exact: false }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.getByText("745 + 125 + 148 = 1,018", { exact: false }).first().waitFor();
});

it("answers a misspelt question", async () => {
  await ask("how mnay membrs of the securty forces were kiled");
  await page.getByText("members of Syria's security forces were killed", { exact: false }).first().waitFor();
});

it("says what it doesn't know, and answers the question offered instead when it is pressed", async () => {
  await ask("how many people were injured?");
  await page.getByText("My source says nothing about the injured").first().waitFor();
  await page.getByRole("button", { name: "How many civilians were killed?" }).last().click();
  await page
    .getByText("many of them Alawite women and children, the Syrian Observatory", { exact: false })
    .first()
    .waitFor();
});

it("posts the daily summary on demand, once", async () => {
  const control = page.getByRole("button", { name: "Post today's summary now" });
  await control.click();
  await page.getByText("Posted in #daily-brief.").waitFor();
  await page.getByText("daily-brief").first().click();
  await page.getByText("not of today", { exact: false }).first().waitFor();
  await control.click();
  await page.getByText("it is posted once a day", { exact: false }).first().waitFor();
});
