import { hash } from "node:crypto";
import type { Answer, Question } from "../../answering/answer.ts";
import type { Engine } from "../../answering/engine.ts";
import { answerMessage } from "../messages/answers/answer-message.ts";
import { buildOnce } from "../messages/build-once.ts";
import type { BotMessage } from "../messages/message.ts";
import { Latest } from "./latest.ts";
import { partReasonsFor, type Reasons, reasonsFor } from "./reasons.ts";

/** What came of a question, in an answer that is this question's alone, and why; not how the engine got there, which takes a hundred times the room. */
export interface Considered {
  readonly answer: Answer;
  readonly reasons: Reasons | undefined;
  readonly partReasons: ReadonlyMap<string, Reasons | undefined>;
}

/** Questions whose answers are kept: some megabytes. */
const MOST = 3_000;
/** Of these, those whose messages are kept. */
const MOST_MESSAGES = 200;

/**
 * Keeps what the engine makes of the latest questions: many ask the same, and a base answers the same to the same words
 * after the same subjects. The words themselves aren't kept, but a digest of them.
 */
export class ConsideredQuestions {
  #engine: Engine | undefined;
  readonly #kept: Latest<string, Considered>;
  readonly #messages = new Latest<Considered, (asker: string | undefined) => BotMessage>(MOST_MESSAGES);

  constructor(most = MOST) {
    this.#kept = new Latest(most);
  }

  /** @param engine where it isn't the one of the last question, all is considered anew */
  consider(engine: Engine, question: Question): Considered {
    if (this.#engine !== engine) {
      this.#kept.clear();
      this.#messages.clear();
    }
    this.#engine = engine;
    const { text, context, language } = question;
    const key = hash("sha256", JSON.stringify([text, context ?? [], language]), "base64");
    return this.#kept.get(key, () => considerAnew(engine, question));
  }

  /** The message that answers. @param asker who may remove it; undefined where it is private */
  message(considered: Considered, asker: string | undefined): BotMessage {
    const { answer, reasons, partReasons } = considered;
    const build = () => buildOnce((who) => answerMessage(answer, { asker: who, reasons, partReasons }));
    return this.#messages.get(considered, build)(asker);
  }
}

function considerAnew(engine: Engine, question: Question): Considered {
  const consideration = engine.consider(question);
  // An object of its own, by which what else is known of the question can be found.
  const answer = { ...consideration.answer };
  return { answer, reasons: reasonsFor(consideration), partReasons: partReasonsFor(consideration) };
}
