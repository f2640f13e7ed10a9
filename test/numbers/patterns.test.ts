import fc from "fast-check";
import { expect, it } from "vitest";
import { MAY_STATE, STATED } from "../../src/numbers/patterns.ts";

const PIECES =
  "a an one Two ſix ten twelfth third thirds quarter half of the dead is was day days page number no. #4 7 745 5,000 ½ ٣ March May 1.2.3 AK-47 dozen dozens scores tens thousand thousands few several couple hundred million more than etwa tausend mille morts zwei tage dos días üç gün два дня тысячи آلاف ثلاثة أيام نحو ألف 9pm http://a.b/7 <@12> x@y.zz +49 ' - _ . , someone often eight-year".split(
    " ",
  );

it("whatever states a number passes the first look", () => {
  const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 });
  fc.assert(
    fc.property(text, fc.constantFrom(" ", "", "-", "\n"), (pieces, between) => {
      const written = pieces.join(between);
      const stated = [...written.matchAll(STATED)].some(({ groups }) => groups?.markup === undefined);
      if (stated) expect(MAY_STATE.test(written), written).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it.each(["how is the mayor?", "somebody money often weightless"])("most texts don't: %s", (text) => {
  expect(MAY_STATE.test(text)).toBe(false);
});
