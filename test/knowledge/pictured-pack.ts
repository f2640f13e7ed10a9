import { packWith } from "./orrin-pack.ts";

const PLACES = `entry: mayor
- { id: old-town, kind: place, name: { en: Old town }, entry: houses, coordinates: [10.1, 54.5] }
- { id: harbour, kind: place, name: { en: Harbour }, spellings: { en: [harbour quarter] }, entry: houses, coordinates: [10.2, 54.4] }
- { id: castle, kind: place, name: { en: Castle }, entry: houses, coordinates: [10.6, 54.1] }
- { id: mill, kind: place, name: { en: Mill }, entry: houses }`;

const PICTURES = `commands:
  order: { shows: timeline, description: { en: What came first }, help: { en: what came first } }
map:
  entry: quarters
  marked: [old-town, harbour]
  meaning: { en: Flooded }
  others: [castle]
  frame: { west: 9.9, south: 54.2, east: 10.4, north: 54.6 }
  labels:
    - { text: { en: Wide Bay }, kind: water, coordinates: [10.3, 54.55] }
    - { text: { en: Ferry }, kind: town, coordinates: [10.3, 54.3] }
timeline:
  - when: { en: First }
    what: { en: "The water takes {houses.town} houses, the River Board says" }
    facts: [houses.town]
  - when: { en: Then }
    what: { en: The mayor gives her word }
    facts: [promise]
summary:`;

const QUARTERS = `title: { en: Quarters }
question: { en: Which quarters? }
facts: [houses.town, houses.harbour]
answer: { en: "The old town and the harbour quarter below it." }
related: [houses]
phrasings: { en: [which quarters] }`;

/** The smallest pack with a map and a timeline too, with texts replaced: path → text. */
export function picturedPack(...changes: readonly [file: string, from: string, to: string][]): Record<string, string> {
  const pictured = packWith(
    ["event.yaml", "summary:", PICTURES],
    ["entities.yaml", "entry: mayor", PLACES],
    ...changes,
  );
  return { ...pictured, "entries/quarters.yaml": QUARTERS };
}
