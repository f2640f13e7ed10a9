import { describe, expect, it } from "vitest";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const answerTo = (text: string) => engine.consider({ text }).answer;
const verdictOn = (text: string) => answerTo(text).verdict;

/** What is told, and the same with more than is told, by what is more. */
const MORE: Readonly<Record<string, readonly (readonly [told: string, more: readonly string[]])[]>> = {
  "how many of them": [
    [
      "many of the civilians killed were Alawite women and children",
      [
        "745 civilians died, most of them women",
        "745 civilians were killed, the majority of them children",
        "745 civilians died, largely Alawite women and children",
        "half of the civilians who died were children",
        "every one of the 745 civilians was Alawite",
      ],
    ],
    [
      "Most of the dead are Alawite civilians",
      ["all 1,000 dead were Alawites", "most of the 148 fighters were Alawites"],
    ],
    [
      "several fuel depots were attacked",
      ["every fuel depot was attacked", "all fuel depots on the coast were attacked"],
    ],
  ],
  "how far it reaches": [
    [
      "Electricity was cut in parts of Latakia province",
      [
        "Electricity was cut across Latakia province",
        "Electricity was cut throughout Latakia province",
        "Electricity was cut all over Latakia province",
        "Electricity was cut in most of Latakia province",
        "the whole of Latakia province lost its electricity",
        "Latakia has no electricity at all",
      ],
    ],
    [
      "the clashes have gone on for four days in the coastal provinces",
      ["the clashes have gone on for four days throughout the country", "there are clashes across Syria"],
    ],
    [
      "water supplies were disrupted",
      ["water supplies were cut across the coast", "water supplies were completely cut"],
    ],
  ],
  "what became of them": [
    [
      "Assad fled to Russia when his government collapsed",
      [
        "Assad was granted asylum in Moscow",
        "Assad was overthrown in December 2024 and given asylum in Russia",
        "Assad fled to Russia with crates of gold",
        "Assad fled to Russia on a military plane",
        "Assad fled to Russia at the invitation of Putin",
        "Assad fled to Russia with his wife and children",
      ],
    ],
    [
      "Sharaa took power after Assad's ouster",
      [
        "Sharaa took power through elections",
        "Sharaa was elected interim leader",
        "Sharaa took power with Turkish help",
      ],
    ],
  ],
  "where and how": [
    [
      "Sharaa recorded his statement at a mosque in Mazzah",
      [
        "Sharaa recorded his statement at the Umayyad mosque in Damascus",
        "Sharaa spoke live on state television from a mosque in Damascus",
        "Sharaa recorded his video at a mosque in Mazzah in front of thousands of worshippers",
      ],
    ],
    [
      "745 civilians were killed",
      [
        "745 civilians were killed in their homes",
        "745 civilians were killed by shelling",
        "745 civilians were killed in Baniyas",
        "745 civilians were killed by HTS",
        "745 civilians were shot in the streets",
      ],
    ],
    [
      "an estimated 5,000 insurgents are believed to be hiding in the mountains",
      [
        "5,000 insurgents are hiding in caves in the mountains",
        "5,000 insurgents with heavy weapons are hiding in the mountains",
        "5,000 insurgents armed by Iran are hiding in the mountains",
      ],
    ],
    [
      "insurgents attacked a power station",
      [
        "insurgents attacked a power station with drones",
        "insurgents attacked a power station at night",
        "insurgents attacked a power station near the airport",
      ],
    ],
    [
      "security forces put up more checkpoints in Latakia",
      [
        "security forces put up more checkpoints in Latakia and Tartus",
        "security forces put up twelve more checkpoints in Latakia",
      ],
    ],
    [
      "the 2013 chemical attack in Damascus killed around 1,400 people",
      [
        "the 2013 sarin attack in Damascus killed around 1,400 people",
        "the 2013 chemical attack killed around 1,400 people, mostly children",
      ],
    ],
  ],
  "by whom, against whom and why": [
    [
      "the EU condemned the violence",
      [
        "the EU condemned the violence by security forces",
        "the EU condemned the violence against Alawites",
        "the EU unanimously condemned the violence",
        "the EU condemned the violence and imposed sanctions",
        "the EU condemned the violence to put pressure on Sharaa",
      ],
    ],
    [
      "745 civilians were killed",
      [
        "the civilians were killed just for being Alawite",
        "did the civilians die only because of their faith?",
        "were 745 civilians killed for being Alawites?",
        "745 civilians were killed over their faith",
      ],
    ],
    [
      "HTS is a Sunni Islamist group",
      ["HTS is a Sunni Islamist group founded in 2017", "HTS is a Sunni Islamist group backed by Turkey"],
    ],
  ],
};

describe.each(Object.entries(MORE))("more than is told: %s", (_, pairs) => {
  it.each(pairs)("isn't borne out with “%s”", (told, more) => {
    expect(verdictOn(`${told}, right?`)).toBe("yes");
    for (const text of more) expect([text, verdictOn(text)]).not.toEqual([text, "yes"]);
  });
});

describe("what befell somebody", () => {
  it.each(["Sharaa has been killed", "URGENT: al-Sharaa is dead", "sharaa got arrested", "was Sharaa killed?"])(
    "is told by what is told of them, where nothing of the kind is: %s",
    (text) => {
      expect(answerTo(text)).toMatchObject({ verdict: "unsaid", text: expect.stringContaining("interim leader") });
    },
  );

  it.each(["Assad is dead", "Assad is in prison, right?", "Assad died in Russia", "is Assad dead?"])(
    "isn't ruled out by what befell them before: %s",
    (text) => {
      expect(answerTo(text)).toMatchObject({ verdict: "unsaid", text: expect.stringContaining("fled to Russia") });
    },
  );

  it.each(["Assad was killed in Damascus", "they killed Assad", "was Assad killed?"])(
    "is ruled out where something else befell them then: %s",
    (text) => {
      expect(verdictOn(text)).toBe("no");
    },
  );
});

describe("around a quotation", () => {
  it.each([
    ["“We can live together” — al-Sharaa. did he actually say it", "yes"],
    ["on the radio they had Sharaa with “We can live together”, is it him?", "yes"],
    ["he said “we can live together” in a mosque in Mazzah, right?", "yes"],
    ["Sharaa said “We can live together” while his men were burning villages", "partly"],
    ["“We must preserve national unity,” Sharaa told a crowd in Aleppo", "partly"],
  ])("nothing is borne out by the words: %s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe("who asks if it would be wrong to say so", () => {
  it.each([
    "If I write “the EU condemned the violence”, would I be putting words in its mouth?",
    "“The EU condemned the violence”: am I exaggerating?",
    "The EU condemned the violence, would that be misleading?",
  ])("is told what is told, without a yes or a no: %s", (text) => {
    expect(answerTo(text).text).toMatch(/^My source says: The European Union condemned/);
  });
});

describe("a verdict on now", () => {
  it.each(["Are the insurgents still hiding in the mountains?", "is Assad still president?"])(
    "tells how far the source reaches: %s",
    (text) => {
      expect(answerTo(text).text).toMatch(/^As of the fourth day of the clashes: (?:Yes|No)\./);
    },
  );
});
