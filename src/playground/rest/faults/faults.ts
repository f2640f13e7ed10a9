import { type Asked, type Fault, type FaultOrder, isCarriedOut } from "./fault.ts";
import { type BadDay, randomFaults } from "./random-faults.ts";

/** What shall go wrong with the bot's requests, in the order in which it was ordered; then what chance brings. */
export class Faults {
  readonly #ordered = new Map<FaultOrder, { left: number }>();
  readonly #unsure = new Set<string>();
  readonly #happened = new Map<string, number>();
  #atRandom: (asked: Asked) => Fault | undefined = () => undefined;
  #held = Promise.withResolvers<void>();

  /** Lets the next such requests go wrong; the returned function takes the order back. */
  order(order: FaultOrder): () => void {
    this.#ordered.set(order, { left: order.times ?? 1 });
    return () => void this.#ordered.delete(order);
  }

  /** Begins a bad day, until the returned function ends it. */
  begin(day: BadDay): () => void {
    this.#atRandom = randomFaults(day);
    return () => {
      this.#atRandom = () => undefined;
    };
  }

  /** Lets the answers go that are held now. */
  release(): void {
    this.#held.resolve();
    this.#held = Promise.withResolvers();
  }

  /** Resolves at the next release. */
  get released(): Promise<void> {
    return this.#held.promise;
  }

  /** How often each fault befell a request, by what it is. */
  get happened(): ReadonlyMap<string, number> {
    return this.#happened;
  }

  /** The fault that befalls this request. */
  take(asked: Asked): Fault | undefined {
    const fault = this.#takeOrdered(asked) ?? this.#atRandom(asked);
    if (!fault) return undefined;
    if (isCarriedOut(fault)) this.leaveUnsure(`${asked.method} ${asked.path}`);
    const name = nameOf(fault);
    this.#happened.set(name, (this.#happened.get(name) ?? 0) + 1);
    return fault;
  }

  /**
   * The bot can't know any more whether such a request was taken: it hung up, or its answer is lost.
   * @param where method and path
   */
  leaveUnsure(where: string): void {
    this.#unsure.add(where);
  }

  /**
   * Whether the bot can't know if such a request was taken before: then it breaks no rule by asking again.
   * @param where method and path
   */
  isUnsure(where: string): boolean {
    return this.#unsure.has(where);
  }

  #takeOrdered(asked: Asked): FaultOrder | undefined {
    for (const [order, count] of this.#ordered) {
      const { method = asked.method, path, when } = order;
      if (count.left <= 0 || method !== asked.method || !path.test(asked.path) || when?.(asked) === false) continue;
      count.left -= 1;
      return order;
    }
    return undefined;
  }
}

function nameOf(fault: Fault): string {
  const { ends } = fault;
  if (typeof ends === "object" && "limit" in ends) return `429 ${ends.limit}`;
  const ending = typeof ends === "object" ? String(ends.status) : ends;
  return isCarriedOut(fault) ? `${ending} after it was taken` : ending;
}
