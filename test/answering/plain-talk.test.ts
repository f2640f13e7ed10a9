import { expect, it } from "vitest";
import { shippedEngine } from "../pack-places.ts";

const engine = shippedEngine();

it.each([
  ["sorry to be thick, whereabouts is Jabla", "where.towns"],
  ["my teacher asks where Baniyas lies", "where.towns"],
  ["and what have you got on Latakia", "where.latakia"],
  ["is there one cheerful sentence in all that", "outlook.hope"],
  ["who on earth is putting a stop to this", "reactions.peace"],
  ["so what has Sharaa actually done, besides talking", "unknown.sharaa-measures"],
  ["was it soldiers of Assad's former army", "unknown.old-army"],
  ["which things does the piece not tell us", "unknown.left-open"],
  ["any hints for reading on afterwards", "unknown.further-reading"],
  ["hit-and-run, so somebody in a car?", "words.hit-and-run"],
  ["how many security men did the loyalists murder", "toll.security"],
  ["has Bashar come home again, people claim so", "unknown.assad-now"],
])("what beginners ask is understood: %s", (text, id) => {
  expect(engine.consider({ text }).answer).toMatchObject({ entry: { id } });
});

it.each([
  ["which sentence in it hurts the rulers most", "unknown.article-judged"],
  ["do you know any swear words", "smalltalk.your-life"],
  ["robot, have you got a girl", "smalltalk.your-life"],
  ["which one thing do I take with me from it", "summary"],
  ["are the loyalists allowed to speak in it", "unknown.loyalist-demands"],
])("a single word doesn't decide what is meant: %s", (text, id) => {
  expect(engine.consider({ text }).answer).toMatchObject({ entry: { id } });
});

it.each([
  ["no I mean his guys", ["toll.security", "toll.total"], "toll.loyalists"],
  ["where do these stand", ["infrastructure.fuel"], "unknown.depot-count"],
  ["hey, but Assad is the president no", ["government.now"], "assad.how"],
  ["and Sharaa's religion then", ["assad.sect"], "unknown.sharaa-life"],
  ["no apology to anyone?", ["sharaa.quote"], "unknown.sharaa-words"],
  ["so was he a nasty one", ["assad.family"], "unknown.assad-judged"],
  ["so it's finished?", ["duration", "where"], "unknown.end"],
])("half a question leans on the last real answer: %s", (text, context, id) => {
  expect(engine.consider({ text, context }).answer).toMatchObject({ entry: { id } });
});

it("what happened because of something said before isn't judged", () => {
  const { answer } = engine.consider({ text: "and they were killed because of that", context: ["assad.sect"] });
  expect(answer.verdict).toBeUndefined();
});

it.each([
  ["is that okay for nine year olds", "unknown.suitability"],
  ["would you show it to pupils in year five", "unknown.suitability"],
  ["shall we throw that guy out of the server", "smalltalk.moderating"],
  ["do I remove his comment or leave it", "smalltalk.moderating"],
  ["could I paste some rumours here so you can check them", "smalltalk.ready"],
  ["you be the referee, I'll read out what each of us says", "smalltalk.ready"],
  ["good, shall we start? first statement coming up", "smalltalk.ready"],
  ["sure, they left that out, how handy", "smalltalk.doubt"],
  ["of course it leaves that out", "smalltalk.doubt"],
  ["pretty big thing to skip, that", "smalltalk.doubt"],
  ["you misread my question", "smalltalk.missed"],
  ["I wanted to know something else", "smalltalk.missed"],
  ["keep your fingers crossed, my exam is next", "smalltalk.luck"],
  ["oops, sorry, that wasn't meant for you", "smalltalk.apology"],
  ["forgive me, silly question", "smalltalk.apology"],
  ["you talk like my solicitor", "smalltalk.tease"],
  ["say one nasty thing about the new ruler", "smalltalk.badmouth"],
  ["which points in the text help our team", "smalltalk.arguing"],
  ["and do you admit it when you have no idea", "smalltalk.your-not-knowing"],
  ["hello, do you read me", "smalltalk.your-attention"],
  ["when the paper errs you err with it?", "smalltalk.your-mistakes"],
  ["write to me if there's fresh news", "smalltalk.your-updates"],
  ["how can I tell that this isn't dreamt up", "smalltalk.your-proof"],
  ["I bet you can't tell me anything", "smalltalk.challenge"],
  ["do you know Arabic as well", "smalltalk.your-languages"],
  ["can I type in Spanish", "smalltalk.your-languages"],
  ["total up my claims, which were right", "smalltalk.your-memory"],
  ["this was a slaughter, why call it clashes", "unknown.crime-names"],
  ["does it amount to a crime against humanity", "unknown.crime-names"],
])("what isn't about a fact has a home of its own: %s", (text, id) => {
  expect(engine.consider({ text }).answer).toMatchObject({ entry: { id } });
});

it.each([
  ["which depots, how many, and how badly", /several.*energy distribution.*how many.*which.*where/],
  ["did Ankara say a word", /Turkey.*European Union/],
  ["is Maher the one in command", /no commander on either side/],
  ["who shot the civilians, the army or the others", /neither the security forces nor the loyalists/],
  ["was anybody arrested for it, or was it promised", /no inquiry, arrest.*no promise/],
])("a known unknown names what isn't told and what is: %s", (text, told) => {
  expect(engine.consider({ text }).answer.text).toMatch(told);
});

it.each([
  ["who murdered these civilians", [], "perpetrators", "answer"],
  ["so who did the killing of civilians then", ["unknown.perpetrators"], "perpetrators", "short"],
  ["how many were injured", ["toll.total", "unknown.injured"], "injured", "short"],
  ["كم عدد الجرحى", ["unknown.injured"], "injured", "short"],
  ["how many were injured, in one line", [], "injured", "short"],
  ["how many were injured", ["unknown.perpetrators"], "injured", "answer"],
] as const)("what isn't known is told at length once: %s after %j", (text, context, id, field) => {
  const { answer } = engine.consider({ text, context });
  const entry = engine.base.entries.get(`unknown.${id}`);
  expect(answer.text).toBe(entry?.[field]?.[answer.language]);
});
