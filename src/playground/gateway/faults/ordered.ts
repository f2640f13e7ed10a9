import { Disorder, type DisorderOptions } from "./disorder.ts";

const AS_AT_DISCORD = 41_250;
const STARTS = { remaining: 999, reset_after: 86_400_000 };

type Counted = "refuse" | "drop" | "no-hello" | "garble" | "misname" | "ignore" | "invalidate";

/** The faults that stand ordered, each until it was had as often as ordered, or until recovery. */
export class Ordered {
  readonly #left = new Map<Counted, number>();
  #refusal = 0;
  #wrongUrl = "";
  #disorder: Disorder | undefined;
  isSilent = false;
  acknowledges = true;
  heartbeatMs = AS_AT_DISCORD;
  /** As `/gateway/bot` has it. */
  starts: { readonly remaining: number; readonly reset_after: number } = STARTS;

  order(kind: Counted, times = Number.POSITIVE_INFINITY): void {
    this.#left.set(kind, times);
  }

  refuse(code: number, times?: number): void {
    this.#refusal = code;
    this.order("refuse", times);
  }

  misname(url: string, times?: number): void {
    this.#wrongUrl = url;
    this.order("misname", times);
  }

  /** The address of the gateway, or what is given for it. */
  urlFor(url: string): string {
    return this.takes("misname") ? this.#wrongUrl : url;
  }

  /** The code to close with in place of admitting a client. */
  refusal(): number | undefined {
    return this.takes("refuse") ? this.#refusal : undefined;
  }

  /** Whether the fault falls due now; counts it. */
  takes(kind: Counted): boolean {
    const left = this.#left.get(kind) ?? 0;
    if (left > 0) this.#left.set(kind, left - 1);
    return left > 0;
  }

  disorder(options?: DisorderOptions): void {
    this.#disorder = new Disorder(options);
  }

  /** Sends an event as the present disorder has it. */
  pass(send: () => void): void {
    if (this.#disorder) this.#disorder.pass(send);
    else send();
  }

  recover(): void {
    this.#left.clear();
    this.#disorder = undefined;
    this.isSilent = false;
    this.acknowledges = true;
    this.heartbeatMs = AS_AT_DISCORD;
    this.starts = STARTS;
  }
}
