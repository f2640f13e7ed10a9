import type { Texts } from "../texts.ts";

/** `/help`, and what answers an empty mention. */
export const help = {
  howToAsk:
    "اسألني بكلماتك، بالعربية الفصحى أو بالعامية أو بالإنجليزية: أشر إليّ في رسالة، أو ردّ على رسالتي مع إبقاء التنبيه مفعّلاً (فمن دونه لا يعرض عليّ Discord ردّك)، أو راسلني مباشرة. وإن صحّحت سؤالك خلال دقيقتين صحّحت إجابتي. ما لا يقوله مصدري لا أعرفه، وأقول ذلك.",
  inMenus: (commands: readonly string[]) =>
    `نقرة باليمين على رسالة (أو ضغطة مطوّلة على الهاتف)، ثم *Apps*: ${commands.join("، أو ")}.`,
  beneath: (button: string) =>
    `تحت الإجابة: *${button}* ينسخها مع مصادرها، ويخبرك حين تُصحَّح، ويوصل ما فيها من خطأ إلى القائمين على المعلومات.`,
  fixedTexts: "إجاباتي نصوص ثابتة، لا من نموذج لغوي. ويتحقق برنامج من كل رقم واقتباس؛ والزر *من أين هذا؟* يعرضها.",
  source: (title: string) => `المصدر: ${title}`,
  sourceWithNote: (title: string, note: string) => `المصدر: ${title}. ${note}`,

  accuracy: (asked: number, right: string, wrong: string) =>
    `**مدى دقتي**، بحسب اختبار بأسئلة إنجليزية ليست من أمثلتي: من أصل ${asked} من الأسئلة التي يجيب عنها مصدري، أجبت عن ${right}% إجابة صحيحة وعن ${wrong}% إجابة خاطئة؛ ولم أكن متأكداً من الباقي وقلت ذلك.`,
  falseAnswers: (asked: number, answered: string) =>
    `ومن أصل ${asked} من الأسئلة التي لا يجيب عنها مصدري، أجبت مع ذلك عن ${answered}%.`,
  measuredBefore: "أُجري الاختبار قبل آخر تغيير في معلوماتي.",
} satisfies Texts["help"];
