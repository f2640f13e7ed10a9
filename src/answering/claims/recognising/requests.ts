/** What may stand before what is wanted. */
const POLITELY =
  "(?:(?:so|and|but|ok|okay|k|right|hi|hey|hello|please|pls|now|then|also|can you|could you|will you|would you|u|just|cheers|ty|thanks|thank you|last|last one|one last thing)[,.:!]? )*";
/** “Draft us a headline”, “translate this”: whatever text follows, nothing of it is claimed. */
const MAKES = new RegExp(
  `^${POLITELY}(?:write|compose|draft|create|generate|invent|make|prepare|design|translate|rewrite|rephrase|paraphrase|proofread|reword|shorten|quiz|swap|trim|condense|simplify) (?:me|us|up|out|a|an|some|this|that|it|these|those|the|my|our|to|into|\\d+|one|two|three|four|five|six|ten)\\b(?! sure\\b)`,
  "i",
);
/** Of these verbs a text is the object, whatever they name. */
const REWORDS = new RegExp(
  `^${POLITELY}(?:summari[sz]e|sum up|translate|paraphrase|rephrase|reword|condense|boil|cut (?:it|this|that|them)|turn (?:it|this|that))\\b`,
  "i",
);
const TEXTS =
  "(?:headline|summary|recap|overview|caption|title|standfirst|pull[- ]?quote|tweet|slogan|poem|rap|song|speech|paragraph|essay|quiz|question|riddle|true[ /]or[ /]false|true[ /]false|version|translation)s?";
const SOME = "(?:a|an|one|another|some|the|my|two|three|four|five|\\d{1,2})";
/** “Another one, harder”, “a short caption would be nice”, “we need a headline” */
const WANTS_TEXT = new RegExp(
  `^${POLITELY}(?:(?:another|one more|now one|next one|one (?:that|where|with|for|which))\\b|(?:i|we)(?:'d| would| just| also)* (?:need|want|like|love|could use) ${SOME} (?:\\S+ ){0,3}${TEXTS}\\b|${SOME} (?:\\S+ ){0,4}${TEXTS}\\b.* would (?:be|do|help)\\b|(?:\\S+[- ]){0,2}${TEXTS}[,:;.]? (?:please|pls|max|in|of|no|without|under|with)\\b)`,
  "i",
);
const NUMBER = "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|a couple of|fewer|less)";
/** How long a text is to be: “seven words at most” */
const SIZED = new RegExp(
  `^(?:(?:in|max\\.?|maximum|at most|under|within|about|only|just) ){1,2}(?:of )?${NUMBER} (?:\\S+ )?(?:words?|sentences?|lines?|paragraphs?|characters)\\b|^${NUMBER}[- ](?:words?|sentences?|lines?|paragraphs?|characters)(?: (?:at most|max|maximum|only|please|pls|tops)\\b|[- ]${TEXTS}\\b)`,
  "i",
);

/** “One sentence on the floods”: a length, and what it shall be of. */
const SIZE_OF = new RegExp(
  `^${POLITELY}(?:give me |in |just |only )?(?:${NUMBER}|a|a single|a short|a quick)[- ](?:words?|sentences?|lines?|liners?|paragraphs?|summary|overview) (?:on|about|of|for)\\b`,
  "i",
);

/** Whether a message wants something written, reworded or put into another language. */
export function wantsWritten(text: string): boolean {
  return MAKES.test(text) || REWORDS.test(text) || WANTS_TEXT.test(text) || SIZE_OF.test(text);
}

/** Whether what is left of a message without its frame only says how long a text is to be. */
export function isSize(body: string): boolean {
  return SIZED.test(body);
}
