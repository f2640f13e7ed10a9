import { expect, it } from "vitest";
import { plainCitation } from "../../src/citing/plain-text.ts";
import { citedFlood } from "./cited-flood.ts";

it("says once who says several things, as of when and where", () => {
  const [houses] = citedFlood.facts;
  if (!houses) throw new TypeError("The flood has no facts now");
  const streets = { ...houses, id: "streets", quote: "nine streets", version: 1 };
  const later = { ...houses, id: "later", quote: "1,200 houses", asOf: { en: "Wednesday" }, alsoIn: [], version: 1 };
  expect(plainCitation({ ...citedFlood, facts: [houses, later, streets] })).toBe(
    `Mayor Öberg counts 1,150 houses & "streets".

“1,150 houses were flooded, 40 % of them {twice}” (fact houses, version 2)
“nine streets” (fact streets, version 1)
According to Mayor Åsa Öberg & co., as of Tuesday evening
In: 50 % of {Tallby} & its #1 street_name: $5 ~ C:\\flood ^, The Arvel Gazette & Post, 2031-04-08, https://gazette.example/a_{b}?x=1&y=%20#top
In: Bulletin, 2031-04-08

“1,200 houses” (fact later, version 1)
According to Mayor Åsa Öberg & co., as of Wednesday
In: 50 % of {Tallby} & its #1 street_name: $5 ~ C:\\flood ^, The Arvel Gazette & Post, 2031-04-08, https://gazette.example/a_{b}?x=1&y=%20#top

Retrieved from Attest, a bot on Discord, on 2031-04-10 (UTC); facts version a1b2c3.`,
  );
});
