import { answerOf } from "../src/answering/compose.ts";
import { answerResponse } from "../src/discord/asking/answer-response.ts";
import { conversationIn, noteSubjects } from "../src/discord/asking/conversation.ts";
import { respond } from "../src/discord/asking/respond.ts";
import { answerMessage } from "../src/discord/messages/answers/answer-message.ts";
import { entryDisplay } from "../src/discord/messages/answers/entry-display.ts";
import { browseMessage } from "../src/discord/messages/browsing/browse-message.ts";
import { choiceOf, LIMITS } from "../src/discord/messages/limits.ts";
import type { Command } from "../src/discord/surface/command.ts";
import { anywhere } from "../src/discord/surface/command-builders.ts";
import { languageFor } from "../src/discord/surface/language.ts";
import { replyPrivately } from "../src/discord/surface/private-reply.ts";
import { inLanguage } from "../src/knowledge/model.ts";
import { questionSearch } from "../src/searching/questions.ts";

/**
 * `/browse`: all questions by topic, or one that is found while typing. `/ask` offers no choices: into its box people paste, and
 * Discord's client swallows the other options of a pasted command, and forgets what was typed, where a box has choices.
 */
export const browse = {
  name: "browse",
  descriptions: {
    en: "All questions by topic, or one that you find by typing",
    de: "Alle Fragen nach Themen, oder eine, die du beim Tippen findest",
    fr: "Toutes les questions par thème, ou une que vous trouvez en tapant",
    es: "Todas las preguntas por tema, o una que encuentras al escribir",
  },
  help: {
    en: "all questions by topic, and a search as you type",
    ar: "كل الأسئلة بحسب الموضوع، مع بحث أثناء الكتابة",
  },
  data: () =>
    anywhere()
      .addStringOption((option) =>
        option
          .setName("question")
          .setDescription("Type a word or two, and choose")
          .setAutocomplete(true)
          .setMaxLength(LIMITS.choiceName),
      )
      .addBooleanOption((option) => option.setName("share").setDescription("Show the answer to everybody")),
  async autocomplete(interaction, bot) {
    const { engine, popularity } = bot;
    const language = await languageFor(bot, interaction);
    const typed = interaction.options.getFocused();
    const isEmpty = typed.trim() === "";
    const found = questionSearch(engine.base, language).search(
      typed,
      isEmpty ? engine.base.entries.size : LIMITS.choices,
    );
    const answerable = found.filter(({ kind }) => kind === "fact");
    const shown = isEmpty ? popularity.sort(answerable, ({ id }) => id) : found;
    // What Discord shows in the box is the name: pasted, it comes back in the value's place, so the two are the same.
    return shown.slice(0, LIMITS.choices).map(({ id, question }) => {
      const name = inLanguage(question, language);
      return choiceOf(name, name.length > LIMITS.choiceName ? id : name);
    });
  },
  async execute(interaction, bot) {
    const { base } = bot.engine;
    const { options, channelId, user } = interaction;
    const language = await languageFor(bot, interaction);
    const typed = options.getString("question")?.trim() ?? "";
    if (typed === "") return replyPrivately(interaction, browseMessage(base, language));
    const isShared = options.getBoolean("share") ?? false;
    const conversation = conversationIn(channelId, user.id);
    const entry = questionSearch(base, language).exact(typed);
    if (!entry) {
      const response = answerResponse(bot, typed, [conversation], interaction);
      return respond(interaction, bot, { ...response, isPrivate: !isShared || response.isPrivate === true });
    }
    noteSubjects(bot, [entry.id], [conversation]);
    const render = (asker: string | undefined) => answerMessage(answerOf(base, entry, 1, [], language), { asker });
    const isPrivate = !isShared || entry.kind !== "fact";
    await respond(interaction, bot, {
      subject: entry.id,
      language,
      display: entryDisplay(entry.id),
      isPrivate,
      render,
    });
  },
} satisfies Command;
