import { type Answer, codeIn, leavesOpen, UnreadableAnswerError } from "./answer.ts";
import type { Patience } from "./patience.ts";
import type { RequestKind } from "./request-kind.ts";

/** One request, however often it is tried. */
export interface Tries {
  readonly kind: RequestKind;
  /** Whether an earlier try may have been taken; kept here for those that come after. */
  isOpen: boolean;
  /** One try. Calls `begin` when its turn has come; the signal ends it. */
  try(begin: () => AbortSignal): Promise<Answer>;
}

/** Milliseconds. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;
const GROWTH = 3;

/** Where no connection came about, nothing was taken. */
const UNSENT: readonly unknown[] = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
];

/**
 * Tries a request until there is an answer that says what came of it, with growing pauses. One that Discord may have taken is
 * tried again only where a second one does no harm. Rejects with what the last try came to.
 * @returns the answer; "taken" where Discord says that an earlier try was
 */
export async function repeat(tries: Tries, patience: Patience): Promise<Answer | "taken"> {
  const { kind } = tries;
  let spent = 0;
  let pause = FIRST_PAUSE;
  for (let tried = 1; ; tried++) {
    const { answer, error, isOver } = await attempt(tries, patience);
    if (answer && tries.isOpen && kind.takenCode !== undefined && codeIn(answer) === kind.takenCode) return "taken";
    if (answer && !leavesOpen(answer, kind)) return answer;
    const isUnsent = UNSENT.includes(codeOf(error));
    tries.isOpen ||= !isUnsent;
    spent += pause + (isOver ? kind.tryMs : 0);
    if ((kind.isRepeatable || isUnsent) && tried < kind.tries && spent <= kind.withinMs) {
      await patience.pause(pause);
      pause = Math.min(pause * GROWTH, LONGEST_PAUSE);
      continue;
    }
    if (!answer) throw error;
    if (answer.response.ok)
      throw new UnreadableAnswerError("UNREADABLE", `An answer with status ${answer.response.status} says nothing`);
    return answer;
  }
}

interface Attempted {
  readonly answer?: Answer;
  readonly error?: unknown;
  /** Whether it took too long. */
  readonly isOver: boolean;
}

async function attempt({ kind, try: work }: Tries, { limit }: Patience): Promise<Attempted> {
  const controller = new AbortController();
  let cancel = () => {};
  const begin = () => {
    cancel = limit(() => controller.abort(), kind.tryMs);
    return controller.signal;
  };
  try {
    return { answer: await work(begin), isOver: false };
  } catch (error) {
    return { error, isOver: controller.signal.aborted };
  } finally {
    cancel();
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
