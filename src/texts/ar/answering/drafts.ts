/** As in `en`. */
export const drafts = {
  so: (told: string) => `نعم. كل ذلك وارد في مصدري: ${told}`,
  nothingWrong: (told: string) => `لا أجد فيه خطأ: كل ذلك وارد في مصدري. يقول: ${told}`,
  wrong: (statement: string, told: string) => `غير صحيح: ${statement}. يقول مصدري: ${told}`,
  partly: (statement: string, told: string) => `صحيح جزئياً فقط: ${statement}. يقول مصدري: ${told}`,
  near: (statement: string, told: string) => `بخصوص ${statement} يقول مصدري: ${told}`,
  unsaid: (statements: readonly string[]) => `لا يرد في مصدري: ${statements.join("؛ ")}.`,
  unsaidBut: (statement: string, told: string) => `لا يرد في مصدري: ${statement}. ما يقوله هو: ${told}`,
  rest: "وما عدا ذلك وارد في مصدري.",
  held: (told: string) => `ويقول مصدري: ${told}`,
  quoted: (words: string) => `«${words}»`,
  placed: (place: number) => `العبارة ${place}`,
};
