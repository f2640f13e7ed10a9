/** An error in the place of the truth. */
export interface ErrorEnding {
  readonly status: number;
  /** Discord's own; 0 by default. */
  readonly code?: number;
  readonly message?: string;
  /** What Discord complains about, field by field, of what was asked. */
  readonly errors?: (body: unknown) => object;
}

/** “Wait”: for this route alone, for all that the bot asks, or because others ask too much of the same thing. */
export interface LimitEnding {
  readonly limit: "user" | "global" | "shared";
  /** Seconds. */
  readonly retryAfter: number;
}

/**
 * How an exchange ends instead of with its answer: the connection is reset or closed in order; the answer is held until
 * it is released; 200 comes with a web page or with `{}`; 204 comes in the place of 200; or an error or a limit is told.
 */
export type Ending = "reset" | "close" | "hold" | "web page" | "empty" | "nothing" | ErrorEnding | LimitEnding;

/** One thing that goes wrong. */
export interface Fault {
  readonly ends: Ending;
  /** Whether what was asked for is done all the same; it always is where the answer is held. False where absent. */
  readonly isTaken?: boolean;
}

/** A request that a fault may befall. */
export interface Asked {
  readonly method: string;
  /** After `/api/v10`, without the query. */
  readonly path: string;
  readonly body: unknown;
  /** How many files came along. */
  readonly files: number;
}

/** A fault for the next requests that fit. */
export interface FaultOrder extends Fault {
  /** Any where absent. */
  readonly method?: string;
  /** Tried on the path after `/api/v10`. */
  readonly path: RegExp;
  /** Further says which requests it befalls. */
  readonly when?: (asked: Asked) => boolean;
  /** How often; once by default. */
  readonly times?: number;
}

/** Whether what was asked for is done; an answer that is held is the truth, told late. */
export function isCarriedOut({ ends, isTaken = false }: Fault): boolean {
  return isTaken || ends === "hold";
}
