import type { APIAttachment, APIUnfurledMediaItem } from "discord.js";
import { invalidForm } from "../../rest/api-error.ts";
import type { World } from "../../world/world.ts";

const attachmentScheme = "attachment://";

/** What Discord shows for an address in a draft. The library's type lacks the id. */
export interface ResolvedMedia extends APIUnfurledMediaItem {
  readonly id: string;
  readonly proxy_url: string;
}

/** Resolves the addresses in one draft, whose `attachment://` names mean the files that come with it. */
export class MediaResolver {
  readonly #world: World;
  readonly #files: readonly APIAttachment[];
  readonly #used = new Set<APIAttachment>();

  constructor(world: World, files: readonly APIAttachment[]) {
    this.#world = world;
    this.#files = files;
  }

  /** The files that no component or embed shows: those alone stand in a message's `attachments`. */
  get unused(): APIAttachment[] {
    return this.#files.filter((file) => !this.#used.has(file));
  }

  /** @throws ApiError if an `attachment://` address names no file. */
  resolve(url: string): ResolvedMedia {
    if (!url.startsWith(attachmentScheme)) return { id: this.#world.newId(), url, proxy_url: url };
    const filename = url.slice(attachmentScheme.length);
    const file = this.#files.find((candidate) => candidate.filename === filename);
    if (!file) {
      const message = `The referenced attachment "${filename}" was not found in the request`;
      throw invalidForm([
        { path: ["components"], code: "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", message },
      ]);
    }
    this.#used.add(file);
    return {
      id: file.id,
      url: file.url,
      proxy_url: file.proxy_url,
      width: file.width ?? null,
      height: file.height ?? null,
      content_type: file.content_type ?? null,
      attachment_id: file.id,
    };
  }
}
