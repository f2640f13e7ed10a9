import { inspect } from "node:util";
import { expect, it } from "vitest";
import { scene } from "../scene.ts";

const TOKEN = "aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4";
const SAID = "what was to be said";

it.each([400, 401, 403, 404, 500, 502])("an error by status %i holds neither token nor text", async (status) => {
  const { standIn, bot } = await scene();
  const { rest, user } = bot.client;
  standIn.fail({ method: "PATCH", path: /@original$/, status, times: 8 });
  const route = `/webhooks/${user.id}/${TOKEN}/messages/@original` as const;
  const error: unknown = await rest.patch(route, { body: { content: SAID }, auth: false }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(Error);
  const told = inspect(error, { depth: 10, showHidden: true });
  expect(told).toContain(`/webhooks/${user.id}/…/messages/@original`);
  expect(told).not.toContain(TOKEN);
  expect(told).not.toContain(SAID);
});
