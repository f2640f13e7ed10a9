import { type APIMessageTopLevelComponent, ComponentType, MessageFlags } from "discord.js";
import { apiErrors, invalidForm } from "../rest/api-error.ts";
import type { UploadedFile } from "../rest/read-body.ts";
import type { Channel, Message, User } from "../world/records.ts";
import type { World } from "../world/world.ts";
import type { Draft } from "./draft.ts";
import { attachmentsOf } from "./media/attachments.ts";
import { MediaResolver } from "./media/media.ts";
import { type Mentions, mentionsOf } from "./mentions.ts";
import { componentsV2Errors } from "./rules/components-v2.ts";
import { interactiveErrors } from "./rules/interactive.ts";
import { textErrors } from "./rules/text.ts";
import { placedComponents } from "./sent/placed-components.ts";
import { sentComponents } from "./sent/sent-components.ts";
import { sentEmbeds } from "./sent/sent-embeds.ts";

/** Where a draft is going. */
export interface Scene {
  readonly channel: Channel;
  readonly author: User;
  readonly repliedTo?: User | undefined;
  /** The message that the draft edits; what the draft leaves out stays as it is there. */
  readonly previous?: Message | undefined;
}

/** The fields of a message that its author wrote, and what follows from them. */
export type WrittenFields = Mentions & Pick<Message, "content" | "embeds" | "components" | "attachments" | "flags">;

const settable = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** Turns a draft into a message's fields. @throws ApiError where Discord would refuse it. */
export function compose(world: World, draft: Draft, files: readonly UploadedFile[], scene: Scene): WrittenFields {
  const { channel, author, repliedTo, previous } = scene;
  const flags = ((draft.flags ?? 0) & settable) | (previous?.flags ?? 0);
  const whole: Draft = { ...draft, ...carriedOver(draft, previous), flags };
  const errors = [...textErrors(whole), ...componentsV2Errors(whole), ...interactiveErrors(whole)];
  if (errors.length > 0) throw invalidForm(errors);

  const media = new MediaResolver(world, attachmentsOf(world, channel.id, draft, files, previous));
  const components = draft.components ? sentComponents(draft.components, media) : (whole.components ?? []);
  const embeds = draft.embeds ? sentEmbeds(draft.embeds, media) : (whole.embeds ?? []);
  const content = whole.content ?? "";
  if (!content && components.length === 0 && embeds.length === 0 && media.unused.length === 0) {
    throw apiErrors.emptyMessage();
  }
  const text = [content, ...displayedText(components)].join("\n");
  return {
    content,
    embeds: [...embeds],
    components: [...components],
    attachments: media.unused,
    flags,
    ...mentionsOf(world, { author, channel, text, allowed: draft.allowed_mentions, repliedTo }),
  };
}

/** What an edit doesn't speak of stays. */
function carriedOver(draft: Draft, previous: Message | undefined): Draft {
  return {
    content: draft.content === undefined ? previous?.content : draft.content,
    embeds: draft.embeds === undefined ? previous?.embeds : draft.embeds,
    components: draft.components === undefined ? previous?.components : draft.components,
  };
}

function displayedText(components: readonly APIMessageTopLevelComponent[]): string[] {
  return placedComponents(components).flatMap(({ component }) => {
    return component.type === ComponentType.TextDisplay ? component.content : [];
  });
}
