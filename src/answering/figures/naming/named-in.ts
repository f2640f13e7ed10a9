import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Measures } from "../measures.ts";
import { labelsOf } from "./labels.ts";
import { mentionsOf } from "./mentions.ts";
import { type Named, resolve } from "./resolve.ts";

/** The figures that a reading names, whom it names that nobody counted, and numbers that are no figure. */
export function namedIn(base: KnowledgeBase, measures: Measures, reading: Reading): Named {
  const { words } = reading;
  return resolve(base, measures, mentionsOf(labelsOf(base, measures, reading), words), words);
}
