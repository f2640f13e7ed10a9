const RULES = new Intl.PluralRules("ar");

/** A noun by the number that stands before it; of one and of two the noun alone tells how many. */
export interface Counted {
  readonly one: string;
  readonly two: string;
  /** 3 to 10: the plural. */
  readonly few: string;
  /** 11 to 99: the singular, in the accusative. */
  readonly many: string;
  /** Whole hundreds, none, and fractions: the singular. */
  readonly other: string;
}

/** A number with its noun as Arabic grammar wants it: “سؤال واحد”, “سؤالان”, “3 أسئلة”, “11 سؤالاً”, “100 سؤال”. */
export function counted(count: number, noun: Counted): string {
  const category = RULES.select(count);
  if (category === "one" || category === "two") return noun[category];
  return `${count} ${category === "zero" ? noun.other : noun[category]}`;
}

export const DAYS: Counted = { one: "يوم واحد", two: "يومين", few: "أيام", many: "يوماً", other: "يوم" };
export const SECONDS: Counted = { one: "ثانية واحدة", two: "ثانيتين", few: "ثوانٍ", many: "ثانية", other: "ثانية" };
export const ANSWERS: Counted = { one: "إجابة واحدة", two: "إجابتين", few: "إجابات", many: "إجابة", other: "إجابة" };
export const PROBLEMS: Counted = { one: "مشكلة واحدة", two: "مشكلتان", few: "مشكلات", many: "مشكلة", other: "مشكلة" };
