import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createPictures } from "../../../src/pictures/pictures.ts";
import type { Message } from "../../../src/playground/stand-in.ts";
import { replyTo, type Scene, scene, shippedEngine } from "../scene.ts";

const engine = shippedEngine();
const drawn = createPictures(engine.base);
const makePictures = () => drawn;

/** Which of the bot's pictures it is, and how it is described. */
interface Shown {
  readonly png: string;
  readonly alt: string;
}

/** A message's first picture, as it arrived. */
function pictureOn({ world }: Scene["standIn"], message: Message | undefined): Shown | undefined {
  const [, id = "", alt = ""] =
    /attachments\/\d+\/(\d+)\/[^}]*\},"description":"([^"]*)"/.exec(JSON.stringify(message?.components)) ?? [];
  const file = world.files.get(id);
  return file && { png: digest(file.bytes), alt };
}

function picture(kind: "count" | "map" | "timeline", language: "en" | "ar"): Shown | undefined {
  const shown = drawn[kind]("dark", language);
  return shown && { png: digest(shown.png), alt: shown.alt };
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

describe("a picture for who reads Arabic", () => {
  it.each([
    ["deathtoll", "count"],
    ["where", "map"],
    ["timeline", "timeline"],
  ] as const)("is the Arabic one, described in Arabic: /%s after /language", async (command, kind) => {
    const { standIn, lina, samir, general } = await scene({ engine, makePictures });
    await lina.command(general, "language", { language: "ar" });
    const { message } = await lina.command(general, command);
    expect(picture(kind, "ar")?.alt).toMatch(/^\p{Script=Arabic}/u);
    expect(pictureOn(standIn, message)).toEqual(picture(kind, "ar"));
    const other = await samir.command(general, command);
    expect(pictureOn(standIn, other.message)).toEqual(picture(kind, "en"));
  });

  it("is so where the server's language is Arabic", async () => {
    const { standIn, lina, samir, general } = await scene({ engine, makePictures });
    await samir.command(general, "language", { language: "ar", server: true });
    expect(pictureOn(standIn, (await lina.command(general, "where")).message)).toEqual(picture("map", "ar"));
  });

  it("is so in the answer to an Arabic question, whatever was chosen", async () => {
    const { standIn, lina, general } = await scene({ engine, makePictures });
    const reply = await replyTo(standIn, lina.say(general, `<@${standIn.world.bot.id}> أرني الخريطة`));
    expect(pictureOn(standIn, reply)).toEqual(picture("map", "ar"));
  });

  it("is so in a daily post in Arabic", async () => {
    let instant = Temporal.Instant.from("2026-11-22T05:00:00Z");
    const { standIn, bot, store, samir, daily } = await scene({ engine, makePictures, now: () => instant });
    await samir.command(daily, "daily", { channel: daily, hour: 9, zone: "Asia/Damascus" }, "set");
    const setting = await store.daily(standIn.world.guild.id);
    if (!setting) throw new Error("The daily post wasn't set");
    await store.setDaily({ ...setting, language: "ar" });
    instant = Temporal.Instant.from("2026-11-22T06:00:30Z");
    await bot.daily.runNow();
    const posts = [...standIn.world.messages.values()].map(({ message }) => message);
    const post = posts.find((message) => message.channel_id === daily && !message.interaction_metadata);
    expect(pictureOn(standIn, post)).toEqual(picture("count", "ar"));
  });
});
