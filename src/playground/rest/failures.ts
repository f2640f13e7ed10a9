import { ApiError } from "./api-error.ts";

/** A failure to be answered instead of the truth. */
export interface Failure {
  readonly method: string;
  /** Tried on the path after `/api/v10`. */
  readonly path: RegExp;
  readonly status: number;
  readonly code?: number;
  readonly message?: string;
  /** How often; once by default. */
  readonly times?: number;
}

/** The failures that a test ordered, each as often as it was ordered. */
export class Failures {
  readonly #ordered: { failure: Failure; left: number }[] = [];

  order(failure: Failure): void {
    this.#ordered.push({ failure, left: failure.times ?? 1 });
  }

  /** The error to answer this request with, if one was ordered. */
  take(method: string, path: string): ApiError | undefined {
    const next = this.#ordered.find(({ failure, left }) => {
      return left > 0 && failure.method === method && failure.path.test(path);
    });
    if (!next) return undefined;
    next.left -= 1;
    const { status, code = 0, message = `${status}: ordered by the test` } = next.failure;
    return new ApiError(status, code, message);
  }
}
