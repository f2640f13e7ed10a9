import chromium from "@sparticuz/chromium";
import { type Browser, chromium as driver, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Playground, startPlayground } from "../../src/bot/start-playground.ts";
import { createLog } from "../../src/log.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { shippedEngine } from "../pack-places.ts";

let browser: Browser;
let playground: Playground;
let store: Store;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  store = await openStore(":memory:");
  const engine = shippedEngine();
  playground = await startPlayground({ engine, store, log: createLog("silent"), port: 0 });
  browser = await driver.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: true,
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (/^(?:https?|wss?):/.test(request.url()) && new URL(request.url()).hostname !== "127.0.0.1")
      faults.push(request.url());
  });
  await page.goto(playground.pageUrl);
});

afterAll(async () => {
  await browser.close();
  await playground.stop();
  await store.close();
  expect(faults).toEqual([]);
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
  await page.getByText("My source doesn't say how many people were injured.").first().waitFor();
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
