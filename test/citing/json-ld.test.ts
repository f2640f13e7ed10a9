import { expect, it } from "vitest";
import { claimReview } from "../../src/citing/claim-review.ts";
import { jsonLdCitation } from "../../src/citing/json-ld.ts";
import { shippedEngine } from "../pack-places.ts";
import { citedFlood } from "./cited-flood.ts";

const { base } = shippedEngine();

// That it is schema.org's vocabulary, `tsc` proves by schema-dts.
it("tells an answer as a work that rests on claims, each with who makes it and where it appears", () => {
  expect(JSON.parse(JSON.stringify(jsonLdCitation(citedFlood, base)))).toEqual({
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    name: citedFlood.title,
    text: citedFlood.sentence,
    inLanguage: "en",
    version: "a1b2c3",
    isBasedOn: [
      {
        "@type": "Claim",
        identifier: "houses",
        version: 2,
        text: citedFlood.facts[0]?.quote,
        author: { "@type": "Organization", name: "Mayor Åsa Öberg & co." },
        temporalCoverage: "Tuesday evening",
        appearance: [
          {
            "@type": "CreativeWork",
            name: citedFlood.facts[0]?.source.title.en,
            publisher: { "@type": "Organization", name: "The Arvel Gazette & Post" },
            datePublished: "2031-04-08",
            url: "https://gazette.example/a_{b}?x=1&y=%20#top",
          },
          { "@type": "CreativeWork", name: "Bulletin", datePublished: "2031-04-08" },
        ],
      },
    ],
    sdPublisher: { "@type": "Organization", name: "Attest" },
    sdDatePublished: "2031-04-10",
  });
});

it("knows a person where the pack does", () => {
  const quoted = base.facts.values().filter(({ claimant }) => claimant.en === "Ahmed al-Sharaa");
  const told = jsonLdCitation({ ...citedFlood, facts: [...quoted] }, base);
  expect(JSON.stringify(told)).toContain('"author":{"@type":"Person","name":"Ahmed al-Sharaa"}');
});

it("rates a claim, and makes nothing up that the reviewer didn't give", () => {
  const { facts } = citedFlood;
  const on = Temporal.PlainDate.from("2031-04-10");
  const review = { verdict: "no", text: "No.", facts, language: "en", on, bot: "Attest" } as const;
  const bare = {
    claim: "All are flooded",
    claimant: undefined,
    appearance: undefined,
    reviewer: undefined,
    page: undefined,
  };
  expect(JSON.parse(JSON.stringify(claimReview(bare, review)))).toMatchObject({
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    claimReviewed: "All are flooded",
    datePublished: "2031-04-10",
    author: { name: "Attest" },
    itemReviewed: { "@type": "Claim" },
    reviewRating: { ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: "The source says otherwise" },
  });
  expect(Object.keys(claimReview(bare, review))).not.toContain("url");
  const full = {
    ...bare,
    claimant: "A minister",
    appearance: "https://x.example/1",
    reviewer: "Post",
    page: "https://y.example",
  };
  expect(claimReview(full, { ...review, verdict: "partly" })).toMatchObject({
    url: "https://y.example",
    author: { name: "Post" },
    itemReviewed: { author: { name: "A minister" }, appearance: { url: "https://x.example/1" } },
    reviewRating: { ratingValue: 3 },
  });
});
