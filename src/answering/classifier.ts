import { BLOCKS, type Block, type Features } from "./features.ts";
import { type Linear, marginsOf, train } from "./linear.ts";
import { SHARE, type WordingIndex } from "./nearest.ts";
import { countOf, eachPosting } from "./postings.ts";
import { weighted } from "./vectors.ts";

/** Tells entries apart by what their phrasings have and the others' don't: plain data. */
export interface Classifier {
  /** By block, each feature's column in the model; -1 for one that it doesn't look at. Blocks left out weren't learned from. */
  readonly columns: ReadonlyMap<Block, Int32Array>;
  readonly model: Linear;
}

/**
 * What there is to learn from, by how much it is (phrasings × entries), and in how many phrasings a feature must stand.
 * Beyond, the classifier steps aside.
 */
const LEARNED = [
  { most: 300_000, blocks: BLOCKS, shared: 1 },
  // Runs of letters would treble the training for a point of accuracy; what one of many phrasings has, others don't share.
  { most: 3_000_000, blocks: ["words", "pairs", "concepts"], shared: 2 },
] as const satisfies { most: number; blocks: readonly Block[]; shared: number }[];
const NOTHING = { blocks: [] as const, shared: 0 };

/** Learns from the indexed phrasings themselves. */
export function learn({ starts, blocks }: WordingIndex): Classifier {
  const classes = starts.length - 1;
  const count = starts.at(-1) ?? 0;
  const { blocks: learned, shared } = LEARNED.find(({ most }) => count * classes <= most) ?? NOTHING;
  const columns = new Map<Block, Int32Array>();
  const sizes = new Int32Array(count);
  let features = 0;
  for (const block of learned) {
    const own = Int32Array.from({ length: blocks[block].rows.size }, (_, row) =>
      countOf(blocks[block], row) < shared ? -1 : features++,
    );
    columns.set(block, own);
    eachPosting(blocks[block], (row, document) => {
      if ((own[row] ?? -1) >= 0) sizes[document] = (sizes[document] ?? 0) + 1;
    });
  }
  const vectors = Array.from(learned.length > 0 ? sizes : [], (size) => ({
    features: new Int32Array(size),
    weights: new Float32Array(size),
  }));
  for (const [block, own] of columns) {
    const share = Math.sqrt(SHARE[block]);
    eachPosting(blocks[block], (row, document, place) => {
      const column = own[row] ?? -1;
      const vector = vectors[document];
      if (column < 0 || !vector) return;
      const free = (sizes[document] ?? 0) - 1;
      sizes[document] = free;
      vector.features[free] = column;
      vector.weights[free] = share * (blocks[block].weights[place] ?? 0);
    });
  }
  const labels = new Int32Array(vectors.length);
  for (let entry = 0; entry < classes; entry++) labels.fill(entry, starts[entry], starts[entry + 1]);
  return { columns, model: train(vectors, labels, classes, features) };
}

/** The margin of each entry: above 1 for what was learned as its own, below -1 for what was not. */
export function classify({ columns, model }: Classifier, { blocks }: WordingIndex, question: Features): Float32Array {
  const found = [...columns].flatMap(([block, own]) =>
    weighted(blocks[block], question[block], Math.sqrt(SHARE[block])).flatMap(([row, weight]) => {
      const column = own[row] ?? -1;
      return column < 0 ? [] : [{ column, weight }];
    }),
  );
  return marginsOf(model, {
    features: Int32Array.from(found, ({ column }) => column),
    weights: Float32Array.from(found, ({ weight }) => weight),
  });
}
