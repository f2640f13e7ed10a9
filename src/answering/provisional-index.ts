import { type BaseIndex, type PerRanking, type UntrainedIndex, withModels } from "./base-index.ts";
import { TOGETHER } from "./learning/learning-together.ts";
import type { Linear } from "./learning/linear.ts";
import { type Fresh, retouch } from "./learning/retouch.ts";
import { groupsOf, groupTrainer } from "./learning/train-linear.ts";
import type { QuestionClassifier, UntrainedClassifier } from "./ranking/question-classifier.ts";

/** What an earlier base taught. */
export interface Taught {
  readonly classifiers: PerRanking<QuestionClassifier>;
  /** As in the untrained index that they learned from. */
  readonly served: UntrainedIndex["served"];
  readonly symbols: UntrainedIndex["symbols"];
}

/** Where more of the groups of classes would be trained anew, all of them may as well. */
const MOST = 0.2;

/**
 * An index that answers nearly as it will when all is learned, in a tenth of the time: only the entries whose wordings have
 * changed, and those that learn together with them, are learned anew; the others don't know of what is new elsewhere.
 * Undefined where too much has changed.
 */
export function provisionalIndex(untrained: UntrainedIndex, before: Taught): BaseIndex | undefined {
  const { ranking, foreign, served, symbols } = untrained;
  if (symbols !== before.symbols) return undefined;
  const retouched = (which: keyof PerRanking<unknown>, classifier: UntrainedClassifier | undefined) =>
    retouchedBy(classifier, served[which], before.classifiers[which], before.served[which]);
  const own = retouched("ranking", ranking.classifier);
  const other = foreign && retouched("foreign", foreign.classifier);
  return own && (other || !foreign) ? withModels(untrained, { ranking: own, foreign: other }) : undefined;
}

/** What a classifier knows after a small change; undefined where too much has changed. */
function retouchedBy(
  classifier: UntrainedClassifier | undefined,
  served: ReadonlyMap<string, string> | undefined,
  before: QuestionClassifier | undefined,
  servedBefore: ReadonlyMap<string, string> | undefined,
): Linear | undefined {
  if (!classifier || !before || !served || !servedBefore) return undefined;
  const { examples, course } = classifier;
  const ids = [...served.keys()];
  const touched = ids.keys().filter((place) => served.get(ids[place] ?? "") !== servedBefore.get(ids[place] ?? ""));
  const groups = new Set(touched.map((place) => Math.floor(place / TOGETHER)));
  if (groups.size > MOST * groupsOf(course)) return undefined;

  const trainGroup = groupTrainer(examples, course);
  const fresh = [...groups].flatMap((group): Fresh[] => {
    const { told, biases } = trainGroup(group);
    return told.map((own, i) => ({ label: group * TOGETHER + i, told: own, bias: biases[i] ?? -1 }));
  });
  const anew = new Set(fresh.map(({ label }) => label));
  const places = new Map(ids.map((id, place) => [id, anew.has(place) ? -1 : place]));
  const labelOf = Int32Array.from(servedBefore.keys(), (id) => places.get(id) ?? -1);
  return retouch(before, classifier, labelOf, fresh);
}
