import { type CopiedPack, copyPack } from "../../knowledge/copied-pack.ts";

const CORRECTED = `    figure: { value: 310, label: { en: Flooded houses in Rosvik } }
    superseded:
      - quote: 1,150 houses were flooded in Tallby and 240 houses in Rosvik
        claimant: county
        asOf: tuesday-evening
        figure: { value: 240 }
        reason: { en: the residents counted again }
`;

const WITHDRAWN = `withdrawn:
  - id: rosvik
    source: report
    quote: 1,150 houses were flooded in Tallby and 240 houses in Rosvik
    claimant: county
    asOf: tuesday-evening
    figure: { value: 240, label: { en: Flooded houses in Rosvik } }
    reason: { en: the county took its count back }
`;

const ATTACKS = `commands:
  attacks:
    description:
      en: Which infrastructure was attacked, and what that cut off
      de: Welche Infrastruktur angegriffen wurde
      fr: Quelles infrastructures ont été attaquées
      es: Qué infraestructura fue atacada
    help: { en: attacks on infrastructure }
    entries: [houses]
`;

/** A pack whose facts change in the test. */
export interface CorrectablePack extends CopiedPack {
  /** The residents' count takes the county's place. */
  correct(): void;
  /** The county's count is withdrawn; the answer rests on the river's level, or is gone. */
  withdraw(options?: { keepAnswer: boolean }): void;
}

/** A pack with one count for Rosvik, the county's, and the changes that correct or withdraw it. */
export function correctable(): CorrectablePack {
  const pack = copyPack();
  const facts = (quote: string, claimant: string, rest: string) => `facts:
  - id: level
    source: report
    quote: the river stood at 6.2 metres in Tallby on Tuesday evening
    claimant: water-board
    asOf: tuesday-evening
    figure: { value: 6.2, label: { en: Metres at Tallby } }
  - id: rosvik
    source: report
    quote: ${quote}
    claimant: ${claimant}
    asOf: tuesday-evening
${rest}`;
  const before = facts(
    "1,150 houses were flooded in Tallby and 240 houses in Rosvik",
    "county",
    "    figure: { value: 240, label: { en: Flooded houses in Rosvik } }\n",
  );
  const after = facts("The Rosvik Residents' Association counted 310 flooded houses in Rosvik", "residents", CORRECTED);
  const entry = (by: string) => `title: { en: Flooded houses }
question: { en: How many houses are flooded? }
facts: [rosvik]
answer: { en: "{rosvik} houses are flooded in Rosvik, ${by} said." }
phrasings: { en: [How many houses are flooded?, number of flooded homes, houses flooded in Rosvik] }
`;
  for (const other of ["army", "cause", "evacuated", "rebuild", "where", "unknown/casualties", "unknown/other-people"])
    pack.remove(`entries/${other}.yaml`);
  pack.edit("event.yaml", "entries: [where, evacuated, houses, cause]", "entries: [houses]");
  pack.edit("event.yaml", "summary:", `${ATTACKS}summary:`);
  pack.edit("event.yaml", "starters: [water.level, evacuated, houses, cause]", "starters: [houses]");
  pack.edit("entries/water/level.yaml", "facts: [level, level.record]", "facts: [level]");
  pack.edit("entries/water/level.yaml", "highest since 1931", "highest yet");
  pack.edit("entries/water/level.yaml", "related: [where, cause]", "related: [houses]");
  pack.replaceAll("entities.yaml", /entry: [a-z.]+/g, "entry: houses");
  pack.write("facts.yaml", before);
  pack.write("entries/houses.yaml", entry("the county of Arvel"));
  return {
    ...pack,
    correct() {
      pack.write("facts.yaml", after);
      pack.write("entries/houses.yaml", entry("the Rosvik Residents' Association"));
    },
    withdraw({ keepAnswer } = { keepAnswer: true }) {
      const rosvik = before.indexOf("  - id: rosvik");
      pack.write("facts.yaml", before.slice(0, rosvik) + WITHDRAWN);
      if (keepAnswer) {
        const other = entry("x")
          .replace("[rosvik]", "[level]")
          .replace(/answer: .*/, 'answer: { en: "Nobody says." }');
        pack.write("entries/houses.yaml", other);
        return;
      }
      pack.remove("entries/houses.yaml");
      for (const file of ["event.yaml", "entities.yaml"]) pack.replaceAll(file, /\bhouses\b/g, "water.level");
      pack.edit("entries/water/level.yaml", "related: [houses]", "related: []");
    },
  };
}
