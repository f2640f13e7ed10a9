import { Locale, type RESTPostAPIApplicationCommandsJSONBody } from "discord.js";

/** A text in those of Discord's languages that the team can vouch for; English is the command's own. */
interface Localised {
  readonly de: string;
  readonly fr: string;
  readonly es: string;
}

/** Descriptions of slash commands by name. */
const DESCRIPTIONS: Readonly<Record<string, Localised>> = {
  deathtoll: {
    de: "Wie viele Menschen getötet wurden, nach Gruppen, und wer sie gezählt hat",
    fr: "Combien de personnes ont été tuées, par groupe, et qui les a comptées",
    es: "Cuántas personas murieron, por grupo, y quién las contó",
  },
  ask: {
    de: "Stell eine Frage in eigenen Worten (auf Englisch)",
    fr: "Posez une question avec vos propres mots (en anglais)",
    es: "Haz una pregunta con tus propias palabras (en inglés)",
  },
  who: {
    de: "Wer oder was ist diese Person, diese Gruppe, dieser Ort?",
    fr: "Qui ou qu'est-ce que cette personne, ce groupe ou ce lieu ?",
    es: "¿Quién o qué es esta persona, este grupo o este lugar?",
  },
  where: { de: "Wo es geschieht", fr: "Où cela se passe", es: "Dónde ocurre" },
  timeline: { de: "Was auf was folgte", fr: "L'ordre des événements", es: "Qué vino después de qué" },
  background: { de: "Wie es dazu kam", fr: "Comment on en est arrivé là", es: "Cómo se llegó a esto" },
  attacks: {
    de: "Welche Infrastruktur angegriffen wurde",
    fr: "Quelles infrastructures ont été attaquées",
    es: "Qué infraestructura fue atacada",
  },
  reactions: { de: "Wie andere reagierten", fr: "Comment d'autres ont réagi", es: "Cómo reaccionaron otros" },
  quotes: {
    de: "Wer was wörtlich sagte",
    fr: "Qui a dit quoi, mot pour mot",
    es: "Quién dijo qué, palabra por palabra",
  },
  sources: {
    de: "Worauf meine Antworten beruhen",
    fr: "Sur quoi reposent mes réponses",
    es: "En qué se basan mis respuestas",
  },
  summary: { de: "Was geschah, in Kürze", fr: "Ce qui s'est passé, en bref", es: "Lo que pasó, en breve" },
  help: {
    de: "Was ich beantworte und wie man fragt",
    fr: "À quoi je réponds, et comment demander",
    es: "Qué respondo y cómo preguntar",
  },
  privacy: {
    de: "Was ich speichere und wie man es löscht",
    fr: "Ce que je conserve, et comment l'effacer",
    es: "Qué guardo y cómo borrarlo",
  },
  setup: {
    de: "Mich auf diesem Server einrichten, Schritt für Schritt",
    fr: "Me configurer sur ce serveur, pas à pas",
    es: "Configurarme en este servidor, paso a paso",
  },
};

/** Names of the commands of a message's menu. */
const NAMES: Readonly<Record<string, Localised>> = {
  "Answer this message": {
    de: "Diese Nachricht beantworten",
    fr: "Répondre à ce message",
    es: "Responder a este mensaje",
  },
  "Check the figures": { de: "Zahlen prüfen", fr: "Vérifier les chiffres", es: "Comprobar las cifras" },
};

/** The command with its texts in further languages, where there are any. Slash commands keep their names. */
export function withLocalisations<T extends RESTPostAPIApplicationCommandsJSONBody>(command: T): T {
  const name = NAMES[command.name];
  const description = "description" in command ? DESCRIPTIONS[command.name] : undefined;
  return {
    ...command,
    ...(name && { name_localizations: byLocale(name) }),
    ...(description && { description_localizations: byLocale(description) }),
  };
}

function byLocale({ de, fr, es }: Localised) {
  return { [Locale.German]: de, [Locale.French]: fr, [Locale.SpanishES]: es, [Locale.SpanishLATAM]: es };
}
