import type { Section } from "../measuring/section.ts";
import { fanOut } from "./fan-out.ts";

const OWN = "Attest";
const LIMIT = "the limit itself";

/** Summaries for so many channels that fall due at once, beside the time that Discord's limit leaves for them. */
export async function measureDelivery(channels: number): Promise<Section> {
  const { took, least, sent, refused } = await fanOut(channels);
  return {
    name: "delivery",
    title: "Delivery",
    about:
      `Summaries for ${channels.toLocaleString("en")} channels fall due at once, while a member asks two questions a second: the real bot ` +
      "with a SQLite file, at a Discord that takes 50 requests a second and refuses the rest. The peer is that limit itself, for the " +
      "summaries and for what answered the member: nobody can be quicker and be refused nothing.",
    command: "npm run bench -- delivery fan-out",
    contestants: [OWN, LIMIT],
    measures: [
      {
        what: "all posted, s",
        digits: 1,
        by: { [OWN]: took, [LIMIT]: least },
        asked: { beside: LIMIT, limit: "≤ 1.02" },
      },
      { what: "of the summaries, marked sent, %", digits: 1, by: { [OWN]: (100 * sent) / channels } },
      { what: "requests refused", digits: 0, by: { [OWN]: refused } },
    ],
  };
}
