import type { RESTPostAPIChannelMessageJSONBody } from "discord.js";
import { invalidForm } from "../rest/api-error.ts";
import type { UploadedFile } from "../rest/read-body.ts";
import type { Channel, Message } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { blankMessage } from "./blank-message.ts";
import { compose } from "./compose.ts";
import type { Nonces } from "./nonces.ts";
import { messageIn } from "./reachable.ts";
import { replyTo } from "./reply-reference.ts";

/** Posts the bot's message; under an enforced nonce that it used minutes ago, gives back that message instead. */
export function createMessage(
  world: World,
  nonces: Nonces,
  channel: Channel,
  body: RESTPostAPIChannelMessageJSONBody,
  files: readonly UploadedFile[],
): Message {
  const author = world.bot;
  const nonce = body.nonce ?? undefined;
  const withNonce = nonce !== undefined && { nonce };
  const earlier = body.enforce_nonce && nonce !== undefined ? nonces.find(author.id, nonce) : undefined;
  const posted = earlier ? world.messages.get(earlier)?.message : undefined;
  if (posted) return { ...posted, ...withNonce };

  const target = repliedMessage(world, channel, body);
  const written = compose(world, body, files, { channel, author, repliedTo: target?.author });
  const message: Message = {
    ...blankMessage(world, channel.id, author),
    ...(target && replyTo(world, target)),
    ...written,
    tts: body.tts ?? false,
  };
  if (nonce !== undefined) nonces.remember(author.id, nonce, message.id);
  world.addMessage(message, withNonce || {});
  return { ...message, ...withNonce };
}

function repliedMessage(world: World, channel: Channel, body: RESTPostAPIChannelMessageJSONBody): Message | undefined {
  const reference = body.message_reference;
  if (!reference) return undefined;
  try {
    return messageIn(world, channel, reference.message_id).message;
  } catch {
    // A reply to a message that is gone is refused, unless the bot said it would rather post without the reference.
    if (reference.fail_if_not_exists === false) return undefined;
    throw invalidForm([
      { path: ["message_reference"], code: "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", message: "Unknown message" },
    ]);
  }
}
