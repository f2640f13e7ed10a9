/** One field that a form error complains about. */
export interface FieldError {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

/** An error that Discord answers with: an HTTP status, a numeric code of its own, and words. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: number;
  readonly fields: readonly FieldError[];

  constructor(status: number, code: number, message: string, fields: readonly FieldError[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.fields = fields;
  }

  /** The body in Discord's shape; field errors nest along their paths. */
  toJSON(): object {
    const nested = this.fields.length > 0 && { errors: nest(this.fields) };
    return { message: this.message, code: this.code, ...nested };
  }
}

/** A body that doesn't hold to the reference. */
export function invalidForm(fields: readonly FieldError[]): ApiError {
  return new ApiError(400, 50035, "Invalid Form Body", fields);
}

/** Discord's answers by name, so that handlers read as rules. */
export const apiErrors = {
  unauthorized: () => new ApiError(401, 0, "401: Unauthorized"),
  notFound: () => new ApiError(404, 0, "404: Not Found"),
  unknownChannel: () => new ApiError(404, 10003, "Unknown Channel"),
  unknownGuild: () => new ApiError(404, 10004, "Unknown Guild"),
  unknownMember: () => new ApiError(404, 10007, "Unknown Member"),
  unknownMessage: () => new ApiError(404, 10008, "Unknown Message"),
  unknownUser: () => new ApiError(404, 10013, "Unknown User"),
  unknownWebhook: () => new ApiError(404, 10015, "Unknown Webhook"),
  unknownInteraction: () => new ApiError(404, 10062, "Unknown interaction"),
  alreadyAcknowledged: () => new ApiError(400, 40060, "Interaction has already been acknowledged."),
  missingAccess: () => new ApiError(403, 50001, "Missing Access"),
  notYourMessage: () => new ApiError(403, 50005, "Cannot edit a message authored by another user"),
  emptyMessage: () => new ApiError(400, 50006, "Cannot send an empty message"),
  cannotMessageUser: () => new ApiError(403, 50007, "Cannot send messages to this user"),
  missingPermissions: () => new ApiError(403, 50013, "Missing Permissions"),
  nonTextChannel: () => new ApiError(400, 50008, "Cannot send messages in a non-text channel"),
  wrongChannelType: () => new ApiError(400, 50024, "Cannot execute action on this channel type"),
  archivedThread: () => new ApiError(400, 50083, "Thread is archived"),
  alreadyCrossposted: () => new ApiError(400, 40033, "This message has already been crossposted"),
  tagRequired: () => new ApiError(400, 40067, "A tag is required to create a forum post in this channel"),
  invalidWebhookToken: () => new ApiError(401, 50027, "Invalid Webhook Token"),
  invalidJson: () => new ApiError(400, 50109, "The request body contains invalid JSON."),
  threadExists: () => new ApiError(400, 160004, "A thread has already been created for this message"),
} as const;

function nest(fields: readonly FieldError[]): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const { path, code, message } of fields) {
    let node = root;
    for (const key of path) {
      node[String(key)] ??= {};
      node = node[String(key)] as Record<string, unknown>;
    }
    node._errors = [...((node._errors as object[] | undefined) ?? []), { code, message }];
  }
  return root;
}
