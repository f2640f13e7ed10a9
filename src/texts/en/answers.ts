import { drafts } from "./answering/drafts.ts";
import { inventories } from "./answering/inventories.ts";
import { mentions } from "./answering/mentions.ts";
import { recalled, recap } from "./answering/recalled.ts";

const LIST = new Intl.ListFormat("en");

/** What stands in an answer, around it, or in its place. */
export const answers = {
  /** To what probably is known to be unknown, whichever of those it is. */
  notKnown: "I find no answer to that in my source.",
  /** To what may be about something else, or wasn't understood. @param event its name, where it has one: “the clashes on …” */
  notAnswered: (event: string | undefined) =>
    event === undefined
      ? "I can't answer that. If I misunderstood you, ask in other words."
      : `I can't answer that. Ask me about ${event}, or in other words if I misunderstood you.`,
  /** To a question that was surely understood. */
  notSaid: "My source doesn't say that.",
  /** Of one of several questions; its place counts from 0. */
  partNotKnown: (place: number) => `I don't know the answer to your ${ordinal(place)} question.`,
  partUnsure: (place: number) => `I'm not sure what you mean by your ${ordinal(place)} question.`,
  /** Above buttons, where somebody asked more at once than is answered. */
  further: "I answer three questions at a time. You also asked:",
  /** Below an answer to a message that was too long. */
  ofPart: "That was long: I read its questions and a little around them. Ask me the rest by itself.",
  /** What a command shows, where somebody wants to see something. */
  shows: {
    map: (command: string) => `${command} shows it on a map.`,
    chart: (command: string) => `${command} shows it as a chart.`,
    timeline: (command: string) => `${command} shows what came after what.`,
    quotes: (command: string) => `${command} shows who said what, word for word.`,
  },
  /** To somebody who wants to see it, however: what of the above there is. */
  pictures: (shown: readonly string[]) => shown.join(" "),
  /** To somebody who wants photos or videos. */
  noRecording: (shown: readonly string[]) => `I have no photos or videos. ${shown.join(" ")}`,
  /** To somebody who wants a picture that there isn't. */
  notShown: (shown: readonly string[]) => `I have no such picture. ${shown.join(" ")}`,
  /** To a question in letters that the bot doesn't read. @param languages their names */
  notRead: (languages: readonly string[]) => `I only understand questions in ${LIST.format(languages)}.`,
  /** Questions to choose from follow. */
  unsure: "I'm not sure what you mean. Did you mean one of these?",
  /** Before the answer to the question that was most probably meant. */
  ifMeant: (question: string) => `I'm not sure that I understand you. If you mean “${question}”:`,
  /** Before what is known to be unknown, which tells itself what it is about. */
  notSure: "I'm not sure that I understand you.",
  /** Before an answer that hardly holds what is asked, but is the nearest to it. */
  comesNearest: "I'm not sure that my source answers that. What comes nearest:",
  /** Below either; questions to press follow. */
  orThese: "Or did you mean one of these?",
  /** The question presumed something else than the answer says. */
  presumedOtherwise: (answer: string) => `That isn't what my source says. ${answer}`,
  /** A verdict on what somebody claims, before what the source says; an answer may begin with its own “Yes”. */
  verdict: {
    yes: (answer: string) => `Yes. ${answer.replace(/^Yes[:,] (.)/, (_, first: string) => first.toUpperCase())}`,
    no: (answer: string) => `No. My source says: ${answer.replace(/^Yes[:,] (.)/, (_, first: string) => first)}`,
    partly: (answer: string) =>
      `In part. My source says: ${answer.replace(/^Yes[:,] (.)/, (_, first: string) => first)}`,
    /** A part of it is so; of the rest nothing is known. */
    some: (answer: string) =>
      `My source says: ${answer.replace(/^Yes[:,] (.)/, (_, first: string) => first)} Whether the rest is so, I don't know.`,
    /** The claim tells an earlier count. @param asOf how far it reaches in time */
    was: (figure: string, claimant: string, asOf: string, answer: string) =>
      `In part. That was so as of ${asOf}: ${figure}, according to ${claimant}. Counted since: ${answer.replace(/^Yes[:,] (.)/, (_, first: string) => first)}`,
    /** To “is it a lie that …”. */
    denied: (answer: string) => `My source says: ${answer.replace(/^Yes[:,] (.)/, (_, first: string) => first)}`,
    /** The number that is wrong is right of something else. */
    elsewhere: (answer: string) =>
      `The number itself it gives for something else: ${answer.replace(/^Yes[:,] (.)/, (_, first: string) => first)}`,
    /** Nothing that could be quoted for the claim: “doesn't rule it out” could. */
    unsaid: "My source doesn't say that. Whether it is so, I don't know.",
    /** Nor does it use such words, but it says something of the same: that may be what is meant, or not. */
    reworded: (answer: string) =>
      `My source doesn't put it that way. What it says is this: ${answer.replace(/^Yes[:,] (.)/, (_, first: string) => first.toUpperCase())}`,
    /** It doesn't say that, and says otherwise of just those who are spoken of. */
    instead: (answer: string) =>
      `My source doesn't say that. What it says is this: ${answer.replace(/^Yes[:,] (.)/, (_, first: string) => first.toUpperCase())}`,
  },
  /** Instead of something written or reworded: the text there is. */
  asItStands: (answer: string) => `I can't write or reword. What I have is this: ${answer}`,
  /** The text that serves whoever wants one to use. */
  fixed: (answer: string) => `A fixed text of mine, not written to order: ${answer}`,
  recalled,
  recap,
  drafts,
  inventories,
  mentions,
  /** The source tells what is asked, but of no place that is named. @param answer what it tells */
  untold: {
    ofPlace: (answer: string) => `My source doesn't say so of that place. It says: ${answer}`,
    /** Of what was answered last. */
    where: "My source doesn't say where that was.",
    ofPlaces: (answer: string) => `My source doesn't say so of each of those places. It says: ${answer}`,
  },
  /** “Is this true?”, in a reply to a message that Discord doesn't show the bot. */
  unreadable:
    "Discord doesn't show me that message. Right-click it, or hold it on a phone, and choose Apps → **Check this message**.",
  /** To a message without words. @param held what it holds instead, as `held` names it */
  nothingWritten: (held: readonly string[]) =>
    held.length === 0
      ? "There is nothing in that message that I can read: I read words."
      : `There is nothing in that message that I can read: I read words, and it holds only ${LIST.format(held)}.`,
  /** What a message may hold that can't be read. */
  held: {
    picture: "a picture without a description",
    video: "a video",
    recording: "a recording",
    file: "a file",
    sticker: "a sticker",
    link: "a link without a preview",
  },
  /** To sorrow that tells of nobody's death. */
  sorrow: "I'm so sorry. That is hard to bear.",
  /** To what somebody who mourns or fears tells besides, where it asks nothing. */
  listening: "I hear you, and I'm sorry. I'm only a bot that tells what one source says; ask me whenever you want to.",
  /** The same later on, in turn. */
  listeningOn: [
    "Thank you for telling me that.",
    "There is little that I can say to that. What my source tells, I'll tell you whenever you ask.",
  ],
  /** To a question of theirs that has no answer, or wasn't understood. */
  notToldGently:
    "I'm not sure that I understood you. Ask me again in other words, if you like, and I'll tell you whether my source says it.",
  /** To whoever speaks of taking their own life. */
  despair:
    "I'm sorry that it is so hard. I'm only a bot, and you deserve a person: please talk to somebody now, someone close to you, or a crisis line where you are (https://findahelpline.com lists them). If you are in danger, call the emergency number.",
  /** After “I don't know”; questions to press follow. */
  whatItSays: "What it does say:",

  /** Above whom somebody may turn to who lost, seeks or fears for somebody. */
  contacts: "These may help:",
  /** @param url an address, or a link in Discord's Markdown */
  contact: (name: string, what: string, url: string) => `${name} (${what}): ${url}`,

  /** Below what is said, begun with a capital. @param voices of one source each, as below @param asOf how far that reaches in time */
  says: (voices: readonly string[], asOf: string) => `${voices.join("; ")} · as of ${asOf}`,
  /** Who says so: a source itself, somebody in it, or both. A source comes as “a news article”. */
  voices: {
    sources: (titles: readonly string[]) => LIST.format(titles),
    through: (claimants: readonly string[], source: string) => `${LIST.format(claimants)}, via ${source}`,
    within: (source: string, claimants: readonly string[]) => `${source} and, in it, ${LIST.format(claimants)}`,
    /** The text names the claimants. */
    via: (source: string) => `via ${source}`,
    /** Of one among several statements. */
    by: (claimants: readonly string[]) => LIST.format(claimants),
    /** Below several statements, of which some name their claimants. */
    whereUnnamed: (source: string) => `${source}, where it quotes nobody else`,
  },
  source: (titles: readonly string[]) => `Source: ${titles.join("; ")}`,

  /** On the buttons and the menu under an answer. */
  remove: "Remove",
  related: "Related questions",

  /** Above an answer that one member asked for another, who is pinged. */
  addressed: (mention: string) => `${mention}, this may help:`,
  /** Instead of the same answer a second time. */
  repeated: (url: string) => `I answered that here a moment ago: ${url}`,
  /** In a direct message, above the answer to what was asked where the bot may not write. */
  mayNotWrite: (channel: string) => `You asked me in ${channel}, where I may not write:`,

  /** `/who` found nobody. */
  nameNotKnown: "I don't know that name: my source doesn't have it. Start typing to see the names that I know.",
};

function ordinal(place: number): string {
  return ["first", "second", "third"][place] ?? "other";
}
