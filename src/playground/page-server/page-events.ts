import type { StoredMessage } from "../world/records.ts";
import type { World } from "../world/world.ts";
import type { WorldEvent } from "../world/world-event.ts";

/** A world event in the words of the page protocol; undefined where the page has nothing to hear. */
export function pageEvent(world: World, event: WorldEvent): object | undefined {
  switch (event.type) {
    case "message":
    case "message_update":
      return { type: event.type, message: event.stored.message, ...visibility(event.stored) };
    case "message_delete": {
      const { channel_id, id } = event.stored.message;
      return { type: "message_delete", channel_id, id };
    }
    case "message_delete_bulk": {
      const [{ message }] = event.stored;
      const ids = event.stored.map((one) => one.message.id);
      return { type: "message_delete_bulk", channel_id: message.channel_id, ids };
    }
    case "commands":
      return { type: "commands", commands: world.commands };
    case "typing":
      return { type: "typing", channel_id: event.channelId, user_id: event.userId };
    case "clock":
      return { type: "clock", now: world.now() };
    case "thread":
    case "channel":
      return { type: "channel", channel: event.channel };
    case "thread_update":
    case "channel_update":
    case "channel_delete":
    case "role_update":
    case "role_delete":
    case "bot_removed":
    case "bot_invited":
      return undefined;
  }
}

function visibility({ visibleTo }: StoredMessage): { visible_to?: string } {
  return visibleTo ? { visible_to: visibleTo } : {};
}
