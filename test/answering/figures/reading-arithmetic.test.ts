import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const ask = (text: string, ...context: string[]) => engine.consider({ text, context }).answer;
const formulaOf = (text: string, ...context: string[]) => {
  const answer = ask(text, ...context);
  return answer.outcome === "answer" ? answer.formula : undefined;
};

describe("arithmetic is read from the words that members use", () => {
  it.each([
    ["an order by its ends", "sort the three groups of victims, smallest first", "rank-up,toll.total"],
    ["groups in an order", "troops, civilians, insurgents: list by losses, descending", /^rank,toll.security,toll.civ/],
    ["a place in the order", "which group is in second place", "rank,toll.total"],
    ["possessives", "did Assad's lot lose more than the security boys", "more,toll.loyalists,toll.security"],
    ["“more” before a group", "more dead civilians or more dead soldiers", "compare,toll.civilians,toll.security"],
    ["a list", "what does the list come to", "sum,toll.civilians,toll.security,toll.loyalists"],
    [
      "numbers in words",
      "a hundred and forty-eight plus a hundred and twenty-five",
      "sum,toll.loyalists,toll.security",
    ],
    ["division", "745 divided by 148", "ratio,toll.civilians,toll.loyalists"],
    ["a share out of so many", "of every 10 dead, how many were soldiers", "share,toll.security"],
    [
      "a share of the larger",
      "148 killed and 5,000 in hiding, what share is that",
      "share,toll.loyalists,insurgents.number",
    ],
    ["every group's share", "what percentage is each of the groups", "shares,toll.total"],
    ["a name that fits both sides", "what share of the dead were fighters", "share,toll.security+toll.loyalists"],
    [
      "a count in percent of another",
      "what percent of the 2013 toll is the present toll",
      "share,toll.total,history.2013-toll",
    ],
    ["what a side is called by a word of its own", "losses of the state compared to the rebels", /^compare,toll.sec/],
    ["figures side by side", "police deaths, insurgent deaths: both numbers", "compare,toll.security,toll.loyalists"],
    [
      "those who were named before",
      "insurgents hiding versus how many died",
      "compare,insurgents.number,toll.loyalists",
    ],
    ["what is left", "from all who died subtract the civilians", "sum,toll.security,toll.loyalists"],
    ["three in a ratio", "civilians : soldiers : insurgents killed, as a ratio", /^ratio,toll.civ.*,.*,/],
    ["an hour's average", "how many dead an hour is that", "per-hour,toll.total,duration"],
    [
      "a guess of somebody's",
      "He bets it's 500 more. How many more civilians than soldiers died?",
      /^difference,toll.civ/,
    ],
    ["a day's average", "dead soldiers a day", "per-day,toll.security,duration"],
    [
      "groups against their total",
      "how much more than 1,000 do the three groups add up to",
      /^difference,toll.total,toll.civ/,
    ],
    [
      "the question at the end of a story",
      "We argued about it all through lunch and nobody would give in. Did more soldiers die than civilians?",
      "more,toll.security,toll.civilians",
    ],
  ])("%s", (_, text, expected) => {
    expect(formulaOf(text)).toMatch(expected);
  });

  it("and a claim that compares is denied or borne out", () => {
    expect(ask("my uncle says the army lost more than the loyalists, true or false")).toMatchObject({
      act: "claim",
      verdict: "no",
      text: expect.stringMatching(/^No, .*148.*125/),
    });
    expect(ask("is it true that fewer soldiers died than civilians?")).toMatchObject({ verdict: "yes" });
  });

  it("and to a decimal where that is asked", () => {
    expect(ask("what share of the dead were civilians, to one decimal?").text).toContain("745 ÷ 1,018 ≈ 73.2 %");
  });

  it("and bounds say how much a sum exceeds a figure that may be higher", () => {
    expect(ask("the three groups minus the reported total").text).toContain("The difference: at most 18.");
  });

  it.each([
    ["as a percentage?", "toll.loyalists", "share,toll.loyalists"],
    ["how many more is that than the soldiers?", "toll.civilians", "difference,toll.civilians,toll.security"],
    ["and compared to the loyalists?", "toll.security", "compare,toll.security,toll.loyalists"],
    ["and per day?", "toll.civilians", "per-day,toll.civilians,duration"],
    ["how many per day?", "toll.total", "per-day,toll.total,duration"],
  ])("after an answer: %s", (text, context, expected) => {
    expect(formulaOf(text, context)).toBe(expected);
  });

  it.each([
    "how many more will die per day",
    "did more people die in Homs than in Latakia",
    "how many soldiers are left after losing 125",
    "In Gaza it was worse. How many more civilians than soldiers died?",
    "what percentage of Syrians are Alawites",
    "solve 3x + 7 = 22",
    "which part of the army was to blame",
    "which part of the security forces fled",
  ])("but not: %s", (text) => {
    expect(formulaOf(text)).toBeUndefined();
  });
});

describe("what can't be computed", () => {
  it.each([
    [
      "a share of fighters whom nobody counted",
      "what percent of fighters died",
      /doesn't say how many there were in all/,
    ],
    ["numbers of something else", "how much is 50+50", /only calculate with figures of my source/],
    [
      "somebody whom no figure counts",
      "how many Kurds were killed per dead soldier, as a ratio of Kurds to soldiers",
      /./,
    ],
  ])("is declined: %s", (_, text, expected) => {
    expect(ask(text)).toMatchObject({ outcome: "unknown", text: expect.stringMatching(expected) });
  });

  it.each([
    ["figures that don't belong to one count", "the dead of 2013 and now combined", /can't be added up/],
    ["those in hiding with the dead", "add the 5,000 in hiding to the people killed", /can't be added up/],
  ])("is told with the figures: %s", (_, text, expected) => {
    expect(ask(text).text).toMatch(expected);
  });

  it.each([
    "who killed more, the army or the insurgents",
    "5,000 insurgents vs the entire army, who would win",
    "the 5000 in hiding against the police, who is stronger",
    "did the army kill more civilians than the insurgents",
    "how many civilians were killed by the army",
    "how many more soldiers does the government have than the rebels",
    "which village lost the most people",
    "In 2013 1,400 people died, now about 1,000: 73 % of them civilians",
    "Among the dead: 745 civilians, 125 members of the security forces, 148 Assad loyalists.",
  ])("is something else: %s", (text) => {
    expect(formulaOf(text)).toBeUndefined();
  });
});

it("a small number of groups isn't taken for a figure that is wrong", () => {
  expect(ask("break the toll down into the 3 groups").text).not.toContain("That isn't what my source says");
});

describe("groups are named in whatever way", () => {
  it.each([
    [
      "by what they did",
      "what share of the victims had taken part in the fighting",
      "share,toll.security+toll.loyalists",
    ],
    ["by what they didn't", "ratio of the dead who fought to the dead who did not", /^ratio,.*toll.civilians/],
    ["a side that is left out", "sum of the dead who were not with the loyalists", "sum,toll.civilians,toll.security"],
    ["all but one", "how many fell, counting all but the soldiers", "sum,toll.civilians,toll.loyalists"],
    [
      "by a word that only stands beside it",
      "by what factor do loyalist losses top security ones",
      /^ratio,toll.l.*toll.s/,
    ],
    ["what is taken from what", "subtract the soldiers from the civilians", "difference,toll.security,toll.civilians"],
    [
      "those in a place",
      "how many are hiding in the hills versus soldiers killed",
      /^compare,insurgents.number,toll.sec/,
    ],
    ["a part beside its whole", "all the dead and the dead soldiers, side by side", "compare,toll.total,toll.security"],
  ])("%s", (_, text, formula) => {
    expect(formulaOf(text)).toEqual(typeof formula === "string" ? formula : expect.stringMatching(formula));
  });

  it.each([
    "how many people took part in the fighting?",
    "how many months lie between the 2013 attack and Assad's fall?",
    "dead Alawites plus dead soldiers makes how many?",
  ])("and what isn't counted is named by none: %s", (text) => {
    expect(formulaOf(text)).toBeUndefined();
  });
});

describe("what is asked is told by grammar", () => {
  it.each([
    ["loyalist dead account for what of all the dead", "share,toll.loyalists"],
    ["how much of the toll is soldiers", "share,toll.security"],
    ["dead civilians to dead loyalists, as so many to one", "ratio,toll.civilians,toll.loyalists"],
    ["how far does the civilian toll lie above the soldiers'", "difference,toll.civilians,toll.security"],
    ["How big a part of the dead were soldiers? In percent.", "share,toll.security"],
    ["put soldiers and loyalists next to each other, who fared worse", "compare,toll.security,toll.loyalists"],
    ["line the groups up from the fewest dead up", /^rank/],
  ])("%s", (text, formula) => {
    expect(formulaOf(text)).toEqual(typeof formula === "string" ? formula : expect.stringMatching(formula));
  });
});
