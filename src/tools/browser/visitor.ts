import type { Locator, Page } from "playwright-core";

/** Options of a command as a visitor fills them in. */
export interface Fields {
  /** Typed as they stand. */
  readonly typed?: Readonly<Record<string, string>>;
  /** Typed, then chosen from the list that comes up. */
  readonly picked?: Readonly<Record<string, string>>;
}

/** Somebody at the playground's page. */
export interface Visitor {
  readonly page: Page;
  say(text: string): Promise<void>;
  /** Mentions the bot. */
  ask(question: string): Promise<void>;
  /** Mentions the bot in a reply to the latest message with this text. */
  askOf(text: string, question: string): Promise<void>;
  /** @param name such as `ask` or `daily status` */
  run(name: string, fields?: Fields): Promise<void>;
  /** Chooses from the latest menu of that label, among those that `latest` looks at. */
  choose(menu: string | RegExp, option: string | RegExp): Promise<void>;
  /** Presses the latest button of that label, among the messages that `latest` looks at. */
  press(label: string | RegExp): Promise<void>;
  /** Presses one of the playground's own buttons, above the messages. */
  control(label: string): Promise<void>;
  /** Chooses from the menu that a right click on the latest message with this text opens: a command, or such as “Forward”. */
  rightClick(text: string, item: string): Promise<void>;
  /** The same by the menu's button. */
  more(message: Locator, item: string): Promise<void>;
  /** Posts something that isn't text, such as “A poll…”, by the menu beside the box, with the form's fields by their labels. */
  post(item: string, fields: Readonly<Record<string, string>>): Promise<void>;
  /** Fills in the fields of the open form by their labels, and sends it off. */
  fillIn(fields: Readonly<Record<string, string>>, submit: string): Promise<void>;
  become(person: string): Promise<void>;
  open(channel: string): Promise<void>;
  /**
   * The latest message that holds the text, once there is one: among those that came after this visitor last wrote
   * something or ran a command here. It stays that message.
   */
  latest(text: string | RegExp): Promise<Locator>;
}

/** Acts as a visitor does: with mouse and keyboard. */
export function visitorAt(page: Page): Visitor {
  const box = page.locator(".composer-text");
  const last = (locator: Locator) => locator.last();
  let lastBefore = "";
  /** What is said from here on comes after the last message that stands there now. */
  const beginHere = async () => {
    lastBefore = await page.evaluate<string>('[...document.querySelectorAll("article")].at(-1)?.id ?? ""');
  };
  const rowsSince = () => page.locator(lastBefore === "" ? "article" : `[id="${lastBefore}"] ~ article`);
  const ask = async (question: string) => {
    await beginHere();
    await page.getByRole("button", { name: "@Attest", exact: true }).first().click();
    await box.pressSequentially(question);
    await box.press("Enter");
  };
  /** On a phone, people and channels stand in a drawer. */
  const openDrawer = async () => {
    const button = page.locator(".menu-button");
    const isThere = await button.isVisible();
    if (isThere) await button.click();
    return isThere;
  };
  const fillIn = async (fields: Readonly<Record<string, string>>, submit: string) => {
    const form = page.getByRole("dialog");
    for (const [label, value] of Object.entries(fields)) {
      const field = form.getByLabel(label);
      if ((await field.evaluate((element) => element.localName)) === "select")
        await field.selectOption({ label: value });
      else await field.fill(value);
    }
    await form.getByRole("button", { name: submit, exact: true }).click();
  };
  return {
    page,
    ask,
    async say(text) {
      await beginHere();
      await box.fill(text);
      await box.press("Enter");
    },
    async askOf(text, question) {
      const row = last(page.getByRole("article").filter({ hasText: text }));
      await row.hover();
      await row.getByRole("button", { name: /^Reply to / }).click();
      await ask(question);
    },
    async run(name, { typed = {}, picked = {} } = {}) {
      await beginHere();
      await box.fill(`/${name}`);
      // Enter takes the one that is marked.
      await page.locator("#suggestions [aria-selected=true]").getByText(`/${name}`, { exact: true }).waitFor();
      await box.press("Enter");
      for (const [option, text] of Object.entries(typed)) await page.locator(`#option-${option}`).fill(text);
      for (const [option, text] of Object.entries(picked)) {
        await page.locator(`#option-${option}`).fill(text);
        await page.locator("#suggestions [role=option]").filter({ hasText: text }).first().click();
      }
      await page.getByRole("button", { name: "Run", exact: true }).click();
    },
    async choose(menu, option) {
      const list = last(
        rowsSince()
          .locator("playground-select")
          .filter({ has: page.getByRole("combobox", { name: menu }) }),
      );
      await list.getByRole("combobox").click();
      await list.getByRole("option", { name: option }).click();
    },
    press: (label) => last(rowsSince().getByRole("button", { name: label })).click(),
    control: (label) => page.locator(".controls").getByRole("button", { name: label }).click(),
    async rightClick(text, item) {
      await beginHere();
      const row = last(page.getByRole("article").filter({ hasText: text }));
      await row.click({ button: "right", position: { x: 200, y: 12 } });
      await row.getByRole("button", { name: item, exact: true }).click();
    },
    async more(message, item) {
      await beginHere();
      // By the keyboard: what comes in meanwhile moves the message away from under a pointer.
      await message.getByRole("button", { name: "More for this message" }).press("Enter");
      await message.getByRole("button", { name: item, exact: true }).click();
    },
    fillIn,
    async post(item, fields) {
      await beginHere();
      await page.getByRole("button", { name: "Post something else" }).click();
      await page.getByRole("button", { name: item }).click();
      await fillIn(fields, "Post");
    },
    async become(person) {
      lastBefore = "";
      const drawer = await openDrawer();
      await page.getByRole("radio", { name: person }).check({ force: true });
      if (drawer) await page.keyboard.press("Escape");
    },
    async open(channel) {
      lastBefore = "";
      await openDrawer();
      // Where something new stands, the button's name says so after the channel's.
      await page
        .locator(".sidebar")
        .getByRole("button", { name: new RegExp(`^${channel}\\b`) })
        .click();
    },
    async latest(text) {
      const row = last(rowsSince().filter({ hasText: text }));
      await row.waitFor();
      return page.locator(`[id="${await row.getAttribute("id")}"]`);
    },
  };
}
