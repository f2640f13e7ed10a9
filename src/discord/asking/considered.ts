import { hash } from "node:crypto";
import type { Answer } from "../../answering/answer.ts";
import type { Engine } from "../../answering/engine.ts";
import { partReasonsFor, type Reasons, reasonsFor } from "./reasons.ts";

/** What came of a question, and why; not how the engine got there, which takes a hundred times the room. */
export interface Considered {
  readonly answer: Answer;
  readonly reasons: Reasons | undefined;
  readonly partReasons: ReadonlyMap<string, Reasons | undefined>;
}

/** Questions whose answers are kept: some megabytes. */
const MOST = 2_000;

/**
 * Keeps what the engine makes of the latest questions: many ask the same, and a base answers the same to the same words
 * after the same subjects. The words themselves aren't kept, but a digest of them.
 */
export class ConsideredQuestions {
  readonly #most: number;
  #engine: Engine | undefined;
  /** The one that wasn't asked longest first. */
  readonly #kept = new Map<string, Considered>();

  constructor(most = MOST) {
    this.#most = most;
  }

  /** @param engine where it isn't the one of the last question, all is considered anew */
  consider(engine: Engine, text: string, context: readonly string[] = []): Considered {
    if (this.#engine !== engine) this.#kept.clear();
    this.#engine = engine;
    const key = hash("sha256", JSON.stringify([text, context]), "base64");
    const considered = this.#kept.get(key) ?? considerAnew(engine, text, context);
    this.#kept.delete(key);
    this.#kept.set(key, considered);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
    return considered;
  }
}

function considerAnew(engine: Engine, text: string, context: readonly string[]): Considered {
  const consideration = engine.consider({ text, context });
  const { answer } = consideration;
  return { answer, reasons: reasonsFor(consideration), partReasons: partReasonsFor(consideration) };
}
