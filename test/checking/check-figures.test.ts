import { describe, expect, it } from "vitest";
import { checkClaims } from "../../src/answering/claims/check-claims.ts";
import { checkFigures, checkFiguresInSteps, hasTooManyNumbers } from "../../src/checking/check-figures.ts";
import { type FigureCheck, factIdOf } from "../../src/checking/figure-check.ts";
import { readNumbers } from "../../src/numbers/read-numbers.ts";
import { shippedEngine } from "../pack-places.ts";

const engine = shippedEngine();
const { base } = engine;

/** Each number with its verdict and, where it differs, what was meant and what it is instead. */
function verdicts(text: string): string[] {
  return checkFigures(text, engine).map((check: FigureCheck) => {
    if (check.verdict !== "differs") return `${check.written} ${check.verdict}`;
    return `${check.written}: ${check.instead?.label.en ?? "nothing"}, not ${check.meant.label.en}`;
  });
}

describe("checking figures", () => {
  it.each([
    ["over 1,000 people were killed, 745 of them civilians, 125 security forces and 148 loyalists"],
    ["the toll among civilians is 745"],
    ["5k insurgents in the mountains"],
    ["73% of the dead were civilians"],
    ["1,018 dead"],
    ["٧٤٥ civilians"],
    ["four days of clashes"],
  ])("finds nothing wrong in: %s", (text) => {
    expect(checkFigures(text, engine).map(({ verdict }) => verdict)).not.toEqual([]);
    for (const { verdict } of checkFigures(text, engine)) expect(verdict).toBe("matches");
  });

  it.each([
    ["5,000 civilians dead!", ["5,000: Pro-Assad insurgents in hiding, not Civilians"]],
    ["5,000 dead", ["5,000: Pro-Assad insurgents in hiding, not People killed"]],
    ["148 soldiers were killed", ["148: Fighters loyal to Assad, not Members of the security forces"]],
    ["1,400 killed on the coast", ["1,400: Killed in the chemical attack of 2013, not People killed"]],
    ["2,000 civilians massacred", ["2,000: nothing, not Civilians"]],
    [
      "125 civilians, 745 soldiers",
      ["125: Members of the security forces, not Civilians", "745: Civilians, not Members of the security forces"],
    ],
  ])("says what the number is instead in: %s", (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });

  it("doesn't take the rescued for dead: each group of a count says what it counts", () => {
    const { event, facts } = base;
    const [dead, rescued] = ["toll.security", "toll.civilians"].map((id) => facts.get(id));
    if (!event.count || !dead?.figure || !rescued?.figure) throw new Error("The shipped pack has changed");
    const label = { en: "Civilians brought to safety" };
    const made = {
      ...base,
      facts: new Map([...facts, [rescued.id, { ...rescued, figure: { ...rescued.figure, label } }]]),
      event: {
        ...event,
        count: {
          ...event.count,
          groups: [
            { fact: dead.id, counts: { en: "People killed" }, colour: "blue" as const },
            { fact: rescued.id, counts: undefined, colour: "green" as const },
          ],
        },
      },
    };
    const meant = (text: string) =>
      checkFigures(text, { base: made }).map((check) =>
        check.verdict === "differs" ? check.meant.label.en : check.verdict,
      );
    expect(meant("125 soldiers were killed")).toEqual(["matches"]);
    expect(meant("600 civilians were brought to safety")).toEqual([label.en]);
    expect(meant("600 people were killed")).toEqual(["People killed"]);
  });

  it("knows the number of one attack from the year of it", () => {
    expect(verdicts("about 1,400 died in the 2013 chemical attack")).toEqual(["1,400 matches", "2013 quoted"]);
  });

  it("doesn't take what the source says nothing about for something that it does", () => {
    expect(verdicts("1,000 killed and 300 wounded")).toEqual(["1,000 matches", "300 unknown"]);
    expect(verdicts("37 hospitals were hit")).toEqual(["37 unknown"]);
  });

  it.each([
    ["745 villages, 125 emails, 148 women kidnapped, 73 % of Lebanese", "unknown unknown unknown unknown"],
    ["745 civilians were rescued", "unknown"],
    ["745 civilians were killed in Gaza", "unknown"],
    ["civilians: 745\nsoldiers: 125", "matches matches"],
    ["| civilians | 745 |\n| soldiers | 125 |", "matches matches"],
    ["civilians 745 soldiers 125 fighters 148", "matches matches matches"],
    ["more than 700 civilians, nearly 130 soldiers", "matches matches"],
    ["exactly 1,000 people were killed", "differs"],
    ["2,000 people, 745 of them civilians", "differs matches"],
    ["1,000 died in the 2013 chemical attack", "differs quoted"],
    ["In 2013 1,400 people died, now about 1,000", "quoted matches matches"],
    ["dead: 745 + 125 + 148 = 1,018", "matches matches matches matches"],
    ["120 to 150 fighters were killed", "matches matches"],
    ["soldiers and loyalists together: 273 dead", "matches"],
    ["620 more civilians than soldiers died", "matches"],
    ["15% of the dead were loyalists", "matches"],
    ["40% of the dead were soldiers", "differs"],
    ["the security forces lost 125 men", "matches"],
    ["745 people were killed in Jabla alone", "unknown"],
    ["9,000 civilians were killed in Jabla", "differs"],
    ["745 Zivilisten und 148 Assad-Anhänger wurden getötet", "matches matches"],
    ["Plus de 1000 personnes tuées", "matches"],
    ["убиты 745 мирных жителей", "matches"],
    ["قتل ٧٤٥ مدنيا و١٢٥ من قوات الأمن", "matches matches"],
  ])("holds a number only against what counts the same: %s", (text, expected) => {
    expect(
      checkFigures(text, engine)
        .map(({ verdict }) => verdict)
        .join(" "),
    ).toBe(expected);
  });

  it.each([
    // What is said of the number itself
    ["125 of our boys in the security forces were killed", "matches"],
    ["the clashes cost a thousand lives", "matches"],
    ["900 people are dead and 5,000 insurgents are still up in the mountains", "differs matches"],
    ["over 900 dead by now, five thousand insurgents still in the mountains", "matches matches"],
    ["125 killed or wounded soldiers", "unknown"],
    ["the army lost 125 tanks", "unknown"],
    ["745 Alawite civilians were killed", "unknown"],
    ["12 civilians were killed in my village", "unknown"],
    ["70 people were killed on Thursday alone", "unknown"],
    ["an ambush killed 20 soldiers", "unknown"],
    ["the toll rose from 600 to 1,000", "unknown matches"],
    ["250 people died a day", "matches"],
    ["250 tents a day are needed", "unknown"],
    ["the chemical attack killed 1,400 and the coast 1,000", "matches matches"],
    // Parts of a whole
    ["745 of the 1,018 dead were civilians", "matches matches"],
    ["20 of the 745 civilians were from my village", "unknown matches"],
    ["some one thousand dead, and of those about 300 were fighters of Assad", "matches differs"],
    // Corrections, questions and lists
    ["745 not 1,745 civilians were killed", "matches differs"],
    ["2,000 people died. That was wrong, the count is at least 1,000", "differs matches"],
    ["How many civilians were killed? 745. How many soldiers? 125.", "matches matches"],
    ["Civilian deaths: 745 (73%)", "matches matches"],
    ["Number of civilians killed so far (day 4): 745", "matches"],
    ["civilians........745\nforces.........125", "matches matches"],
    ["745 civilians vs 273 fighters dead", "matches matches"],
    // Other times and places
    ["220 people were murdered ten years ago", "unknown unknown"],
    ["The civil war killed half a million people", "unknown"],
    ["50 people were murdered in Freetown", "unknown"],
    ["96 hours of clashes", "matches"],
    // Other languages
    ["Oltre 1.000 morti, 745 civili", "matches matches"],
    ["Más de mil muertos en la costa", "matches"],
    ["۷۳ درصد کشته‌شدگان غیرنظامی بودند", "matches"],
  ])("reads what is counted by what is said of it: %s", (text, expected) => {
    expect(
      checkFigures(text, engine)
        .filter(({ verdict }) => verdict !== "quoted")
        .map(({ verdict }) => verdict)
        .join(" "),
    ).toBe(expected);
  });

  it.each([
    ["The UN says 1,000 people were killed", "toll.more-than"],
    ["According to the interior ministry, 200 security members were killed", "toll.security"],
    ["US says more than 1,000 were killed", "toll.more-than"],
  ])("neither bears out nor rules out what somebody else is said to count: %s", (text, fact) => {
    const [check] = checkFigures(text, engine);
    expect(check?.verdict).toBe("unknown");
    expect(check && factIdOf(check)).toBe(fact);
  });

  it.each([
    ["SOHR says at least 1,000 people were killed"],
    ["According to the Syrian Observatory, 745 civilians were killed"],
    ["They say 745 civilians were killed"],
    ["My cousin in the army says 125 soldiers died"],
    ["The EU condemned the killing of 745 civilians"],
  ])("takes no other claimant from: %s", (text) => {
    expect(checkFigures(text, engine).map(({ verdict }) => verdict)).toEqual(["matches"]);
  });

  it("leaves alone what counts nothing: times, links, mentions, years, small talk", () => {
    expect(verdicts("at 14:30 with the three of you <@123456> https://example.org/745 in 1999")).toEqual([]);
  });
});

it("keeps nothing of a text", () => {
  const text = "745 civilians were killed in Latakia, my uncle says";
  const engine = shippedEngine();
  for (const check of [
    () => checkFigures(text, engine),
    () => [...checkFiguresInSteps(text, engine)],
    () => hasTooManyNumbers(text),
    () => [...checkClaims(text, engine)],
  ]) {
    const before = readNumbers(text);
    check();
    expect(readNumbers(text)).not.toBe(before);
  }
});

describe("a text of very many numbers", () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => `${100 + i} soldiers`).join(", ");

  it("is checked in the first of them", () => {
    expect(hasTooManyNumbers(numbers(24))).toBe(false);
    expect(hasTooManyNumbers(numbers(25))).toBe(true);
    expect(checkFigures(numbers(300), engine).length).toBeLessThanOrEqual(24);
  });

  it("is checked in steps, some for each number", () => {
    const steps = (count: number) => [...checkFiguresInSteps(numbers(count), engine)].length;
    expect(steps(2)).toBeGreaterThanOrEqual(2);
    expect(steps(20)).toBe(10 * steps(2));
    expect(steps(300)).toBe(steps(24));
  });
});

describe("labels of a list", () => {
  it.each([
    "Dead so far: civilians – 745 / government troops – 125 / Assad fighters – 148",
    "Deaths (civilian): 745. Deaths (security): 125.",
    "• 745 – civilians killed\n• 125 – security forces\n• 148 – Assad loyalists",
  ])("are each their own number's: %s", (text) => {
    for (const { verdict } of checkFigures(text, engine)) expect(verdict).toBe("matches");
  });

  it.each([
    // Before or after its number, in a list of either way
    ["troops 125, insurgents 148, noncombatants 745", "matches matches matches"],
    ["Killed among the gunmen: 148. Killed among the police: 152.", "matches differs"],
    ["The new government's side lost 125 men, Assad's side 148.", "matches matches"],
    ["troops, gunmen and civilians: 125, 148 and 745 dead respectively", "matches matches matches"],
    ["745 fell who were civilians, 125 served in the army", "matches matches"],
    // With slips, and as it is said
    ["civillians dead: seven hundread fourty five", "matches"],
    ["one twenty-five soldiers and one forty-eight insurgents died", "matches matches"],
    // What it comes of
    ["five times as many civilians as insurgents died", "matches"],
    ["nine times as many civilians as insurgents died", "differs"],
    ["for every dead soldier there were six dead civilians", "matches"],
    ["civilians and soldiers together: 870 dead", "matches"],
    ["add up soldiers and insurgents: 300", "differs"],
    ["23 more insurgents than soldiers were killed", "matches"],
    ["on average 250 people died every day", "matches"],
    ["six times as many tourists as soldiers came", ""],
    // How long
    ["it has been going on for nine days", "differs"],
    ["the ceasefire lasted two days", "unknown"],
  ])("and what members write of them: %s", (text, expected) => {
    const listed = checkFigures(text, engine).map(({ verdict }) => verdict);
    expect(listed.join(" ")).toBe(expected);
  });

  it("by how many two counts differ is no count", () => {
    expect(verdicts("382 more people died in the 2013 attack than in these clashes.")[0]).toBe("382 matches");
    expect(verdicts("382 more people were wounded than killed.")[0]).toBe("382 unknown");
  });
});

describe("what a number counts", () => {
  it.each([
    ["Bashar's holdouts paid with 148 of their own.", "148 matches"],
    ["Whatever one thinks of the new rulers, 125 of their men lie in the ground.", "125 matches"],
    ["Up among the peaks the diehards wait, 5,000 if the guess is right.", "5,000 matches"],
    ["Back in 2013 poison gas took 1,400 from us.", "1,400 matches"],
    ["Our clinic in Baniyas saw 300 with bullet wounds.", "300 unknown"],
    ["They marched 148 rebels off to jail.", "148 unknown"],
    ["The minister is 62 and has two phones.", "62 unknown"],
    ["the Observatory reports 2,000 killed", "2,000: nothing, not People killed"],
    ["600 civilians 300 soldiers 100 loyalists = 1000. done", "1000 matches"],
    ["125 + 148 + 600 = 873, so says my slide", "600: nothing, not Civilians"],
    ["civilians 745, security 125, loyalists 190. That's all of them.", "190: nothing, not Fighters loyal to Assad"],
    ["Clashes on the coast, in days: 9", "9: nothing, not Days of fighting"],
    ["745 | civilians\n125 | security forces", "125 matches"],
    ["They killed seven hundred civilians and more.", "seven hundred matches"],
    ["over 140 loyalist fighters reported dead by the Observatory", "140 matches"],
    ["انقتل 745 مدني وما حدا حكى", "745 matches"],
    ["جُرح 745 مدنياً ونقلوا إلى المشفى", "745 unknown"],
  ])("is heard in words that no rule has: %s", (text, verdict) => {
    expect(verdicts(text)).toContain(verdict);
  });

  it.each([
    ["745 civilians were killed", "matches"],
    ["of those about 300 were fighters of Assad", "unknown"],
    ["I have not slept for 4 days because of the clashes", "unknown"],
    ["the troops lost 125 trucks", "unknown"],
  ])("is told by rules alone where a pack has no examples: %s", (text, verdict) => {
    expect(checkFigures(text, { base }).map((check) => check.verdict)).toEqual([verdict]);
  });
});
