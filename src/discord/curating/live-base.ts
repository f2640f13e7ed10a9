import type { Engine } from "../../answering/engine.ts";
import { createNameSearch, type NameSearch } from "../../searching/names.ts";

/** The base that the bot answers from at this moment, indexed for questions and for names. */
export interface LiveBase {
  readonly engine: Engine;
  readonly names: NameSearch;
  /** Puts another base in its place, all at once. */
  swap(engine: Engine): void;
}

/** A live base that begins with this engine's. */
export function createLiveBase(engine: Engine): LiveBase {
  let held = { engine, names: createNameSearch(engine.base) };
  return {
    get engine() {
      return held.engine;
    },
    get names() {
      return held.names;
    },
    swap(next) {
      held = { engine: next, names: createNameSearch(next.base) };
    },
  };
}
