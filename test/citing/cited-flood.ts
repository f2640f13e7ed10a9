import type { Citation } from "../../src/citing/citation.ts";
import type { Fact, Source } from "../../src/knowledge/model.ts";

const REPORT: Source = {
  id: "report",
  title: { en: "50 % of {Tallby} & its #1 street_name: $5 ~ C:\\flood ^" },
  publisher: "The Arvel Gazette & Post",
  url: "https://gazette.example/a_{b}?x=1&y=%20#top",
  published: "2031-04-08",
  note: undefined,
};
const BULLETIN: Source = {
  ...REPORT,
  id: "bulletin 2",
  title: { en: "Bulletin" },
  url: undefined,
  publisher: undefined,
};

const HOUSES: Fact = {
  id: "houses",
  source: REPORT,
  quote: "1,150 houses were flooded, 40 % of them {twice}",
  claimant: { en: "Mayor Åsa Öberg & co." },
  asOf: { en: "Tuesday evening" },
  figure: { value: 1150, operator: "exactly", label: { en: "Houses" } },
  says: [],
  alsoIn: [{ source: BULLETIN, quote: "1,150 houses" }],
  differsFrom: [],
  superseded: [],
  version: 2,
};

/** An answer whose words hold everything that a format might take amiss. */
export const citedFlood: Citation = {
  title: "How many houses are flooded?",
  sentence: 'Mayor Öberg counts 1,150 houses & "streets".',
  facts: [HOUSES],
  derived: [],
  language: "en",
  version: "a1b2c3",
  retrieved: Temporal.PlainDate.from("2031-04-10"),
  bot: "Attest",
};
