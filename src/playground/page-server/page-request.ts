import { z } from "zod";

const asked = { id: z.union([z.string(), z.number()]) };
const inChannel = { ...asked, user: z.string(), channel: z.string() };
const onWhole = { ...asked, user: z.string(), message: z.string() };
const onMessage = { ...asked, user: z.string(), message: z.string(), custom_id: z.string() };
const optionValues = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const named = { name: z.string(), subcommand: z.string().optional(), options: optionValues };

/** What the page may ask for; the `id` comes back with the reply. */
export const pageRequestSchema = z.discriminatedUnion("act", [
  z.object({ act: z.literal("say"), ...inChannel, content: z.string(), reply_to: z.string().optional() }),
  z.object({
    act: z.literal("news"),
    ...inChannel,
    by: z.enum(["person", "bot"]),
    url: z.string(),
    title: z.string(),
    text: z.string(),
  }),
  z.object({ act: z.literal("poll"), ...inChannel, question: z.string(), answers: z.array(z.string()) }),
  z.object({ act: z.literal("forward"), ...onWhole, channel: z.string() }),
  z.object({ act: z.literal("edit"), ...onWhole, content: z.string() }),
  z.object({ act: z.literal("delete"), ...onWhole }),
  z.object({ act: z.literal("command"), ...inChannel, ...named }),
  z.object({ act: z.literal("autocomplete"), ...inChannel, ...named, focused: z.string() }),
  z.object({
    act: z.literal("message_command"),
    ...onWhole,
    name: z.string(),
  }),
  z.object({ act: z.literal("press"), ...onMessage }),
  z.object({ act: z.literal("select"), ...onMessage, values: z.array(z.string()) }),
  z.object({
    act: z.literal("submit_modal"),
    ...asked,
    user: z.string(),
    custom_id: z.string(),
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
  z.object({ act: z.literal("wire"), ...onWhole }),
  z.object({ act: z.literal("control"), ...asked, control: z.string() }),
]);

export type PageRequest = z.infer<typeof pageRequestSchema>;
