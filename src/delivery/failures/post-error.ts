import { codeOf, type Failure, isLasting } from "./failure.ts";

/**
 * What `post` and `findPosted` throw. Permanent means that Discord refused (403, 404) and will until somebody changes
 * something; anything else may pass by itself.
 */
export class PostError extends Error {
  override readonly name = "PostError";
  readonly failure: Failure;
  readonly permanent: boolean;
  /** Discord's JSON error code, such as 50013. */
  readonly code: number | undefined;
  /** For how long Discord wants no further try, in milliseconds. */
  readonly pauseMs: number;

  constructor(failure: Failure, options: ErrorOptions & { pauseMs?: number } = {}) {
    super("said" in failure ? failure.said : failure.kind, options);
    this.failure = failure;
    this.permanent = isLasting(failure);
    this.code = codeOf(failure);
    this.pauseMs = options.pauseMs ?? 0;
  }
}

/** True if trying again soon is pointless. */
export function isPermanent(error: unknown): error is PostError {
  return error instanceof PostError && error.permanent;
}

/** Why it failed; what no PostError tells is a fault of ours. */
export function failureOf(error: unknown): Failure {
  if (error instanceof PostError) return error.failure;
  return { kind: "fault", said: error instanceof Error ? error.message : String(error) };
}
