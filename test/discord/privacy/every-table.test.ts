import { readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { openStore } from "../../../src/store/open-store.ts";
import { isPostgresAddress } from "../../../src/store/store-error.ts";
import { eventually } from "../../eventually.ts";
import { engines, newFile } from "../../store/engines.ts";
import { buttonsOf, replyTo, type Scene, scene, textOf } from "../scene.ts";

/** What members write that must not stay: names, numbers, addresses, in every field that takes text. */
const SECRETS = [
  "Mahmoud",
  "Zorblatt",
  "4111 1111 1111 1111",
  "11 222 3344",
  "lina_92",
  "lina@example.org",
  "12 Baghdad Street",
  "discord.gg/abc",
] as const;
const SECRET = `My plumber ${SECRETS[0]} ${SECRETS[1]} (card ${SECRETS[2]}, +963 ${SECRETS[3]}, ${SECRETS.slice(4).join(", ")})`;
const ASKED = `how many hospitals did ${SECRET} see?`;

/** Every row of every table that the database itself lists, as `table.column` and value. */
async function everyValue(place: string): Promise<[where: string, value: string][]> {
  const rows = isPostgresAddress(place) ? await rowsOfPostgres(place) : rowsOfSqlite(place);
  return rows.flatMap(([table, row]) =>
    Object.entries(row).map(([column, value]) => [`${table}.${column}`, String(value)] as [string, string]),
  );
}

type Rows = [table: string, row: Record<string, unknown>][];

function rowsOfSqlite(place: string): Rows {
  const file = new DatabaseSync(place);
  const tables = file.prepare("select name from sqlite_master where type = 'table'").all();
  const rows = tables.flatMap(({ name }) =>
    file
      .prepare(`select * from "${name}"`)
      .all()
      .map((row) => [String(name), row] as Rows[number]),
  );
  file.close();
  return rows;
}

async function rowsOfPostgres(place: string): Promise<Rows> {
  const client = new Client({ connectionString: place });
  await client.connect();
  const catalogue = "select table_name from information_schema.tables where table_schema = 'public'";
  const rows: Rows = [];
  for (const { table_name: name } of (await client.query(catalogue)).rows)
    for (const row of (await client.query(`select * from "${name}"`)).rows) rows.push([name, row]);
  await client.end();
  return rows;
}

/** A day in which every command is used, and everything that can be pressed, by people who say too much. */
async function aDay(here: Scene): Promise<void> {
  const { standIn, lina, samir, general, daily } = here;
  const { world } = standIn;
  const used = new Set<string>();
  const command = (who: typeof lina, name: string, options = {}, subcommand?: string) => {
    used.add(name);
    return who.command(general, name, options, subcommand);
  };
  for (const name of world.commands.filter(
    ({ type, options }) => type === 1 && !options?.some(({ required }) => required),
  ))
    if (!["daily", "setup", "curators"].includes(name.name)) await command(samir, name.name);
  await command(lina, "ask", { question: ASKED });
  await command(lina, "ask", { question: "how many civilians were killed?", for: samir.user.id });
  await command(lina, "who", { name: SECRET.slice(0, 90), hide: true });
  await command(lina, "who", { name: "sharaa" });
  await command(lina, "language", { language: "en" });
  await command(samir, "language", { language: "en", server: true });
  await command(samir, "try", { wording: ASKED, before: ASKED });
  await command(samir, "preview", { entry: SECRET.slice(0, 90) });
  const curators = [...world.roles.values()].find(({ name }) => name === "Curators");
  await command(samir, "curators", { role: curators?.id ?? "" }, "set");
  await command(samir, "daily", { channel: daily, hour: 9, zone: SECRET.slice(0, 90) }, "set");
  await command(samir, "daily", {}, "test");
  const panel = (await command(samir, "setup", { channel: daily })).message?.id ?? "";
  await samir.select(panel, "setup-hour", ["7"]);
  await samir.select(panel, "setup-answer-channels", [general]);
  await samir.press(panel, "setup-zone");
  await samir.submitModal("setup-zone-form", { zone: SECRET.slice(0, 60) });
  await samir.press(panel, "setup-save");
  await here.bot.daily.runNow();

  const claim = lina.say(general, ASKED);
  for (const menu of world.commands.filter(({ type }) => type === 3)) {
    used.add(menu.name);
    await samir.messageCommand(claim.id, menu.name);
  }
  const direct = world.directChannel(lina.user.id).id;
  await replyTo(standIn, lina.say(direct, ASKED));
  const reply = await replyTo(
    standIn,
    lina.say(general, `<@${world.bot.id}> how many people were injured in ${SECRET}?`),
  );
  for (const id of buttonsOf(reply).filter((one) => one.startsWith("answer:"))) await samir.press(reply.id, id);
  const answer = await replyTo(standIn, lina.say(general, `<@${world.bot.id}> who is Assad?`));
  for (const id of buttonsOf(answer).filter((one) => !one.startsWith("remove:") && one !== "related")) {
    const { message } = await lina.press(answer.id, id);
    const reason = buttonsOf(message).find((one) => one.endsWith(":wrong"));
    if (reason) await lina.press(message?.id ?? "", reason);
    for (const one of buttonsOf(message).filter((other) => /^(?:cite|follow|report):/.test(other)))
      await lina.press(message?.id ?? "", one);
  }
  await lina.submitModal("report:assad.who", { text: SECRET });
  await lina.press(answer.id, `remove:${lina.user.id}`);
  expect([...used].sort()).toEqual(world.commands.map(({ name }) => name).sort());
}

it("PRIVACY.md names every table, and no other", async () => {
  const place = newFile();
  await (await openStore(place)).close();
  const file = new DatabaseSync(place);
  const tables = file.prepare("select name from sqlite_master where type = 'table' and name not like 'kysely_%'").all();
  file.close();
  const [, database = ""] = readFileSync("PRIVACY.md", "utf8").split("## In the database");
  const rows = [...database.matchAll(/^\| (`.*?`) \| /gm)].flatMap(([, cell = ""]) => [...cell.matchAll(/`(\w+)`/g)]);
  expect(rows.map(([, name]) => name).sort()).toEqual(tables.map(({ name }) => name).sort());
});

describe.each(engines)("after a day in which everything was used, %s", (_, newPlace) => {
  it("holds no person and nothing that was written but what PRIVACY.md names, and after deletion nobody", async () => {
    const place = await newPlace();
    const store = await openStore(place);
    const here = await scene({ store, messageContent: true });
    const { standIn, lina, samir, general } = here;
    await aDay(here);
    const wordings = await eventually(async () => {
      const kept = (await store.unanswered("2000-01-01", 100)).map(({ wording }) => wording);
      expect(kept.length).toBeGreaterThan(0);
      return kept;
    });

    const people = [lina, samir, standIn.person("Noor")].map(({ user }) => user.id);
    const values = await everyValue(place);
    const places = new Set(values.map(([where]) => where.split(".")[0]));
    expect(places.size).toBeGreaterThan(8);
    const naming = values.filter(([, value]) => people.some((id) => value.includes(id)));
    expect([...new Set(naming.map(([where]) => where))].sort()).toEqual([
      "daily_setting.set_by",
      "followed.user_id",
      "followed_fact.user_id",
      "follower.user_id",
      "preference.owner_id",
    ]);
    // A report is kept as it was written, and its form says so.
    const [reported, others] = [true, false].map((is) => values.filter(([at]) => (at === "error_report.text") === is));
    expect(reported).toEqual([["error_report.text", SECRET]]);
    for (const secret of SECRETS)
      expect(others?.filter(([, value]) => value.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
    expect(others?.filter(([, value]) => /\d{4} \d{4}|example|baghdad street/i.test(value))).toEqual([]);
    expect(wordings.join()).toContain("hospitals");
    const written = values.filter(([, value]) => value.includes("hospitals"));
    expect(new Set(written.map(([where]) => where))).toEqual(new Set(["unanswered.wording"]));

    const told = textOf((await samir.command(general, "privacy")).message);
    expect(told).toContain("your id, as you set the daily summary of Coast Watch");
    expect(told).toContain("open set-up panel of Coast Watch");
    for (const person of [lina, samir]) {
      const { message } = await person.command(general, "privacy");
      const deleted = (await person.press(message?.id ?? "", "forget-me")).message?.content;
      expect(deleted).toContain(
        "Deleted: my database holds nothing about you now. For a few minutes I still know in memory",
      );
      // Of a summary only who set one is told.
      expect(deleted?.includes("The daily summary that you set goes on")).toBe(person === samir);
      expect(textOf((await person.command(general, "privacy")).message)).toContain("About you: nothing");
    }
    const left = (await everyValue(place)).filter(([, value]) => people.some((id) => value.includes(id)));
    expect(left).toEqual([]);
    expect(await store.daily(standIn.world.guild.id)).toMatchObject({ hour: 7, setBy: "" });
    await here.bot.stop();
    await store.close();
    // What is deleted doesn't stay in the file's free pages either.
    if (!isPostgresAddress(place)) for (const id of people) expect(readFileSync(place).includes(id)).toBe(false);
  });
});
