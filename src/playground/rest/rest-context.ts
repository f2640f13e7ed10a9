import type { Gateway } from "../gateway/gateway.ts";
import type { Interactions } from "../interactions/interactions.ts";
import type { Crossposts } from "../messages/crosspost.ts";
import type { Nonces } from "../messages/nonces.ts";
import type { World } from "../world/world.ts";

/** What the routes work on. */
export interface RestContext {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly nonces: Nonces;
  readonly crossposts: Crossposts;
}
