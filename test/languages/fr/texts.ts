import type { SomeTexts } from "../../../src/texts/texts.ts";

const LIST = new Intl.ListFormat("fr");

/** Twenty sentences: what isn't here is said in English. */
export const texts = {
  answers: {
    notKnown: "Je ne sais pas : ma source ne le dit pas, ou je n'ai pas compris la question.",
    notAnswered: (event) =>
      `Je ne sais pas répondre à cela. ${event === undefined ? "Reformulez votre question." : `Interrogez-moi sur ${event}.`}`,
    partNotKnown: (place) => `Je ne connais pas la réponse à votre question n° ${place + 1}.`,
    partUnsure: (place) => `Je ne suis pas sûr de comprendre votre question n° ${place + 1}.`,
    further: "Je réponds à trois questions à la fois. Vous avez aussi demandé :",
    notRead: (languages) => `Je ne comprends que les questions dans ces langues : ${LIST.format(languages)}.`,
    unsure: "Je ne suis pas sûr de comprendre. Vouliez-vous demander ceci ?",
    presumedOtherwise: (answer) => `Ce n'est pas ce que dit ma source. ${answer}`,
    verdict: {
      yes: (answer) => `Oui. ${answer}`,
      no: (answer) => `Non. Ma source dit : ${answer}`,
      partly: (answer) => `En partie. Ma source dit : ${answer}`,
      denied: (answer) => `Ma source dit : ${answer}`,
      unsaid: "Ma source ne le dit pas. J'ignore si c'est vrai.",
    },
    recalled: {
      by: (claimants, answer) => `Cela vient de : ${claimants.join(" ; ")}. ${answer}`,
      yes: (told) => `Oui. ${told}`,
      no: (told) => `Non. ${told}`,
      again: (answer) => `Encore une fois : ${answer}`,
    },
  },
  proof: {
    title: "D'où cela vient",
    titleAnd: (number) => `D'où cela vient (${number})`,
    ours: "Notre calcul, non celui de la source :",
    nothingElse: "Rien d'autre ne s'en approchait.",
  },
} satisfies SomeTexts;
