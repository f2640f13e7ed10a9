import type { Route } from "../route.ts";
import { applicationRoutes } from "./application-routes.ts";
import { channelRoutes } from "./channel-routes.ts";
import { guildRoutes } from "./guild-routes.ts";
import { interactionRoutes } from "./interaction-routes.ts";
import { messageRoutes } from "./message-routes.ts";

/** Every route there is, in the order they are tried: fixed words come before parameters. */
export const allRoutes: readonly Route[] = [
  ...applicationRoutes,
  ...channelRoutes,
  ...guildRoutes,
  ...messageRoutes,
  ...interactionRoutes,
];
