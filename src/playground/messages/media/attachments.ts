import type { APIAttachment } from "discord.js";
import type { UploadedFile } from "../../rest/read-body.ts";
import type { Message } from "../../world/records.ts";
import type { World } from "../../world/world.ts";
import type { Draft } from "../draft.ts";
import { pngSize } from "./png-size.ts";

/** A message's files: those of before that the draft lists (all, if it lists none), then the uploads. */
export function attachmentsOf(
  world: World,
  channelId: string,
  draft: Draft,
  files: readonly UploadedFile[],
  previous: Message | undefined,
): APIAttachment[] {
  const listed = draft.attachments?.flatMap(({ id }) => world.files.get(String(id))?.attachment ?? []);
  return [...(listed ?? previous?.attachments ?? []), ...files.map((file) => store(world, channelId, draft, file))];
}

function store(world: World, channelId: string, draft: Draft, file: UploadedFile): APIAttachment {
  const id = world.newId();
  const described = draft.attachments?.find((attachment) => String(attachment.id) === file.index);
  const filename = described?.filename ?? file.name;
  const url = `${world.origin}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
  const attachment: APIAttachment = {
    id,
    filename,
    size: file.bytes.byteLength,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(described?.description && { description: described.description }),
    ...pngSize(file.bytes),
  };
  world.files.set(id, { attachment, bytes: world.keptOnce(file.bytes) });
  return attachment;
}
