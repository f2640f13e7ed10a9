import { parse } from "@retorquere/bibtex-parser";
import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/playground/stand-in.ts";
import { buttonsOf, replyTo, type Scene, scene, textOf } from "../scene.ts";

const now = () => Temporal.Instant.from("2026-11-29T23:30:00Z");

/** What is in the box, ready to copy. */
function boxIn(message: Message | undefined): string {
  return /```\n([\s\S]*)\n```/.exec(textOf(message))?.[1] ?? "";
}

/** The choice below an answer. */
async function choiceBelow({ samir }: Scene, message: Message | undefined): Promise<Message | undefined> {
  const more = buttonsOf(message).find((id) => id.startsWith("more:")) ?? "";
  const choice = await samir.press(message?.id ?? "", more);
  expect(choice).toMatchObject({ ephemeral: true });
  return choice.message;
}

describe("a citation", () => {
  it("holds the sentence, claimant, as-of, words, source, fact, version and day, shown to whoever asks alone", async () => {
    const here = await scene({ now });
    const { samir, lina, general, bot } = here;
    const { message } = await lina.command(general, "ask", { question: "how many people were killed?" });
    const choice = await choiceBelow(here, message);
    const cited = await samir.press(choice?.id ?? "", "cite:toll.total");
    expect(cited).toMatchObject({ ephemeral: true });
    const text = boxIn(cited.message);
    for (const part of [
      "At least 1,000 people were killed, the Syrian Observatory for Human Rights reports.",
      `“${bot.engine.base.facts.get("toll.total")?.quote}”`,
      "According to Syrian Observatory for Human Rights, as of the fourth day of the clashes, after December 2024",
      "In: News article on the clashes on Syria's coast",
      "fact toll.total, version 1",
      "Our arithmetic, not the source's: 745 + 125 + 148 = 1,018",
      `facts version ${bot.engine.base.version}`,
      "on 2026-11-29 (UTC)",
    ])
      expect(text).toContain(part);
  });

  it("turns into BibTeX that a parser takes and JSON-LD that parses, in its place", async () => {
    const here = await scene({ now });
    const { samir, lina, general } = here;
    const { message } = await lina.command(general, "ask", { question: "how many people were killed?" });
    const choice = await choiceBelow(here, message);
    const { message: cited } = await samir.press(choice?.id ?? "", "cite:toll.total");
    const { updated: bibtex } = await samir.press(cited?.id ?? "", "cite-as:bibtex:toll.total");
    const { entries, errors } = parse(boxIn(bibtex));
    expect(errors).toEqual([]);
    expect(entries.map(({ key, fields }) => [key, fields.urldate])).toEqual([["attest-article", "2026-11-29"]]);
    const { updated: json } = await samir.press(cited?.id ?? "", "cite-as:json:toll.total");
    expect(JSON.parse(boxIn(json))).toMatchObject({ "@context": "https://schema.org", sdDatePublished: "2026-11-29" });
    const { updated: text } = await samir.press(cited?.id ?? "", "cite-as:text:toll.total");
    expect(boxIn(text)).toBe(boxIn(cited));
  });

  it.each([
    [
      "a computed number",
      "how many more civilians than security forces were killed?",
      /Our arithmetic[^\n]*745 − 125 = 620/,
    ],
    ["a verdict", "745 civilians were killed, right?", /745 civilians/],
  ])("is there for %s", async (_, question, words) => {
    const here = await scene({ now });
    const { message } = await here.lina.command(here.general, "ask", { question });
    const choice = await choiceBelow(here, message);
    const cite = buttonsOf(choice).find((id) => id.startsWith("cite:")) ?? "";
    expect(boxIn((await here.samir.press(choice?.id ?? "", cite)).message)).toMatch(words);
  });

  it.each(["deathtoll", "timeline", "summary", "where", "quotes"])("is there for /%s", async (command) => {
    const here = await scene({ now });
    const { message } = await here.lina.command(here.general, command);
    const choice = await choiceBelow(here, message);
    const { message: cited } = await here.samir.press(choice?.id ?? "", `cite:/${command}`);
    expect(`${boxIn(cited)}${JSON.stringify(cited?.attachments)}${JSON.stringify(cited?.components)}`).toMatch(
      /fact |citation\.txt/,
    );
  });

  it("is a file where it is longer than a message", async () => {
    const here = await scene({ now });
    const { standIn, samir, general } = here;
    const { message } = await here.lina.command(general, "summary");
    const choice = await choiceBelow(here, message);
    const { message: cited } = await samir.press(choice?.id ?? "", "cite:/summary");
    const { updated: json } = await samir.press(cited?.id ?? "", "cite-as:json:/summary");
    const url = /https?:[^"]*citation\.json/.exec(JSON.stringify(json?.components))?.[0] ?? "";
    expect(url).not.toBe("");
    expect(standIn.violations).toEqual([]);
    const told: unknown = await (await fetch(url)).json();
    expect(told).toMatchObject({ "@type": "CreativeWork", sdPublisher: { name: "Attest" } });
    // Back in a box, no file hangs on.
    const { updated: bibtex } = await samir.press(cited?.id ?? "", "cite-as:bibtex:/summary");
    expect(JSON.stringify(bibtex?.components)).not.toContain("citation.json");
  });

  it("is offered for each of several answers", async () => {
    const here = await scene({ now });
    const { standIn, lina, general } = here;
    const reply = await replyTo(
      standIn,
      lina.say(general, `<@${standIn.world.bot.id}> how many civilians were killed? and who is al-Sharaa?`),
    );
    const choice = await choiceBelow(here, reply);
    expect(buttonsOf(choice).filter((id) => id.startsWith("cite:"))).toEqual([
      "cite:toll.civilians",
      "cite:sharaa.who",
    ]);
    expect(textOf(choice)).toMatch(/How many civilians[\s\S]*Who is/);
  });
});

describe("a ClaimReview", () => {
  const opened = async () => {
    const here = await scene({ now });
    const { samir, lina, general } = here;
    const { message } = await lina.command(general, "ask", { question: "how many people were killed?" });
    const choice = await choiceBelow(here, message);
    const { message: cited } = await samir.press(choice?.id ?? "", "cite:toll.total");
    expect(await samir.press(cited?.id ?? "", "claim-review")).toHaveProperty("modal");
    return samir;
  };

  it("holds the verdict on the very claim that was typed, and what the newsroom gave", async () => {
    const samir = await opened();
    const { message, ...reply } = await samir.submitModal("claim-review", {
      claim: "The Observatory counted 3,000 civilians",
      reviewer: "Arvel Gazette",
      page: "https://gazette.example/check/1",
    });
    expect(reply).toMatchObject({ ephemeral: true });
    expect(JSON.parse(boxIn(message))).toMatchObject({
      "@type": "ClaimReview",
      claimReviewed: "The Observatory counted 3,000 civilians",
      datePublished: "2026-11-29",
      url: "https://gazette.example/check/1",
      author: { name: "Arvel Gazette" },
      reviewRating: { ratingValue: 1, alternateName: "The source says otherwise" },
    });
  });

  it.each([
    ["745 civilians were killed", 5],
    ["148 fighters loyal to Assad were killed", 5],
  ])("rates “%s” with %i", async (claim, ratingValue) => {
    const { message } = await (await opened()).submitModal("claim-review", { claim });
    expect(JSON.parse(boxIn(message))).toMatchObject({ reviewRating: { ratingValue } });
  });

  it("isn't made where the source decides nothing", async () => {
    const samir = await opened();
    const unsaid = await samir.submitModal("claim-review", { claim: "The pope visited Latakia" });
    expect(unsaid.message?.content).toContain("no verdict");
  });

  it("isn't made with what is no address", async () => {
    const typed = { claim: "745 civilians were killed", page: "javascript:alert(1)" };
    const { message } = await (await opened()).submitModal("claim-review", typed);
    expect(message?.content).toContain("isn't a web address");
  });
});
