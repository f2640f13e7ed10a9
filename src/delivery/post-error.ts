/**
 * What `post` and `findPosted` throw. Permanent means that Discord refused (403, 404) and will until somebody changes
 * something; anything else may pass by itself.
 */
export class PostError extends Error {
  override readonly name = "PostError";
  readonly permanent: boolean;
  /** Discord's JSON error code, such as 50013. */
  readonly code: number | undefined;
  /** For how long Discord wants no further try, in milliseconds. */
  readonly pauseMs: number;

  constructor(message: string, permanent: boolean, code?: number, options: ErrorOptions & { pauseMs?: number } = {}) {
    super(message, options);
    this.pauseMs = options.pauseMs ?? 0;
    this.permanent = permanent;
    this.code = code;
  }
}

/** True if trying again soon is pointless. */
export function isPermanent(error: unknown): error is PostError {
  return error instanceof PostError && error.permanent;
}
