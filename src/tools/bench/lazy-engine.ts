import { createEngine, type Engine } from "../../answering/engine.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";

/** An engine that is built at the first question: a process that only delivers starts without it. */
export function lazyEngine(base: KnowledgeBase): Engine {
  let built: Engine | undefined;
  const engine = () => {
    built ??= createEngine(base);
    return built;
  };
  return { base, answer: (question) => engine().answer(question), reason: (question) => engine().reason(question) };
}
