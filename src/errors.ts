/** A fault with a stable code and a message that says what to do; `cause` keeps what lies beneath. */
export class AttestError extends Error {
  override readonly name: string = "AttestError";
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
