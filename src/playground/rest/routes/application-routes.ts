import {
  ApplicationCommandResponseSchema,
  ApplicationCommandUpdateRequestSchema,
  GatewayBotResponseSchema,
  PrivateApplicationResponseSchema,
  UserPIIResponseSchema,
  UserResponseSchema,
} from "discord-api-spec/zod";
import * as z from "zod/mini";
import { registerCommands } from "../../commands/register-commands.ts";
import { applicationObject } from "../../world/application-object.ts";
import type { World } from "../../world/world.ts";
import { apiErrors } from "../api-error.ts";
import { route } from "../route.ts";

const commandsSchema = z.array(ApplicationCommandResponseSchema);

/** Who the bot is, where its gateway is, and which commands it has. */
export const applicationRoutes = [
  route("GET", "/gateway/bot", { reply: GatewayBotResponseSchema }, (_, { gateway }) => {
    const session_start_limit = { total: 1000, ...gateway.starts, max_concurrency: gateway.sharding.maxConcurrency };
    return { status: 200, body: { url: gateway.toldUrl, shards: gateway.sharding.recommended, session_start_limit } };
  }),

  route("GET", "/users/@me", { reply: UserPIIResponseSchema }, (_, { world }) => {
    return { status: 200, body: { ...world.bot, mfa_enabled: false, locale: "en-US", verified: true, email: null } };
  }),

  route("GET", "/users/:user", { reply: UserResponseSchema }, ({ params }, { world }) => {
    const user = world.users.get(params.user);
    if (!user) throw apiErrors.unknownUser();
    return { status: 200, body: user };
  }),

  route("GET", "/applications/@me", { reply: PrivateApplicationResponseSchema }, (_, { world }) => {
    return { status: 200, body: applicationObject(world) };
  }),

  route("GET", "/applications/:application/commands", { reply: commandsSchema }, ({ params }, { world }) => {
    requireOwn(world, params.application);
    return { status: 200, body: world.commands };
  }),

  route(
    "PUT",
    "/applications/:application/commands",
    { body: z.array(ApplicationCommandUpdateRequestSchema), reply: commandsSchema },
    ({ params, body }, { world }) => {
      requireOwn(world, params.application);
      return { status: 200, body: registerCommands(world, body) };
    },
  ),
];

function requireOwn(world: World, applicationId: string): void {
  if (applicationId !== world.bot.id) throw apiErrors.missingAccess();
}
