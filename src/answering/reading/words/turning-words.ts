/** Words of another time than an answer tells of, or of another one: “last”, “again”, “else”. */
export const TURNING: ReadonlySet<string> = new Set(
  "ever again next previous previously earlier before afterwards last later else other another others instead more anymore tomorrow yesterday".split(
    " ",
  ),
);
