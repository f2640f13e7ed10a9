import { z } from "zod";
import type { Engine } from "../../../answering/engine.ts";
import { startBot } from "../../../bot/start-bot.ts";
import type { Log } from "../../../log.ts";
import { type Message, type StandIn, startStandIn } from "../../../playground/stand-in.ts";
import { openStore } from "../../../store/open-store.ts";
import { seeded } from "../measuring/chance.ts";
import { mutate } from "./mutate.ts";
import { templates } from "./templates.ts";

/** What to pelt a bot with. */
export interface PeltOptions {
  readonly payloads: number;
  readonly seed: number;
  readonly engine: Engine;
  readonly log: Log;
}

/** What came of it. */
export interface Pelted {
  /** By name, how many spoilt events were sent. */
  readonly sent: ReadonlyMap<string, number>;
  /** Messages of the bot. */
  readonly replies: number;
  /** Those among them that notified anybody, in words. */
  readonly pings: readonly string[];
  /** Breaches of Discord's contract in what the bot sent. */
  readonly violations: readonly string[];
  /** How often a plain question was asked meanwhile, and how often answered. */
  readonly asked: number;
  readonly answered: number;
  /** How often the connection had to be made anew. */
  readonly reconnects: number;
}

const BATCH = 250;
/** So many frames that are no event at all come beside the events, as a share of them. */
const FRAMES = 0.02;
/** A plain question is waited for as long; in milliseconds. */
const PATIENCE = 60_000;

/** Sends a real bot spoilt events through discord.js, and asks it a plain question after each batch. */
export async function pelt({ payloads, seed, engine, log }: PeltOptions): Promise<Pelted> {
  const { next: draw } = seeded(seed);
  const standIn = await startStandIn();
  const store = await openStore(":memory:");
  const bot = await startBot({ apiUrl: standIn.apiUrl, token: "playground", engine, store, log });
  const sound = await templates(standIn);
  const pings: string[] = [];
  let replies = 0;
  const isOfBot = ({ author }: Message) => author.id === standIn.world.bot.id;
  standIn.world.listen((event) => {
    if ((event.type !== "message" && event.type !== "message_update") || !isOfBot(event.stored.message)) return;
    replies += 1;
    const { mentions, mention_roles, mention_everyone } = event.stored.message;
    if (mentions.length + mention_roles.length > 0 || mention_everyone)
      pings.push(JSON.stringify(event.stored.message));
  });

  const sent = new Map<string, number>();
  let asked = 0;
  let answered = 0;
  for (let i = 1; i <= payloads; i++) {
    if (draw() < FRAMES) {
      standIn.gateway.sendFrame(spoiltFrame(draw));
      sent.set("frames", (sent.get("frames") ?? 0) + 1);
    }
    const template = sound[Math.floor(draw() * sound.length)];
    if (!template) break;
    const { name } = template;
    // A new id each time: what comes twice is answered once.
    const data = mutate(
      { ...template.data, ...("id" in template.data && hasNewId(name) && { id: standIn.world.newId() }) },
      draw,
    );
    standIn.gateway.sendEvent(name, data);
    sent.set(name, (sent.get(name) ?? 0) + 1);
    if (i % BATCH !== 0 && i !== payloads) continue;
    // Most answers are to interactions that this Discord never began: they tell of pings, too.
    for (const { body } of standIn.requests) if (mayPing(body)) pings.push(JSON.stringify(body));
    asked += 1;
    if (await answersPlainly(standIn)) answered += 1;
  }
  const { reconnects } = bot.connection;
  await bot.stop();
  await store.close();
  await standIn.close();
  return { sent, replies, pings, violations: [...standIn.violations], asked, answered, reconnects };
}

/** Nothing that would rightly end the connection. */
function spoiltFrame(draw: () => number): string {
  const frames = [
    () => '{"op":0,"t":"MESSAGE_CREATE","s":',
    () => "\u0000",
    () => JSON.stringify(mutate([{ op: 0, t: "MESSAGE_CREATE", s: 1, d: {} }], draw)),
    () => '{"op":9,"d":{}}',
    () => '{"op":10,"d":{"heartbeat_interval":1}}',
    () => '{"op":11}',
    () => '{"op":99,"d":null}',
    () => '{"op":"7"}',
    () => '{"op":0,"t":"READY","s":1,"d":{"guilds":5}}',
  ];
  return frames[Math.floor(draw() * frames.length)]?.() ?? "";
}

const nobody = z.array(z.unknown()).max(0).optional();
const body = z.object({
  allowed_mentions: z.looseObject({ parse: z.array(z.string()), users: nobody, roles: nobody }).optional(),
});
const shown = z.union([z.object({ content: z.string() }), z.object({ components: z.array(z.unknown()) })]);

/** Whether what was sent shows a text without forbidding it every mention. */
function mayPing(sent: unknown): boolean {
  const data = z.object({ type: z.literal([4, 7]), data: z.unknown() }).safeParse(sent).data?.data ?? sent;
  if (!shown.safeParse(data).success || z.object({ custom_id: z.string() }).safeParse(data).success) return false;
  const { data: message } = body.safeParse(data);
  return message?.allowed_mentions?.parse.length !== 0;
}

function hasNewId(name: string): boolean {
  return name === "MESSAGE_CREATE" || name === "INTERACTION_CREATE";
}

/** Spoilt events may have taken the server or the channel from the bot, as they should; Discord brings it back first. */
async function answersPlainly(standIn: StandIn): Promise<boolean> {
  const { world } = standIn;
  world.removeBot()();
  const general = world.channelByName("general").id;
  const question = standIn.person("Lina").say(general, `<@${world.bot.id}> where did assad flee to?`);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, undefined);
  });
  const reply = await Promise.race([
    standIn.nextMessage((message) => message.message_reference?.message_id === question.id),
    late,
  ]);
  clearTimeout(timer);
  return reply !== undefined;
}
