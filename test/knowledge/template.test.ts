import { describe, expect, it } from "vitest";
import type { Derived, Fact } from "../../src/knowledge/model.ts";
import { fillEvent, fillPlaces, placesIn } from "../../src/knowledge/template.ts";
import { madeFact } from "./made-fact.ts";

const label = { en: "L" };
const fact = (id: string, figure: Fact["figure"]): [string, Fact] => [id, madeFact(id, { figure })];
const facts = new Map([
  fact("toll.total", { value: 1000, operator: "at least", label }),
  fact("days", { value: 4, operator: "exactly", label }),
  fact("promise", undefined),
]);
const share: Derived = { id: "share", label, value: 73, unit: "%", formula: "745 ÷ 1,018", from: [] };
const derived = new Map([["share", share]]);
const fill = (text: string, language: "en" | "ar" = "en") => fillPlaces(text, facts, derived, language);

describe("a place in an answer", () => {
  it("is found by its braces", () => {
    expect(placesIn("{toll.total} people in {days} days")).toEqual(["toll.total", "days"]);
    expect(placesIn("nobody")).toEqual([]);
  });

  it("is filled with its figure", () => {
    expect(fill("Killed: {toll.total}, in {days} days.")).toBe("Killed: at least 1,000, in four days.");
  });

  it("is filled with a computed number and its unit", () => {
    expect(fill("That is {share}.")).toBe("That is 73 %.");
  });

  it("is filled in the answer's language", () => {
    expect(fill("قُتل {toll.total} شخص", "ar")).toBe("قُتل ما لا يقل عن 1,000 شخص");
  });

  it("stands with its noun in the form that its language wants for it", () => {
    const arabic = "منذ {days|one: يوم واحد|two: يومين|few: # أيام|many: # يوماً|other: # يوم}.";
    expect(placesIn(arabic)).toEqual(["days"]);
    const forDays = (value: number) =>
      fillPlaces(arabic, new Map([fact("days", { value, operator: "exactly", label })]), derived, "ar");
    expect([1, 2, 4, 12, 100].map(forDays)).toEqual([
      "منذ يوم واحد.",
      "منذ يومين.",
      "منذ 4 أيام.",
      "منذ 12 يوماً.",
      "منذ 100 يوم.",
    ]);
    expect(fill("{days|one: # day|other: # days} long")).toBe("Four days long");
  });

  it("is nobody's figure where its forms lack the one for all others", () => {
    expect(placesIn("{days|one: # day}")).toEqual(["days|one: # day"]);
  });

  it("begins with a capital where a sentence begins", () => {
    expect(fill("{toll.total} died. {days} days. {share}.")).toBe("At least 1,000 died. Four days. 73 %.");
  });

  it("leaves what a curator wrote alone: an abbreviation's point ends no sentence", () => {
    const hours = "Open 7 a.m. to 9 p.m. every day, approx. twelve hours.";
    expect(fill(hours)).toBe(hours);
    expect(fill("From 7 a.m. {toll.total} came.")).toBe("From 7 a.m. at least 1,000 came.");
  });

  it.each(["{nobody}", "{promise}"])("stays as it is where no figure has its id: %s", (place) => {
    expect(fill(`Killed: ${place}.`)).toBe(`Killed: ${place}.`);
  });
});

describe("the event in an answer", () => {
  const event = { title: { en: "Flood at Orrin", ar: "فيضان أورين" }, name: { en: "the flood at Orrin" } };

  it("stands by its title, or by its name inside a sentence", () => {
    const text = "{event.title}: I answer questions about {event.name}.";
    expect(fillEvent(text, event, "en")).toBe("Flood at Orrin: I answer questions about the flood at Orrin.");
    expect(fillEvent(text, { title: event.title }, "ar")).toBe("فيضان أورين: I answer questions about فيضان أورين.");
  });

  it("begins with a capital where a sentence begins", () => {
    const text = "{event.name} ended at 7 a.m. {event.name} cost much! {event.name} is over.";
    expect(fillEvent(text, event, "en")).toBe(
      "The flood at Orrin ended at 7 a.m. the flood at Orrin cost much! The flood at Orrin is over.",
    );
  });

  it("is no figure", () => {
    expect(placesIn("{event.name}: {days} days of {event.titel}")).toEqual(["days", "event.titel"]);
  });
});
