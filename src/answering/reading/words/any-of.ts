/** A group of a pattern that is any of some forms, each a pattern itself, apart by bars and white space: “an? | some | one more”. */
export function anyOf(forms: string): string {
  return `(?:${forms
    .trim()
    .split(/\s*\|\s*/)
    .join("|")})`;
}
