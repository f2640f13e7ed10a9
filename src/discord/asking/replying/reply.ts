import type { Message } from "discord.js";
import { subjectsOf } from "../../../answering/answer.ts";
import { asClaim } from "../../../answering/claims/recognising/recognise.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Texts } from "../../../texts/texts.ts";
import { commandIds } from "../../connection/register.ts";
import { asGiven, type Given } from "../../edits/answered-messages.ts";
import { questionButtons } from "../../messages/buttons.ts";
import { helpMessage } from "../../messages/help-message.ts";
import { nothingWritten } from "../../reading/nothing-written.ts";
import { questionIn } from "../../reading/question-in.ts";
import { repliedClaim } from "../../reading/replied-claim.ts";
import type { Place } from "../../sending/places.ts";
import type { Bot } from "../../surface/bot.ts";
import { languageFor, readerOf, textsFor } from "../../surface/language.ts";
import { messageUrl } from "../../surface/recent-answers.ts";
import { isSureEnough } from "../answer-channels.ts";
import { type AskedResponse, answerResponse } from "../answer-response.ts";
import { conversationAt, conversationIn, conversationsOf, noteSubjects } from "../conversation.ts";
import { noteUnanswered, rememberPosted } from "../record-answer.ts";

/**
 * Answers a message. Resolves to what was said, or to undefined where the bot is silent: it was asked nothing and isn't sure.
 */
export async function reply(message: Message, bot: Bot, place: Place, unasked: boolean): Promise<Given | undefined> {
  const { text, unread } = questionIn(message);
  const tell = async (say: (texts: Texts) => string) =>
    asGiven(await place.say({ content: say(await textsFor(bot, readerOf(message))) }));
  if (text === "" && unread.size > 0) return tell((texts) => nothingWritten(unread, texts));
  if (text === "") return explain(message, bot, place);
  const claim = await repliedClaim(message, text);
  if (claim === "hidden") return tell(({ answers }) => answers.unreadable);
  if (claim?.text === "") return tell((texts) => nothingWritten(claim.unread, texts));
  const conversations = claim ? [] : conversationsOf(message);
  const held = new Set(conversations.flatMap((id) => bot.memory.recall(id, bot.now().epochMilliseconds)));
  // The claim may be in another language than the question whether it is true.
  const response = claim
    ? answerResponse(bot, asClaim(claim.text), [], {
        channel: message.channel,
        language: await languageFor(bot, readerOf(message)),
      })
    : answerResponse(bot, text, conversations, message);
  // Unasked, it doesn't interrupt who mourns or fears, and is silent to hatred, which isn't an answer.
  if (unasked && (response.answer.consolation || !isSureEnough(response.reasons))) return undefined;
  noteUnanswered(bot, response.answer, text, message.guildId);
  for (const entry of response.counted) bot.popularity.count(entry, message.guildId);
  const noted = subjectsOf(response.answer).filter((subject) => !held.has(subject));
  const given = await postOnce(message, bot, place, response, unasked);
  return given && { ...given, noted };
}

async function postOnce(
  message: Message,
  bot: Bot,
  place: Place,
  response: AskedResponse,
  unasked: boolean,
): Promise<Given | undefined> {
  const { channelId, author } = message;
  const { guildId } = place;
  const { subject } = response;
  const { language } = response.answer;
  // In a direct message the asker can't be bothered by others' answers: nothing to remove.
  const asker = guildId === null ? undefined : author.id;
  const { base } = bot.engine;
  let given: Given | undefined;
  const post = async () => {
    const posted = await place.say(response.render(asker));
    given = { ...asGiven(posted), isCorrectable: response.display !== undefined };
    const subjects = subjectsOf(response.answer);
    const talks = [
      conversationAt(posted.id),
      ...(posted.channelId === channelId ? [] : [conversationIn(posted.channelId, author.id)]),
    ];
    noteSubjects(bot, subjects, talks);
    if (response.display) void rememberPosted(bot, posted, base, response.display, response.answer.language);
    return { messageId: posted.id, url: messageUrl(guildId, posted.channelId, posted.id) };
  };
  if (guildId === null || subject === undefined) {
    await post();
    return given;
  }
  const earlier = await bot.recent.postOnce({ channelId, subject, language, version: base.version }, post);
  if (!earlier || unasked) return given;
  const components = questionButtons("related", [], language, asker);
  return asGiven(await place.say({ content: textsIn(language).answers.repeated(earlier.url), components }));
}

/** Says what it answers, and how to ask. */
async function explain(message: Message, bot: Bot, place: Place): Promise<Given> {
  const { client, engine, commands, accuracy } = bot;
  const language = await languageFor(bot, readerOf(message));
  const asker = place.guildId === null ? undefined : message.author.id;
  return asGiven(
    await place.say(helpMessage(engine.base, language, { ids: commandIds(client), commands, accuracy, asker })),
  );
}
