import type { Texts } from "../texts.ts";

const COMPASS = [
  "الشمال",
  "الشمال الشرقي",
  "الشرق",
  "الجنوب الشرقي",
  "الجنوب",
  "الجنوب الغربي",
  "الغرب",
  "الشمال الغربي",
];

/** What stands in pictures and in their descriptions for those who don't see them. */
export const pictures = {
  accordingTo: (claimants: readonly string[]) => `بحسب: ${claimants.join("؛ ")}`,
  asOf: (asOf: readonly string[]) => `حتى ${asOf.join("؛ ")}`,
  ourArithmetic: (formula: string, result: string) => `حسابنا: ${formula} = ${result}`,

  forComparison: "للمقارنة",
  beyondTheMap: (place: string, direction: number) => `${place} (خارج الخريطة، باتجاه ${COMPASS[direction] ?? ""})`,

  barChart: (event: string) => `رسم بياني بالأعمدة: ${event}.`,
  lineChart: (event: string) => `رسم بياني خطي: ${event}.`,
  overTime: (counts: readonly string[]) => `إحصاء بعد آخر: ${counts.join("؛ ")}.`,
  atThatTime: (figure: string, asOf: string) => `${figure} حتى ${asOf}`,
  timeline: (event: string) => `تسلسل الأحداث: ${event}.`,
  map: (title: string) => `خريطة: ${title}.`,
  fromNorthToSouth: (meaning: string, places: readonly string[]) =>
    `${meaning}، من الشمال إلى الجنوب: ${places.join("، ")}.`,
  kilometres: (distance: number) => `${distance} كم`,
  forOrientation: (places: readonly string[]) => `أماكن للاسترشاد: ${places.join("، ")}.`,
} satisfies Texts["pictures"];
