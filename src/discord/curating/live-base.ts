import type { Engine } from "../../answering/engine.ts";
import { excessInWords, excessOf } from "../../answering/learning-limit.ts";
import type { Log } from "../../log.ts";
import { createNameSearch, type NameSearch } from "../../searching/names.ts";

/** The base that the bot answers from at this moment, indexed for questions and for names. */
export interface LiveBase {
  readonly engine: Engine;
  readonly names: NameSearch;
  /** Puts another base in its place, all at once. */
  swap(engine: Engine): void;
}

/** A live base that begins with this engine's. The log says of each whether there is too much to learn from it. */
export function createLiveBase(engine: Engine, log: Log): LiveBase {
  const take = (engine: Engine) => {
    const excess = excessOf(engine.base);
    if (excess) log.warn({ base: engine.base.version, ...excess }, excessInWords(excess));
    return { engine, names: createNameSearch(engine.base) };
  };
  let held = take(engine);
  return {
    get engine() {
      return held.engine;
    },
    get names() {
      return held.names;
    },
    swap(next) {
      held = take(next);
    },
  };
}
