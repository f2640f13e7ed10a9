import type { Engine } from "../../../answering/engine.ts";
import type { BotMessage } from "../../../discord/messages/message.ts";
import { type Chance, seeded } from "../measuring/chance.ts";
import { median } from "../measuring/quantile.ts";
import { checking, contextAfter, exercise } from "./exercise.ts";
import { generatorsFor, LONGEST_MESSAGE, wordingsOf } from "./generators.ts";
import { problemsOf } from "./message-problems.ts";
import { processorTime, taken } from "./times.ts";

/** Asked before anything counts: what runs for the first time is slow. */
const WARM_UP = 2000;
/** Plain questions whose median is what others are held against. */
const PLAIN = 150;
/** One in so many texts is as long as a message can be. */
const FULL = 8;
/** A check of which a step took longer, in plain questions, is timed once more: the least counts. */
const CHECKED = 8;

/** How long one text took. */
export interface Timing {
  readonly kind: string;
  /** In characters. */
  readonly length: number;
  readonly ms: number;
  /** In plain questions, as the same thread takes them. */
  readonly ratio: number;
  /** The longest that *Check this message* stands still. */
  readonly checkMs: number;
}

/** What came of some texts. */
export interface Fuzzed {
  readonly timings: readonly Timing[];
  /** What threw, what Discord would refuse, and what pings, each with a text. */
  readonly problems: ReadonlyMap<string, string>;
}

/** Has an engine answer seeded texts. */
export interface Fuzzer {
  /** Milliseconds of processor time that a plain question takes. */
  readonly usual: number;
  /** @param count how many texts @param seed of their own: the same texts, whichever thread takes them */
  fuzz(count: number, seed: number): Fuzzed;
}

/** Warms an engine up. @param only the kind of the texts; all kinds where it is left out */
export function createFuzzer(engine: Engine, only?: string): Fuzzer {
  const wordings = wordingsOf(engine.base);
  const [first, ...others] = Object.entries(generatorsFor(wordings)).filter(
    ([kind]) => only === undefined || kind === only,
  );
  if (!first) throw new TypeError(`There is no kind ${only}`);
  const warm = seeded(1);
  for (let i = 0; i < WARM_UP; i++) exercise(engine, warm.oneOf(wordings.questions), []);
  const plain = warm.several(wordings.questions, PLAIN);
  const usual = median(plain.map((text) => processorTime(() => engine.consider({ text }))));
  return {
    usual,
    fuzz(count, seed) {
      const chance = seeded(seed);
      const problems = new Map<string, string>();
      const timings: Timing[] = [];
      let context: readonly string[] = [];
      for (let i = 0; i < count; i++) {
        const [kind, generate] = chance.oneOf([first, ...others]);
        const most = lengthFor(chance);
        const text = generate(chance, most).slice(0, most);
        try {
          const start = performance.now();
          const { consideration, messages } = exercise(engine, text, context);
          const before = context;
          const ms = taken(performance.now() - start, usual, () => engine.consider({ text, context: before }));
          const { message, longest } = stepped(engine, text);
          for (const problem of [...messages, message].flatMap(problemsOf)) problems.set(`${kind}: ${problem}`, text);
          const checkMs = longest > CHECKED * usual ? Math.min(longest, stepped(engine, text).longest) : longest;
          timings.push({ kind, length: text.length, ms, ratio: ms / usual, checkMs });
          context = chance.below(3) > 0 ? [] : contextAfter(consideration, context);
        } catch (error) {
          problems.set(`${kind}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, text);
        }
      }
      return { timings, problems };
    },
  };
}

/** As short as a question, as long as a message, and all between. */
function lengthFor(chance: Chance): number {
  return chance.below(FULL) === 0 ? LONGEST_MESSAGE : 1 + chance.below(chance.oneOf([60, 300, 1000, LONGEST_MESSAGE]));
}

/** Checks a text. `longest` is the longest of the steps between which others have their turn, in milliseconds. */
function stepped(engine: Engine, text: string): { message: BotMessage; longest: number } {
  const steps = checking(engine, text);
  for (let longest = 0; ; ) {
    const start = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (step.done) return { message: step.value, longest };
  }
}
