import { describe, expect, it } from "vitest";
import { answerToFeeling } from "../../../../src/answering/acts/feelings/answer-to-feeling.ts";
import { subjectsOf } from "../../../../src/answering/answer.ts";
import { ANSWERED, HEARD, IN_NEED, JUST_CONSOLED, saidMark, WAS_IN_NEED } from "../../../../src/answering/memory.ts";
import type { Language } from "../../../../src/knowledge/pack/schema.ts";
import type { FeelingName } from "../../../../src/knowledge/pack/text-schemas.ts";
import { textsIn } from "../../../../src/texts/languages.ts";
import { shippedEngine } from "../../../pack-places.ts";

const engine = shippedEngine();
const said = (feeling: FeelingName, language: Language = "en") => engine.base.feelings.get(feeling)?.answer?.[language];
const ask = (text: string, context?: readonly string[]) => engine.consider({ text, context }).answer;

const LATER = textsIn("en").answers;

describe("somebody in need", () => {
  it.each([
    ["my brother was killed in Jableh", said("mourn")],
    ["half of my family is gone", said("mourn")],
    ["my cousin was killed in jableh on friday. i dont know what to do", said("mourn")],
    ["has anyone heard from my uncle in Baniyas", said("seek")],
    ["my uncle was in Latakia. is he alive? where is he?", said("seek")],
    ["my aunt is trapped in Jableh", said("fear")],
  ])("is consoled, and offered nothing: “%s”", (text, consolation) => {
    expect(ask(text)).toMatchObject({ outcome: "smalltalk", text: consolation, suggestions: [] });
  });

  it("is consoled first where something clear is asked beside", () => {
    const answer = ask("my brother is in the security forces and I am scared for him. how many of them died?");
    expect(answer).toMatchObject({ outcome: "answer", consolation: { text: said("fear") }, suggestions: [] });
    expect(answer.text).toContain("125");
  });

  it.each([
    ["my aunt died at a checkpoint there. Do you have anything about checkpoints?", "Latakia"],
    ["they shot my grandfather in his garden. does the article mention gardens", LATER.notToldGently],
    ["my uncle went into that prison and never came out. is it in your text, even in one line?", ""],
  ])("hears what the source says, or that it can't be told, where it is asked: “%s”", (text, told) => {
    const answer = ask(text);
    expect(answer).toMatchObject({ consolation: { text: said("mourn") }, suggestions: [] });
    expect(answer.text).not.toBe(said("mourn"));
    expect(answer.text).toContain(told);
  });

  it("learns whose guilt it is no more than others do", () => {
    const answer = ask("they shot my uncle. who ordered the killings?");
    expect(answer).toMatchObject({ outcome: "unknown", consolation: { text: said("mourn") }, suggestions: [] });
  });

  it("is told no toll where they ask in grief what it is worth", () => {
    expect(ask("they killed my uncle, and all you have is numbers?")).toMatchObject({
      act: "mourn",
      text: said("mourn"),
    });
  });

  it("is consoled in Arabic where they write so", () => {
    expect(ask("قتلوا أمي وأبي ببانياس")).toMatchObject({ act: "mourn", language: "ar", text: said("mourn", "ar") });
  });

  it("is offered nothing about the dead later on, whatever else they ask", () => {
    const answer = ask("and who killed them, does it say?", ["unknown.relatives", IN_NEED]);
    expect(answer).toMatchObject({ outcome: "unknown", suggestions: [] });
  });

  it("is told what they ask after thanks, not only that they are welcome", () => {
    const answer = ask("thank you. shall I ring the hospital or keep waiting for him", ["unknown.relatives", IN_NEED]);
    expect(answer.act).not.toBe("thank");
  });

  it("hears a verdict on what they claim of the event, after a word on its dead", () => {
    expect(ask("heartbreaking, most of the dead were Christians")).toMatchObject({ verdict: "no" });
  });

  it("hears what is told of those like theirs, and no verdict on theirs", () => {
    const answer = ask("so my cousin is one of the 745 civilians?", ["toll.civilians", IN_NEED]);
    expect(answer.verdict).toBeUndefined();
    expect(answer.text).not.toMatch(/^(?:Yes|No|In part)\b/);
  });

  it("isn't told to choose from what isn't offered", () => {
    const answer = ask("zzyzx gribble?", ["toll.civilians", IN_NEED]);
    expect(answer.suggestions).toEqual([]);
    expect(answer.text).not.toMatch(/one of these/);
  });

  it.each([
    ["my aunt is in Baniyas and I tremble. is there fighting there", "where.towns"],
    ["my uncle doesn't pick up since friday. is there power in Latakia or was it cut", "infrastructure.power"],
    ["I can't reach my sister in Jabla. are there checkpoints?", "checkpoints"],
  ])("is told what the source says to what is asked beside: “%s”", (text, entry) => {
    const answer = ask(text);
    expect(answer).toMatchObject({ outcome: "answer", entry: { id: entry }, suggestions: [] });
    expect(answer.consolation?.text).toMatch(/^I'm sorry/);
  });

  it.each([
    "my cousin Rami died in the chemical attack of 2013. what do you write on it",
    "three of my pupils were buried yesterday",
    "our neighbour Huda was shot at the well",
    "my father was led into that prison in 2012 and never came out",
  ])("mourns though the death be long ago, or no kin: “%s”", (text) => {
    expect(ask(text).consolation?.text ?? ask(text).text).toBe(said("mourn"));
  });

  it.each([
    "he is a plumber, not a fighter. will they say he's one of the insurgents",
    "my nephew never was a fighter. where would they put him",
  ])("is never told where the fighters are, of somebody who is none: “%s”", (text) => {
    expect(ask(text, ["insurgents.number", IN_NEED]).text).not.toMatch(/mountains/);
  });

  it.each(["zzyzx gribble?", "what would become of the lemon trees then?", "and the smell of it, who remembers that?"])(
    "gets one line to what isn't understood: “%s”",
    (text) => {
      expect(ask(text, ["toll.civilians", IN_NEED])).toMatchObject({ text: LATER.notToldGently, suggestions: [] });
    },
  );

  it.each([
    "they set him beside a football match to fill the page",
    "her name was Lina",
    "he kept bees. he never hurt a fly",
    "I am not saying anybody deserved it",
    "don't tell me that you are sorry",
    "I can't look at these pictures any more",
  ])("is heard, and told no fact, figure or verdict, where they only tell: “%s”", (text) => {
    expect(ask(text, ["toll.civilians", IN_NEED])).toMatchObject({ outcome: "smalltalk", text: LATER.listening });
  });

  it("is answered as anybody is to what is asked plainly", () => {
    expect(ask("how many soldiers died?", ["toll.civilians", IN_NEED, JUST_CONSOLED]).text).toContain("125");
    expect(ask("is it still going on or did it stop", ["toll.security", IN_NEED]).text).not.toBe(LATER.notToldGently);
    expect(ask("thank you", ["toll.civilians", IN_NEED, JUST_CONSOLED]).act).toBe("thank");
  });

  it("is consoled as well where the bot was asked something before", () => {
    expect(ask("my sister was killed", ["toll.civilians"])).toMatchObject({ text: said("mourn") });
  });
});

it.each(["aren't all Alawites animals?", "they deserved it", "how many of these vermin died"])(
  "answers hatred with one line and nothing of the hated: “%s”",
  (text) => {
    expect(ask(text)).toMatchObject({ outcome: "smalltalk", text: said("hate"), suggestions: [] });
  },
);

describe("somebody in need, later on,", () => {
  it.each([
    ["they say the Russians bombed a convoy there", "unsaid"],
    ["my aunt sent me a post saying 9,000 people were killed, is that true?", "no"],
    ["fwd: 125 members of the security forces were killed", "yes"],
  ])("has what is passed on judged: “%s”", (text, verdict) => {
    expect(ask(text, ["toll.total", IN_NEED])).toMatchObject({ act: "claim", verdict, suggestions: [] });
  });

  it("is told of the dead whom nobody names, and of nobody who was spoken of before", () => {
    const answer = ask("he was nineteen. who shot him?", ["assad.who", IN_NEED]);
    expect(answer).toMatchObject({ act: "guilt", outcome: "unknown" });
  });

  it("hears other words each time", () => {
    const heard = [0, 1, 2].map((times) => {
      const context = ["toll.civilians", IN_NEED, ...Array<string>(times).fill(saidMark(HEARD))];
      return ask("he kept bees and sang at weddings", context).text;
    });
    expect(new Set(heard).size).toBe(3);
  });

  it("gets no condolences for somebody who is only without news", () => {
    const answer = ask("ok. he's crying now, I'll sit with him", ["where", IN_NEED, saidMark("seek")]);
    expect(answer.text).not.toContain("condolences");
  });
});

describe("no need is heard", () => {
  it.each([
    "my uncle forwarded me a video, it says 4,000 were killed",
    "I'm afraid I haven't understood what HTS is",
    "but my sister's husband shared it, and he is a soldier",
    "my mum saw this on facebook: the army fled. is it so",
  ])("where kin only pass something on, or somebody is only polite: “%s”", (text) => {
    expect(ask(text).consolation).toBeUndefined();
    expect(subjectsOf(ask(text))).toContain(ANSWERED);
  });
});

it.each(["and where were they in 2013?", "where was the world when they gassed us"])(
  "names no place to a reproach: “%s”",
  (text) => {
    expect(ask(text).text).not.toMatch(/took place/);
  },
);

describe("somebody who was in need", () => {
  it("is offered nothing later on, about whatever else they talk", () => {
    const context = ["where", WAS_IN_NEED];
    expect(ask("how many soldiers died?", context)).toMatchObject({ outcome: "answer", suggestions: [] });
    expect(ask("and what of it then?", context)).toMatchObject({ text: LATER.notToldGently, suggestions: [] });
  });

  it("isn't heard twice in the same words", () => {
    const context = ["toll.civilians", IN_NEED, saidMark(HEARD)];
    expect(ask("she sang in the choir", context).text).toBe(LATER.listeningOn[0]);
  });

  it("is answered where they speak of the source and of nobody of theirs", () => {
    const context = ["toll.security", IN_NEED, JUST_CONSOLED];
    const answer = ask("don't name it a massacre when it's a war", context);
    expect(answer).toMatchObject({ entry: { id: "unknown.crime-names" } });
  });

  it("may thank, whatever else they tell", () => {
    expect(ask("thanks, I'll try her number again", ["toll.civilians", IN_NEED]).act).toBe("thank");
  });
});

describe("beside a need is told", () => {
  it.each([
    [
      "who has no news, that there is no number to call",
      "seek",
      "my aunt doesn't pick up, is there a hotline",
      "number",
    ],
    ["who asks for others, too", "seek", "how can I learn if her parents are well, whom do I call", "number"],
    [
      "who fears, that the mountains aren't named",
      "fear",
      "Which mountains? My brother's farm is up there.",
      "names no",
    ],
    ["who is scared, what isn't known", "fear", "i'm really scared, will there be a bigger war?", "doesn't say"],
    ["who fears, whether it goes on", "fear", "my dad is in Baniyas. is it still going on", "doesn't say"],
  ] as const)("%s: “%s”", (_, feeling, text, told) => {
    const answer = ask(text);
    expect(answer.consolation?.text).toBe(said(feeling));
    expect(answer).toMatchObject({ outcome: "unknown", suggestions: [] });
    expect(answer.text).toContain(told);
  });
});

describe("nobody is consoled", () => {
  it.each([
    "the gunmen shot first and killed 125 of our men, put that in",
    "our lads fell at the checkpoint, what do you write of them",
    "so it was no massacre, both sides had weapons",
    "is it safe for our crew to drive the coast road",
    "are the roads passable for our supply trucks",
    "my opponent calls it a slaughter, what does the source call it",
    "my late father hated the Assads. when did they fall",
    "write me an ending that I can read to my mother",
    "the girl beside me in class is Syrian and was crying, is it because of this",
  ])("who sides with fighters, works there, debates, or only tells of others: “%s”", (text) => {
    expect(ask(text).consolation).toBeUndefined();
    expect(subjectsOf(ask(text))).not.toContain(IN_NEED);
  });
});

describe("not yet", () => {
  it.fails.each([
    "we went swimming in Latakia when my wife was alive. what happened there",
    "would it be rude to ask my neighbour if she is Alawite",
    "brotherhood, haha, out of the mouth of a warlord",
  ])("consoled or reproached no more than others: “%s”", (text) => {
    expect(subjectsOf(ask(text))).not.toContain(IN_NEED);
    expect(ask(text).consolation).toBeUndefined();
    expect(ask(text).text).not.toContain(said("hate"));
  });
});

describe("a reproach for hatred spares", () => {
  it.each([
    ["who asks out of fear", "my neighbours are Alawites and good people, why do they kill them"],
    ["who takes back what was read into their words", "nobody here says the children deserved it"],
    ["who speaks against it", "no Alawite deserves to die for what one man did"],
    ["who mistrusts the press", "I trust no reporter who wasn't there"],
    ["who mistrusts the count", "a monitor in an office abroad, and they believe him"],
    ["who boasts", "they had a hundred men and we had two hundred"],
    ["who only quotes it", 'is a post that says "Alawites are vermin and must all die" against your rules'],
    ["who is of that people", "we are Alawites, what are we to do with all this"],
  ])("%s: “%s”", (_, text) => {
    for (const context of [[], ["toll.civilians", IN_NEED]]) {
      expect(ask(text, context).text).not.toContain(said("hate"));
    }
  });
});

describe("who wants no figures", () => {
  it.each(["spare me your totals", "no more numbers, please", "I've been given figures since the morning, enough"])(
    "is given none: “%s”",
    (text) => {
      expect(ask(text)).toMatchObject({ text: said("weary"), suggestions: [] });
      expect(subjectsOf(ask(text))).toContain(IN_NEED);
    },
  );

  it("may ask something else all the same", () => {
    expect(ask("no numbers please. who is al-Sharaa?")).toMatchObject({ entry: { id: "sharaa.who" } });
  });

  it.each(["how many numbers are there in the article", "I want the exact figures", "what figures do you have"])(
    "isn't who asks for them: “%s”",
    (text) => {
      expect(ask(text).text).not.toBe(said("weary"));
    },
  );
});

it.each([
  ["who could help the wounded there?", ANSWERED],
  ["my friend was killed there", IN_NEED],
])("bears in mind only who plainly mourns, seeks or fears: “%s”", (text, mark) => {
  expect(subjectsOf(ask(text))).toContain(mark);
});

it.each([
  "they struck first, so all that followed is their own doing",
  "it's on those who fired first, every bit of it",
])("gives no verdict on argued blame, and no comfort: “%s”", (text) => {
  expect(ask(text)).toMatchObject({ outcome: "unknown" });
  expect(ask(text).consolation).toBeUndefined();
});

it.each(["you are the dumbest bot", "yalla you donkey bot", "انت غبي"])(
  "doesn't introduce itself to whom it only annoys: “%s”",
  (text) => {
    expect(ask(text)).toMatchObject({ act: "insult", entry: { id: "smalltalk.insult" } });
  },
);

it("answers a question that is put rudely", () => {
  expect(ask("stupid bot, who is Assad")).toMatchObject({ outcome: "answer" });
});

describe("a question of guilt", () => {
  it.each([
    ["did al-Sharaa order the killings?", "unknown.perpetrators"],
    ["why are they killing Alawites", "unknown.perpetrators"],
    ["is HTS guilty of war crimes?", "unknown.opinion"],
  ])("goes to the known unknown that is meant: “%s”", (text, entry) => {
    expect(ask(text)).toMatchObject({ outcome: "unknown", entry: { id: entry } });
  });

  it("has an answer of its own where the pack has none", () => {
    expect(answerToFeeling(engine.base, "guilt")).toMatchObject({ outcome: "unknown", text: said("guilt") });
  });
});

it("a question about whom to trust is no hatred", () => {
  expect(ask("can i trust them", ["sohr.who"]).act).not.toBe("hate");
});

describe("who has good news", () => {
  it.each([
    "my sister called at last, she is unhurt",
    "they're alive!! my uncle just wrote",
    "thank god, my parents got out of Baniyas",
    "great news: grandma is safe with us",
  ])("is met with gladness, and is in no need any more: “%s”", (text) => {
    expect(ask(text)).toMatchObject({ text: said("glad"), suggestions: [] });
    expect(subjectsOf(ask(text))).not.toContain(IN_NEED);
  });

  it("is answered besides", () => {
    const answer = ask("my aunt rang, she is alive thank god! how many civilians were killed?");
    expect(answer).toMatchObject({ outcome: "answer", consolation: { text: said("glad") } });
    expect(answer.text).toContain("745");
  });

  it("is consoled where it tells of a death, too", () => {
    expect(ask("my sister is alive but my uncle was killed").text).toBe(said("mourn"));
  });
});

describe("a relative who teases", () => {
  it.each([
    "my brother says you are lying and I'm a fool",
    "my uncle laughs at me for asking a bot",
    "dad thinks I believe everything, what would you say to him",
    "my cousin keeps saying you make it all up",
  ])("is no grief: “%s”", (text) => {
    expect(ask(text).consolation).toBeUndefined();
    expect(ask(text).act).not.toBe("mourn");
  });
});
