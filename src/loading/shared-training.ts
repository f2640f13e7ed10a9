import type { Course, Examples } from "../answering/learning/examples.ts";
import { type Group, groupsOf, groupTrainer } from "../answering/learning/train-linear.ts";

/** What several threads train together: each takes the next group of classes, and so none waits for long. */
export interface SharedTraining {
  readonly examples: Examples;
  readonly course: Course;
  /** Shared between the threads: at NEXT the group to be trained next, at SENT how many groups were sent to another thread. */
  readonly counters: Int32Array;
}

/** A group that was trained, with its number. */
export interface Trained {
  readonly number: number;
  readonly group: Group;
}

const NEXT = 0;
const SENT = 1;

/** Begins a training that other threads may join. */
export function beginTraining(examples: Examples, course: Course): SharedTraining {
  return { examples, course, counters: new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)) };
}

/** Trains one group after the other, until none is left that no thread has taken. */
export function* trainGroups({ examples, course, counters }: SharedTraining): Generator<Trained> {
  const all = groupsOf(course);
  const take = () => Atomics.add(counters, NEXT, 1);
  let number = take();
  if (number >= all) return;
  for (const train = groupTrainer(examples, course); number < all; number = take())
    yield { number, group: train(number) };
}

/** No thread takes another group. */
export function giveUp({ course, counters }: SharedTraining): void {
  Atomics.store(counters, NEXT, groupsOf(course));
}

/** Tells the thread that waits that another group was sent. */
export function tellSent({ counters }: SharedTraining): void {
  Atomics.add(counters, SENT, 1);
  Atomics.notify(counters, SENT);
}

/** Waits until more groups than these were sent. @returns whether they were within so many milliseconds */
export function waitForMore({ counters }: SharedTraining, than: number, most: number): boolean {
  return Atomics.load(counters, SENT) > than || Atomics.wait(counters, SENT, than, most) !== "timed-out";
}
