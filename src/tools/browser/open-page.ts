import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, chromium as driver, type Page } from "playwright-core";

/** How long anything on the page may take, in milliseconds: far above what a busy machine needs. */
const BOUND_MS = 120_000;
/**
 * Chromium as it comes, but for root, who has no sandbox, and for machines without graphics. The package's own arguments
 * put all of it into one process and emulate a graphics card: nearly twice the processor's time.
 */
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"];

/** A page in a browser that is closed with it. */
export interface OpenPage {
  readonly page: Page;
  /** What went wrong on the page, and every address outside this machine that it asked for. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Starts Chromium from npm packages alone and opens an address, for a reader who wants nothing to slide or fade. */
export async function openPage(url: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const browser: Browser = await driver.launch({
    executablePath: await chromium.executablePath(),
    args: ARGUMENTS,
    headless: true,
    timeout: BOUND_MS,
  });
  const view = { viewport: { width: 1280, height: 900 }, locale: "en-GB", reducedMotion: "reduce" } as const;
  const page = await browser.newPage({ ...view, ...options });
  page.setDefaultTimeout(BOUND_MS);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (/^(?:https?|wss?):/.test(request.url()) && new URL(request.url()).hostname !== "127.0.0.1")
      faults.push(request.url());
  });
  await page.goto(url);
  await page.locator(".composer-text").waitFor();
  return { page, faults, close: () => browser.close() };
}
