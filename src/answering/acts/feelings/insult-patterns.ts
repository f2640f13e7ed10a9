import { compile } from "./feeling-grammar.ts";

const RUDE = "(?:<insulting>|<dehumanising>)";
const BOT = "(?:bot|machine|robot|ai|chatbot|toaster|program|thing|app|computer)";

/** The bot is insulted. */
export const INSULTING = compile([
  `^(?:\\S+ )?<insulting>$`,
  `(?:^|(?:are|and|but|because|yalla|hey|ok|man|god|that|wow|lol) )(?:you|(?:the|this|your) ${BOT})(?: (?:are|is|just|so|such|really|the|most|an?|absolutely|fucking|very|too|truly|all|literally|being))* ${RUDE}`,
  `${RUDE}(?: (?:[a-z]+|<[a-z-]+>))? ${BOT}(?! (?:guns?|gunners?))`,
]);
