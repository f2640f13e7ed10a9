import { folded } from "../../../reading/languages/arabic-forms.ts";
import { tokensOf } from "../../recognising/tokens.ts";

/** Whatever is called so isn't so: a lie, made up, impossible. */
const FALSE =
  /^و?(?:ال|هال|بال)?(?:كذب|كذبه|كزب|كذاب|كذابين|كاذب|كذبات|اكذوبه|افترا|افتراء|مفبرك|مفبركه|فبركه|ملفق|ملفقه|تلفيق|زور|بهتان|اختراع|خرافه|خراريف|باطل|باطله|زايف|زاءف|زاءفه|غلط|خطا|مستحيل|شاءعه|اشاعه|مغلوط|مغلوطه|تاليف)$/;
const TRUE = /^(?:ال|بال)?(?:صحيح|صحيحه|صح|صحه|مظبوط|مزبوط|معقول|حقيقي|دقيق|اساس|يصح|بيصح|يثبت|بصير|صار|صاير|صايره)$/;
const NOT = /^و?(?:لا|مو|مش|مهو|ما|ليس|ليست|غير|لم|مافي|موو|ماعاد|منو)$/;
/** It denies what follows, whatever that is. */
const REFUTES = /^و?(?:ننفي|انفي|بنفي|نفي|نفت|نفوا|بنكر|انكر|ينفي)$/;
/** Either may be so, or it is only wondered. */
const OPEN = /^و?(?:ام|او|ولا|اذا|ازا|لو|هل|شي|يمكن|ممكن|بركي|بجوز|يا|اما|متاكد|بعرف|اعرف|مين|ليش|كيف|شو|شك)$/;
const NEAR = 3;

/** They ask, and don't only follow a question. */
const ASKED = /\p{L}.*[?؟]/su;

/** Whether words around a claim in Arabic letters say that it isn't so. */
export function deniesInArabic(frame: string): boolean {
  const words = tokensOf(frame).map(({ word }) => folded(word));
  if (ASKED.test(frame) || words.some((word) => OPEN.test(word))) return false;
  const isDenied = (at: number) => words.slice(Math.max(0, at - NEAR + 1), at).some((word) => NOT.test(word));
  return words.some(
    (word, at) => (FALSE.test(word) && !isDenied(at)) || (TRUE.test(word) && isDenied(at)) || REFUTES.test(word),
  );
}
