import { postNews } from "../people/news.ts";
import type { Person } from "../people/person.ts";
import type { Control } from "./page-hello.ts";
import type { PageRequest } from "./page-request.ts";
import type { Wire } from "./wire.ts";

/** What the page's requests are carried out with. */
export interface Performers {
  /** @throws Error if there is no such person */
  personById(userId: string): Person;
  /** A bot that brings news, whose posts are embeds. */
  newsBot(): Person;
  readonly controls: readonly Control[];
  /** @throws Error if there is no such message */
  wireOf(messageId: string): Wire;
}

/** Does what the page asked for; the result goes back to it. @throws Error in words for the person */
export async function perform(
  request: PageRequest,
  { personById, newsBot, controls, wireOf }: Performers,
): Promise<unknown> {
  if (request.act === "control") return runControl(request.control, controls);
  const person = personById(request.user);
  switch (request.act) {
    case "say":
      return person.say(request.channel, request.content, { replyTo: request.reply_to });
    case "news":
      return postNews(request.by === "bot" ? newsBot() : person, request.channel, request);
    case "poll":
      return person.say(request.channel, "", { poll: request });
    case "forward":
      return person.forward(request.message, request.channel);
    case "edit":
      return person.edit(request.message, request.content);
    case "delete":
      return person.takeBack(request.message);
    case "command":
      return person.command(request.channel, request.name, request.options, request.subcommand);
    case "autocomplete": {
      const { channel, name, options, focused, subcommand } = request;
      return person.autocomplete(channel, name, options, focused, subcommand);
    }
    case "message_command":
      return person.messageCommand(request.message, request.name);
    case "wire":
      return wireOf(request.message);
    case "press":
      return person.press(request.message, request.custom_id);
    case "select":
      return person.select(request.message, request.custom_id, request.values);
    case "submit_modal":
      return person.submitModal(request.custom_id, request.fields);
  }
}

function runControl(wanted: string, controls: readonly Control[]): unknown {
  const control = controls.find(({ id }) => id === wanted);
  if (!control) throw new Error(`There is no control "${wanted}"`);
  return control.run();
}
