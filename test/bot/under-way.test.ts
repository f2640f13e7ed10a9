import { once } from "node:events";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { expect, it, onTestFinished } from "vitest";
import { type StandIn, startStandIn } from "../../src/playground/stand-in.ts";
import { BOUND_MS } from "../bound.ts";
import { replyTo, scene, textOf } from "../discord/scene.ts";

/** A Discord whose way in is held up: what the bot posts arrives there when the test says so. */
async function slowDiscord() {
  const standIn = await startStandIn({ answerWithinMs: BOUND_MS });
  const held = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  const way = createServer(async ({ url = "", method = "GET", headers }, response) => {
    const { authorization = "", "content-type": type = "application/json" } = headers;
    const isPost = method === "POST" && url.endsWith("/messages");
    if (isPost) {
      reached.resolve();
      await held.promise;
    }
    const body = method === "GET" ? null : new Uint8Array(await buffer(response.req));
    const answer = await fetch(new URL(url, standIn.apiUrl), {
      method,
      headers: { authorization, "content-type": type },
      body,
    });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }).listen(0, "127.0.0.1");
  await once(way, "listening");
  onTestFinished(() => {
    way.closeAllConnections();
    way.close();
  });
  const address = way.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const apiUrl = standIn.apiUrl.replace(/:\d+/, `:${port}`);
  const discord: StandIn = Object.create(standIn, { apiUrl: { value: apiUrl } });
  return { discord, reached: reached.promise, release: held.resolve };
}

it("a bot that stops gives the answer that is under way, and takes no further question", async () => {
  const { discord, reached, release } = await slowDiscord();
  const { standIn, bot, lina, general } = await scene({ standIn: discord, closeStandIn: true });
  const mention = `<@${standIn.world.bot.id}>`;
  const question = lina.say(general, `${mention} who is al-Sharaa?`);
  const answer = replyTo(standIn, question);
  await reached;
  let hasStopped = false;
  const stopped = bot.stop().then(() => {
    hasStopped = true;
  });
  const late = lina.say(general, `${mention} where is Latakia?`);
  expect(hasStopped).toBe(false);
  release();
  expect(textOf(await answer)).toContain("Sharaa");
  await stopped;
  const replies = [...standIn.world.messages.values()].map(({ message }) => message.message_reference?.message_id);
  expect(replies).not.toContain(late.id);
});
