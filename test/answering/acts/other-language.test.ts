import { describe, expect, it } from "vitest";
import { otherLanguageOf } from "../../../src/answering/reading/languages/other-language-of.ts";
import { shippedEngine } from "../../pack-places.ts";

const engine = shippedEngine();
const ask = (text: string) => engine.consider({ text }).answer;

describe("a question in a language that the bot doesn't speak", () => {
  it.each([
    ["combien de civils sont morts ?", "toll.civilians"],
    ["wo ist Assad jetzt?", "assad.where-now"],
    ["¿cuántos civiles murieron?", "toll.civilians"],
    ["combien de morts en tout ?", "toll.total"],
  ])("is answered where it is surely understood: %s", (question, entry) => {
    expect(ask(question)).toMatchObject({ outcome: "answer", entry: { id: entry } });
  });

  it.each([
    ["quels étaient les slogans sur les murs ?", "Je ne parle que ces langues : anglais et arabe."],
    ["was kostet denn ein Haus dort am Meer?", "Ich spreche nur diese Sprachen: Englisch und Arabisch."],
    ["¿qué desayunan los vecinos del puerto?", "Solo hablo estos idiomas: inglés y árabe."],
    ["çocuklar okula ne zaman dönecek?", "Yalnızca şu dilleri konuşuyorum: İngilizce ve Arapça."],
    ["Wann hat Assad geheiratet?", "Ich spreche nur diese Sprachen: Englisch und Arabisch."],
    ["Quand Assad est-il né ?", "Je ne parle que ces langues : anglais et arabe."],
    ["¿Dónde nació Assad?", "Solo hablo estos idiomas: inglés y árabe."],
    ["сколько человек ранено?", "Я говорю только на этих языках: английский и арабский."],
    ["چه کسی دستور حمله را داد؟", "من فقط این زبان‌ها را بلدم: انگلیسی و عربی."],
  ])("hears in it which ones the bot speaks, with questions to press: %s", (question, told) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ outcome: "suggest", text: told });
    expect(answer.suggestions).toHaveLength(3);
  });

  it.each(["do they have a leader", "how many people died", "wer is he", "الوضع في الساحل", "ok", ""])(
    "isn't seen in “%s”",
    (text) => {
      expect(otherLanguageOf(text)).toBeUndefined();
    },
  );
});
