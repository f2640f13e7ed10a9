import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const verdictOn = (text: string) => engine.consider({ text }).answer.verdict;

describe("the contrary of what is told", () => {
  it.each([
    ["Israel cut ties with Hezbollah, right?", "unsaid"],
    ["HTS cut ties with al-Qaeda, right?", "unsaid"],
    ["Turkey broke off relations with Assad, right?", "unsaid"],
    ["The EU shuns the government, right?", "no"],
    ["Bashar lives in Syria today, right?", "no"],
  ])("is ruled out where it is said of the same: %s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("what no statement tells besides", () => {
  it.each([
    ["The attack on the power station was the reason for the clashes.", "unsaid"],
    ["Assad's diehards kicked it all off by hitting fuel depots", "unsaid"],
    ["125 soldiers don't shoot themselves", "unsaid"],
    ["the civilians killed each other, 745 of them", "unsaid"],
    ["under Assad the coast was calm, right?", "unsaid"],
    ["The EU cut ties with the government, right?", "unsaid"],
    ["the EU severed its relations with Sharaa, true?", "unsaid"],
    ["HTS killed 1,000 civilians in four days", "unsaid"],
    ["the army killed 300 insurgents", "unsaid"],
    ["The attack led to power cuts in parts of Latakia province, right?", "yes"],
  ])("is neither borne out nor ruled out: %s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it.each([
    ["The clashes lasted four days and are over.", "partly"],
    ["The clashes went on for four days but stopped.", "partly"],
    ["Sharaa took power in December and resigned.", "partly"],
    ["Assad fled to Russia and died there.", "partly"],
  ])("makes it so in part: %s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it("tells what the number counts that isn't so many of these", () => {
    const { answer } = engine.consider({ text: "745 soldiers were killed" });
    expect(answer).toMatchObject({ verdict: "no", text: expect.stringMatching(/125.*something else: 745 civilians/) });
  });
});

describe("more than is told", () => {
  it.each([
    ["it's confirmed that 5,000 insurgents are hiding in the mountains, right?", "partly"],
    ["An estimated 5,000 insurgents are believed to hide in the mountains, right?", "yes"],
  ])("is certain of what is only estimated or reported: %s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it.each([
    "insurgents attacked a power station and the whole of Syria is without electricity",
    "The entire coast lost its electricity, right?",
    "every Alawite is Assad, right?",
    "Sharaa called for unity in order to win the elections.",
    "Insurgents attacked several fuel depots out of revenge, right?",
  ])("says it of all, or what it was for: %s", (text) => {
    expect(verdictOn(text)).not.toBe("yes");
  });

  it("tells only what there is where it is said not to be confirmed", () => {
    const { answer } = engine.consider({ text: "The number of insurgents, 5,000, is not confirmed, is it?" });
    expect(answer.text).toMatch(/^My source says: An estimated 5,000/);
  });
});

describe("what is said of the same without a contradiction", () => {
  it.each(["was it the government?", "was that the army?"])("isn't denied: %s", (text) => {
    expect(["yes", "no"]).not.toContain(verdictOn(text));
  });

  it.each([
    "Assad was overthrown in December 2022. Any mistake in my sentence?",
    "HTS is a Shia group. Is there an error in this?",
  ])("names no yes or no where errors are looked for: %s", (text) => {
    expect(engine.consider({ text }).answer.text).toMatch(/^My source says: /);
  });
});

describe("what asks or sets a task", () => {
  it.each(["the 5,000 insurgents: whose estimate?", "q3 name two towns where there was fighting"])(
    "is no claim: %s",
    (text) => {
      expect(verdictOn(text)).toBeUndefined();
    },
  );
});

describe("of who says so", () => {
  it.each([
    ["The death toll comes from the Syrian Observatory for Human Rights, right?", "yes"],
    ["the numbers come from the Red Cross, right?", "no"],
    ["according to the Observatory 2,000 were killed, right?", "no"],
    ["745 civilians died according to the Observatory, right?", "yes"],
    ["Those figures aren't from the UN, they come from the Observatory. True?", "yes"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("what somebody said", () => {
  it.each([
    ["“We must preserve national unity” — al-Sharaa really said that?", "yes"],
    ["Did Assad say “We can live together”? Is this true?", "no"],
    ["Al-Sharaa said “every house will be rebuilt by spring”, right?", "unsaid"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("clause by clause", () => {
  it.each([
    ["Assad fled to Russia and the EU praised the violence, right?", "partly"],
    ["The EU condemned the violence but it never had any contact with the new government, right?", "partly"],
    ["Assad is gone, he fled to Iran. True?", "partly"],
    ["The clashes were on the coast, not in Aleppo, right?", "yes"],
    ["Civilians were killed and a hospital burned down, right?", "partly"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("a verdict isn't lent", () => {
  it.each([
    ["Assad's men lost more than the government did, so they are the victims, right?", "partly"],
    ["is there electricity in Latakia or not?", undefined],
    ["is there power in Latakia or no", undefined],
    ["this is the deadliest episode since the 2013 attack, right?", "partly"],
    ["Alawites are the majority in the whole country, right?", "unsaid"],
    ["745 civilians died, all of them Alawite, right?", "partly"],
    ["only soldiers died, right?", "no"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it.each([
    "so they lied, right?",
    "is it still going on or is it over?",
    "are they in your 745?",
    "she's Alawite and 70",
  ])("nor given: %s", (text) => {
    expect(["unsaid", undefined]).toContain(verdictOn(text));
  });

  it.each([
    "the Europeans bankroll the interim government and engaged with it, right?",
    "more checkpoints were set up, but does it give a number?",
    "Reinforcements, fine, but is there any count of those soldiers?",
    "My niece heard the news and asks why they fight in Syria. How do I tell her?",
  ])("to what the source holds only half of: %s", (text) => {
    expect(["unsaid", undefined]).toContain(verdictOn(text));
  });

  it.each(["it is worse than 2013, isn't it?", "this was worse than in 2013, right?"])(
    "to what figures rule out: %s",
    (text) => {
      expect(verdictOn(text)).toBe("no");
    },
  );

  it("and whoever asks whether somebody praised a massacre hates nobody", () => {
    expect(engine.consider({ text: "The EU praised the massacre, right?" }).answer.act).toBe("claim");
  });

  it("and a lie asked for is answered by the fact alone", () => {
    expect(engine.consider({ text: "is it a lie that 745 civilians died?" }).answer.text).toMatch(
      /^My source says: 745/,
    );
  });
});

describe("by who did what, where and when", () => {
  it.each([
    ["Assad fled to Russia, right?", "yes"],
    ["Assad fled to Iran, right?", "no"],
    ["Al-Sharaa fled to Russia, right?", "no"],
    ["Assad took power after al-Sharaa was ousted, right?", "no"],
    ["Is it true that Assad was overthrown in 2020?", "no"],
    ["The security forces attacked the power station, right?", "no"],
    ["HTS is a Shia group, right?", "no"],
    ["The EU praised the violence, right?", "no"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("negation turns it round", () => {
  it.each([
    ["Assad didn't flee to Iran", "yes"],
    ["No civilians were killed", "no"],
    ["It's not true that the EU condemned the violence", "no"],
    ["Didn't the EU condemn the violence?", "yes"],
    ["No women and no children were killed, right?", "no"],
    ["Not all of the dead were civilians, right?", "yes"],
    ["Assad never left the country, right?", "no"],
    ["Nobody resists the new leadership, correct?", "no"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("what no fact covers is unsaid", () => {
  it.each([
    "Is it true that Israel bombed Latakia?",
    "Most of the civilians were killed by the security forces, right?",
    "Turkey condemned the violence too, didn't it?",
    "Only Alawites were attacked, right?",
    "Russia condemned the violence, right?",
    "Al-Sharaa ordered the killing of Alawites",
    "Assad will return to power, right?",
    "I heard that 300 people are missing",
  ])("%s", (text) => {
    const { answer } = engine.consider({ text });
    expect(answer.verdict).toBe("unsaid");
    expect(answer.outcome).toBe("unknown");
  });
});

it("says the verdict first, then what the source says and who says so", () => {
  const { answer } = engine.consider({ text: "Is it true that 125 civilians were killed?" });
  expect(answer.text).toMatch(/^No\. My source says: 745 civilians .*Observatory/);
  expect(answer).toMatchObject({ act: "claim", outcome: "answer" });
});

describe("what the source's words don't turn", () => {
  it.each([
    ["EU urged the Syrian army to hit harder, right?", "no"],
    ["EU asked everyone to escalate, right?", "no"],
    ["The EU urged all sides to avoid escalation, right?", "yes"],
    ["the security forces are running operations up in the mountains rn", "yes"],
    ["Just the one fuel depot was hit, right?", "no"],
    ["nah bro the assads ran that country for DECADES", "yes"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it.each([
    ["Assad has been granted asylum by Putin personally, hasn't he?"],
    ["they went house to house asking people if they are alawite, true?"],
  ])("a yes is never said to “%s”", (text) => {
    expect(verdictOn(text)).not.toBe("yes");
  });
});

describe("a time of its own", () => {
  it.each([
    ["About 1,400 people were gassed in Damascus yesterday, right?", "partly"],
    ["About 1,400 people were gassed in Damascus in 2013, right?", "yes"],
  ])("isn't borne out by the figure alone: %s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

it("isn't given on why people are killed", () => {
  expect(verdictOn("they are shot because of their faith alone, right?")).not.toBe("yes");
});

it.each([
  ["Assad did nothing wrong", "unsaid"],
  ["is Sharaa a dictator", "unsaid"],
  ["Assad is innocent, right?", "unsaid"],
  ["innocent civilians were killed, right?", "yes"],
])("isn't given on what somebody is like: %s", (text, verdict) => {
  expect(verdictOn(text)).toBe(verdict);
});

it("isn't lent by a count of others to a bound on these", () => {
  expect(verdictOn("the number of insurgents is below 1000")).toBe("no");
  expect(verdictOn("less than 150 loyalists died, right?")).toBe("yes");
});

describe("what somebody thinks of whom the base knows", () => {
  it.each([
    "Turkey is such a joke lol",
    "HTS are frauds",
    "ngl the EU is pathetic on this",
    "Putin sucks",
    "is Assad a bad man?",
    "al-Sharaa was an awful leader, if you ask me",
    "the insurgents look really stupid",
  ])("is neither so nor unknown: %s", (text) => {
    expect(engine.consider({ text }).answer).toMatchObject({ outcome: "unknown", entry: { id: "unknown.opinion" } });
  });

  it.each(["HTS is a Sunni group", "Assad is the deposed president", "al-Sharaa is Syria's interim leader"])(
    "unlike what they are: %s",
    (text) => {
      expect(verdictOn(text)).toBe("yes");
    },
  );
});

describe("what a statement doesn't tell", () => {
  it.each([
    "the EU is financing Sharaa's government, isn't it",
    "The government did it, right?",
    "Sharaa was voted in, true?",
    "he is a fuel seller, true?",
    "are those 1,400 an official number?",
    "Is any witness named other than the Observatory?",
    "are things improving, yes or no",
    "125 soldiers is so many, right?",
    "the Assads ruled for 60 years, right?",
    "at least isn't a number, right?",
    "That's two people mixing up two reports, isn't it?",
  ])("is neither borne out nor ruled out by what it names: %s", (text) => {
    expect(["yes", "no", "partly"]).not.toContain(verdictOn(text));
  });
});

describe("another deed, place or group than is told", () => {
  it.each([
    ["The EU welcomed the violence", "no"],
    ["رحّب الاتحاد الأوروبي بأعمال العنف", "no"],
    ["Brussels tolerated the violence", "no"],
    ["Most of the dead are combatants.", "no"],
    ["insurgents are hiding outside the mountains", "no"],
    ["the fighting is nowhere near Latakia", "no"],
    ["the clashes are in the eastern desert, nowhere near the sea", "no"],
    ["the video was recorded far from Damascus", "no"],
    ["the conflict is far from over", "yes"],
    ["Peace has been fully restored", "no"],
  ])("is ruled out: %s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it.each(["the EU fuelled the violence", "the European Union ridiculed the violence", "the EU started the violence"])(
    "isn't borne out by who and whom alone: %s",
    (text) => {
      expect(verdictOn(text)).not.toBe("yes");
    },
  );
});

describe("a headline is judged by each of its clauses", () => {
  it.each([
    ["headline: leader pleads for peace as 1,000 civilians die", "partly"],
    ["Headline: EU condemns violence as 745 civilians die", "yes"],
    ["so 1,000 people are dead, all of them murderers. Confirm.", "partly"],
    ["so they lost 148 and we lost 125, call that a massacre", "unsaid"],
  ])("%s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("what isn't said, of those of whom something else is", () => {
  it.each([
    ["Sharaa vows revenge after the massacre on the coast, right?", /urged peace/],
    ["Assad is back in Latakia, right?", /Russia/],
    ["The EU pays for Sharaa's government, right?", /has engaged/],
  ])("is told with that: %s", (text, told) => {
    const { answer } = engine.consider({ text });
    expect(answer.verdict).not.toBe("yes");
    expect(answer.text).toMatch(/^My source doesn't|^Of Assad since his fall my source says only/);
    expect(answer.text).toMatch(told);
  });
});

it.each([
  "Somebody muddled two reports up, didn't they?",
  "so they confused two events, right?",
  "Assad is back",
  "did Assad come home?",
  "has it stopped",
])("judges nothing that nobody tells: %s", (text) => {
  expect(["yes", "no", "partly"]).not.toContain(verdictOn(text));
});

describe("what another room looks at first, or no verb list knows", () => {
  it.each([
    ["Was it the Europeans who condemned the violence?", "yes"],
    ["was it a church where Sharaa taped his statement?", "no"],
    ["not Iran but Russia is where Assad went", "yes"],
    ["Russia is where Assad ended up, that's what the piece tells us", "yes"],
    ["Sharaa wants Syrians to keep their unity", "yes"],
    ["Sharaa wants war and says so", "no"],
    ["he told everybody to take up arms and fight", "no"],
    ["Assad's rule ended in the last month of 2024", "yes"],
    ["When Assad's rule ended, his government collapsed too", "yes"],
    ["Assad will be tried in The Hague next year", "unsaid"],
  ])("is judged: %s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it("is computed where it only names figures", () => {
    expect(verdictOn("ratio of soldiers to loyalists killed")).toBeUndefined();
  });
});
