import { nonceOf } from "../../delivery/nonce.ts";

/** What makes a message one that Discord posts once, though it be sent several times within minutes. */
interface PostedOnce {
  readonly nonce: string;
  readonly enforceNonce: true;
}

/**
 * The same message, to be posted once.
 * @param key of all that stands for the same post: whatever is sent second under it isn't posted
 */
export function once<Message extends object>(key: string, message: Message): Message & PostedOnce {
  return { ...message, nonce: nonceOf(key), enforceNonce: true };
}
