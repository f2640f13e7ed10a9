import { describe, expect, it } from "vitest";
import { entryOf } from "../../../src/answering/answer.ts";
import { IN_NEED, spokenMark } from "../../../src/answering/memory.ts";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const ask = (text: string, ...context: string[]) => engine.consider({ text, context }).answer;

describe("a question in Arabic gets its answer in Arabic", () => {
  it.each([
    ["كم عدد المدنيين الذين قُتلوا؟", "toll.civilians", "745"],
    ["ما هي الحصيلة الإجمالية للقتلى؟", "toll.total", "1,000"],
    ["قديش خسر الأمن من عناصره؟", "toll.security", "125"],
    ["مين اللي عم يعد القتلى", "toll.source", "المرصد"],
    ["مين هو أحمد الشرع", "sharaa.who", "أحمد الشرع"],
    ["مين أحمد الشرع؟", "sharaa.who", "أحمد الشرع"],
    ["وين هرب بشار؟", "assad.where-now", "روسيا"],
    ["شو صار بمحطة المي", "infrastructure.water", "مياه"],
    ["kam madani mat?", "toll.civilians", "745"],
    ["meen howe a7mad el shara3", "sharaa.who", "أحمد الشرع"],
    ["wein sar el eshtibakat", "where", "اللاذقية"],
  ])("%s", (question, entry, told) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ outcome: "answer", language: "ar", entry: { id: entry } });
    expect(answer.text).toContain(told);
    expect(answer.suggestions.every(({ question }) => /\p{Script=Arabic}/u.test(question))).toBe(true);
  });

  it.each([
    "كم عدد الجرحى؟",
    "شو أسماء الضحايا",
    "مين رح يربح بالآخر برأيك",
    "kam wa7ed njara7",
    "شو سعر الدولار اليوم",
    "من أصدر أمر القتل؟",
  ])("and none where the source doesn't say: %s", (question) => {
    const answer = ask(question);
    expect(answer.outcome).not.toBe("answer");
    expect(answer.language).toBe("ar");
    expect(answer.text).toMatch(/\p{Script=Arabic}/u);
  });

  it("after an answer, half a question leans on it", () => {
    expect(entryOf(ask("والعسكر؟", "toll.civilians"))?.id).toBe("toll.security");
    expect(entryOf(ask("وين هو هلق", "assad.who"))?.id).toBe("assad.where-now");
  });

  it("several at once", () => {
    const answer = ask("كم مدني مات؟ ومين هو الشرع؟");
    expect(answer.parts?.map((part) => entryOf(part)?.id)).toEqual(["toll.civilians", "sharaa.who"]);
    expect(answer.parts?.every(({ language }) => language === "ar")).toBe(true);
  });

  it("a claim gets its verdict", () => {
    expect(ask("هل صحيح أن 745 مدنيا قتلوا؟")).toMatchObject({ verdict: "yes", language: "ar" });
    expect(ask("هل صحيح أن 745 مدنيا قتلوا؟").text).toMatch(/^نعم\. /);
    expect(ask("صحيح أن بشار هرب إلى إيران؟")).toMatchObject({ verdict: "no", language: "ar" });
  });

  it.each([
    ["العلويون طائفة بشار الأسد", "yes"],
    ["تضررت محطة لضخ المياه نتيجة هجوم للمسلحين", "yes"],
    ["شكّل المدنيون معظم القتلى", "yes"],
    ["يتحصن نحو خمسة آلاف مقاتل في المناطق الجبلية", "yes"],
    ["انهار نظام الأسد في كانون الأول 2024", "yes"],
    ["أكتر القتلى مدنيين", "yes"],
    ["الأمن مات منو 125", "yes"],
    ["ألقى الشرع كلمته من مسجد في حي المزة", "yes"],
    ["ما زال الأسد في دمشق", "no"],
    ["المعارك بلشت من شهر صح؟", "no"],
    ["حكمت عائلة الأسد سوريا لسنة واحدة", "no"],
    ["mazbout enno el foloul khamse alaf?", "yes"],
    ["رفيقي بالجامعة قال إنو الأسد هرب عروسيا، صح؟", "yes"],
    ["مو صحيح إنو الأسد هرب عروسيا", "no"],
  ])("and so does what a statement says without “is it true”: %s", (text, verdict) => {
    expect(ask(text)).toMatchObject({ act: "claim", verdict, language: "ar" });
  });

  it.each([
    "فيه كهربا باللاذقية ولا لا؟",
    "الكهربا شغالة باللادقية؟",
    "fi kahraba bel lad2iye wala la2",
    "هل تعمل محطة المياه؟",
    "عندن مي؟",
  ])("that something was cut lends no yes to whether it is there: %s", (text) => {
    expect(ask(text).verdict).not.toBe("yes");
  });

  it.each(["هيدا صحيح؟", "اعتقلوا حدا؟", "mesko 7ada mn el fuloul?", "fi ma2aber jama3iyeh"])(
    "what only asks feels nothing: %s",
    (text) => {
      const { act, consolation } = ask(text);
      expect([act === "guilt" || act === "seek" || act === "mourn", consolation]).toEqual([false, undefined]);
    },
  );

  it("whoever prays for the dead hates nobody", () => {
    for (const text of ["allah yer7amon kellon", "الله يرحم كل يلي ماتوا", "yer7amhon"])
      expect(ask(text).act).not.toBe("hate");
  });

  it("a half word, a name or a number after it is answered in Arabic, an English one in English", () => {
    const spoken = spokenMark("ar") ?? "";
    const languages = (texts: readonly string[]) => texts.map((text) => ask(text, "toll.civilians", spoken).language);
    expect(languages(["w 3asaker?", "745?", "745؟", "Jabla?"])).toEqual(["ar", "ar", "ar", "ar"]);
    expect(languages(["how many soldiers", "thanks"])).toEqual(["en", "en"]);
  });

  it("what was told last is added up though it was asked in between who says so", () => {
    const context = ["toll.source", "toll.security", "toll.civilians"];
    for (const text of ["كم مجموعهما؟", "قديش بيصيروا سوا", "both combined?"])
      expect(ask(text, ...context)).toMatchObject({ outcome: "answer", formula: "sum,toll.civilians,toll.security" });
  });

  it("what somebody in need asks of a place isn't passed by", () => {
    for (const text of ["شو صار بجبلة؟", "شو صار ببانياس؟", "shou 3am ysir b latakia"])
      expect(ask(text, "unknown.villages", IN_NEED).outcome).not.toBe("smalltalk");
  });

  it("a sum is worded", () => {
    const { text, act } = ask("كم مجموع المدنيين وعناصر الأمن سوا؟");
    expect(act).toBe("compute");
    expect(text).toMatch(/870[\s\S]*حسابنا/);
  });

  it("who mourns is consoled", () => {
    expect(ask("ابن عمي مات بجبلة، الله يرحمه")).toMatchObject({ act: "mourn", language: "ar" });
  });
});

it.each([
  ["bas how many fighters are in the jabal", "insurgents.number"],
  ["meen is fighting against meen in syria?", "sides"],
  ["any news 3an the fuel depots?", "infrastructure.fuel"],
])("an English question with Arabic words in it is answered in English: %s", (question, entry) => {
  expect(ask(question)).toMatchObject({ outcome: "answer", language: "en", entry: { id: entry } });
});

it("an English question that names somebody in Arabic letters is answered in English", () => {
  expect(ask("who is أحمد الشرع exactly, please tell me")).toMatchObject({
    language: "en",
    entry: { id: "sharaa.who" },
  });
});
