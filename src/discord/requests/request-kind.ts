/** What is known of a request before it is sent. */
export interface RequestKind {
  /** Whether a second one does no harm: it sets the same again, or Discord knows it again. */
  readonly isRepeatable: boolean;
  /** Whether an answer has a body. */
  readonly hasAnswer: boolean;
  /** Whether the answer is a message, which has an id. */
  readonly isMessage: boolean;
  /** Discord's JSON error code by which it says that an earlier try was taken. */
  readonly takenCode: number | undefined;
  /** How often it is tried at most. */
  readonly tries: number;
  /** How long one try may take, in milliseconds. */
  readonly tryMs: number;
  /** No try begins later than so many milliseconds after the first. */
  readonly withinMs: number;
}

/** Discord's JSON error codes. */
const ALREADY_ACKNOWLEDGED = 40060;
const UNKNOWN_MESSAGE = 10008;

/** Discord waits three seconds for the callback. */
const CALLBACK = { tries: 4, tryMs: 2_000, withinMs: 3_000 };
/** An interaction's token works for a quarter of an hour, but nobody reads on that long. */
const AFTERWARDS = { tries: 8, tryMs: 10_000, withinMs: 60_000 };
/** Discord knows a nonce again “for the past few minutes”. */
const POST = { tries: 6, tryMs: 10_000, withinMs: 15_000 };
/** As often as discord.js itself tries; what fails then is tried again by whoever asked for it. */
const OTHERS = { tries: 4, tryMs: 10_000, withinMs: 25_000 };

/**
 * @param url with the query
 * @param json the body as it was written; undefined where there is none
 */
export function kindOf(method: string, url: string, json: string | undefined): RequestKind {
  const [pathname = "", query] = url.split("?");
  const kind = { isRepeatable: true, hasAnswer: true, isMessage: false, takenCode: undefined, ...OTHERS };
  if (method === "DELETE") return { ...kind, hasAnswer: false, takenCode: UNKNOWN_MESSAGE };
  if (pathname.endsWith("/callback")) {
    const hasAnswer = query?.includes("with_response=true") ?? false;
    return { ...kind, ...CALLBACK, hasAnswer, takenCode: ALREADY_ACKNOWLEDGED };
  }
  const isFollowUp = method === "POST" && /\/webhooks\/\d+\/[^/]+$/.test(pathname);
  if (isFollowUp) return { ...kind, ...AFTERWARDS, isRepeatable: false, isMessage: true };
  if (pathname.includes("/webhooks/")) return { ...kind, ...AFTERWARDS, isMessage: true };
  if (pathname.endsWith("/typing")) return { ...kind, isRepeatable: false, hasAnswer: false };
  // A forum's post, which has no nonce; a message has one thread at most, whatever is sent.
  const isForumPost = method === "POST" && /\/channels\/\d+\/threads$/.test(pathname);
  if (isForumPost) return { ...kind, isMessage: true, isRepeatable: false };
  const isPost = method === "POST" && pathname.endsWith("/messages");
  return isPost ? { ...kind, ...POST, isMessage: true, isRepeatable: isKnownAgain(json) } : kind;
}

/** Whether Discord gives back the first message instead of posting a second one. What is quoted in a text has backslashes. */
function isKnownAgain(json = ""): boolean {
  return json.includes('"enforce_nonce":true');
}
