/** What a message claims, and how it puts it. */
export interface Claim {
  /** The claim alone, without what frames it. */
  readonly body: string;
  /** A statement says so, a confirmation asks for a verdict in words, a question may be answered without one. */
  readonly form: "statement" | "confirmation" | "question";
  /** The frame denies it: “it is false that …”. */
  readonly isDenied: boolean;
}

const TELLERS =
  "(?:someone|somebody|people|they|everyone|everybody|my [a-z]+(?:'s [a-z]+)?|an? (?:friend|colleague|guy|man|woman|relative|neighbour|neighbor|classmate|teacher|user|member|post|tweet|video|channel)(?: (?:here|of mine|online|on [a-z]+))?|some (?:people|guy|channel|post)|he|she|twitter|tiktok|facebook|reddit|the (?:news|media|internet)|reports?|rumou?rs?)";
const TELLING =
  "(?:says?|said|claims?|claimed|tells?|told|keeps? (?:saying|telling)|insists?|swears?|thinks?|believes?|are (?:saying|claiming)|is (?:saying|claiming)|reports?|has it|have it)";
const FRAMES: readonly RegExp[] = [
  /^(?:hey|hi|hello|ok|okay|so|well|um|uh|wait|hold on|quick question|guys|bot|please|pls|yo|and|but|btw|omg|wow)\b[\s,:.!-]+/i,
  /^(?:is|isn't|was) (?:it|this|that)? ?(?:really |actually |also )?(?:true|correct|right(?! of| to| for)|a fact|accurate|the case|confirmed)(?:,? that|:|,| if| what they say:?)?\s+/i,
  /^(?:true or false|fact or fiction|fact[- ]?check|real or fake|verify|check(?: this)?|confirm|please confirm|true|breaking(?: news)?|just in|urgent|update|rumou?r|claim|fwd|forwarded)\s*[:?!–—-]+\s*/i,
  /^(?:fact[- ]?check|true or false)\s+(?:that\s+)?/i,
  /^(?:can|could|will) (?:you|someone|anyone|anybody|somebody|u)(?: please)? (?:(?:confirm|verify|check)(?: (?:if|whether)(?: it(?:'s| is) true)?)?|tell me (?:if|whether)(?: it(?:'s| is) true)?)(?:,? that)?\s+/i,
  /^(?:please )?(?:confirm|verify)(?: (?:if|whether|that))?\s+/i,
  /^(?:tell me )?(?:if|whether) it(?:'s| is) true(?: that)?\s+/i,
  /^am i (?:right|correct)(?: that| in (?:thinking|saying|believing)(?: that)?| to (?:think|say|believe)(?: that)?)\s+/i,
  /^(?:i|we)(?:'ve| have)? (?:just )?(?:also )?(?:read|heard|saw|seen|was told|were told|been told|think|thought|believe|understand|guess|assume|know|am sure|'m sure)(?: (?:somewhere|online|on (?:the )?[a-z]+|in the (?:news|paper)|from [a-z ]{1,20}?))?(?: (?:that|how))?\s*[,:]?\s+/i,
  /^(?:apparently|allegedly|supposedly|reportedly)[\s,]+/i,
  new RegExp(
    `^${TELLERS} (?:just |also |always )?${TELLING}(?: (?:me|us|everyone))?(?: (?:here|online|on [a-z]+))?(?:,? that|:|,)?\\s+`,
    "i",
  ),
  /^(?:my|the|these|his|her) (?:notes?|book|paper|source|sources|textbook|news ?paper|report)s? (?:says?|states?|claims?)(?: that)?\s+/i,
  /^(?:it(?:'s| is| has been)|it was) (?:being )?(?:said|reported|claimed|rumou?red|a fact|true|clear|known|well known)(?: that)?\s+/i,
  /^(?:did you know|do you know|you know|don't forget|remember|fun fact|fact)(?: that|:)?,?\s+/i,
];
const DENIED = /^(?:it(?:'s| is)) (?:not true|untrue|false|a lie|a myth|fake(?: news)?|wrong)(?: that)?\s+/i;
const ASKED =
  "(?:right|correct|true|yes|no|yeah|ok|okay|innit|huh|eh|confirm(?:ed)?|legit|for real|really|fact|or not|not true|true or false|right or wrong|fact or fiction|real or fake|false)";
const TAGS: readonly RegExp[] = [
  /[\s,;.!?–—-]+or (?:is|are|was) (?:this|that|it|they) .{0,60}$/i,
  /[\s,;.!?–—-]+(?:isn't|aren't|wasn't|weren't|didn't|doesn't|don't|hasn't|haven't|hadn't|won't|is|are|was|were|did|does|has|have|had|isnt|arent|wasnt|werent|didnt|doesnt|dont|hasnt|havent)\s+(?:it|he|she|they|that|this|there|we)(?:\s+(?:not|so|true|right|correct|now))?\s*[?!.]*$/i,
  /[\s,;.!?–—-]+(?:can|could|please) ?(?:you|anyone|somebody|someone|anybody|u)? ?(?:please )?(?:confirm|verify|check)(?: (?:this|that|it))?\s*[?!.]*$/i,
  /[\s,;.!?–—-]+(?:is|was) (?:this|that|it) (?:(?:really|actually) )?(?:true|right|correct|so|real|accurate|confirmed|legit|fake|a fact|what(?:'s| is) reported|what your source says|what the source says)\s*[?!.]*$/i,
  /[\s,;.!?–—-]+(?:am i|are they|is he|is she) (?:right|correct|lying|wrong)\s*[?!.]*$/i,
  /[\s,;.!?–—-]+(?:isn't that|isnt that) (?:so|right|true)\s*[?!.]*$/i,
  new RegExp(`[\\s,;.!?–—-]+(?:or )?${ASKED}\\s*[?!.]*$`, "i"),
];
/** Questions that a yes or a no answers. */
const YES_OR_NO =
  /^(?:did|do|does|is|are|was|were|has|have|had|didn't|don't|doesn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|didnt|isnt|arent|wasnt|werent|hasnt)\s/i;
const ASKS =
  /^(?:(?:in|at|on|by|to|for|from|with|of|about|and|since|until) )?(?:who|whom|whose|what|whats|where|when|why|how|which|wich|wat|tell|give|show|explain|list|name|describe|define|can|could|would|will|should|may|let|please|help|wich|any|anyone|anybody|wheres|whos|hows|whens|whereabouts|date|year|month|type|kind|number|amount|place|location|reason|cause|name|summary|bring|i'd|id|hoo|hu|wen|wer|wehn|hom|wtf)\b/i;
const ASKS_INSIDE =
  /\b(?:who|what|where|when|why|how|which)\b(?! (?:was|is|are|were|has|have|took|takes|led|leads|had)\b)/i;
/** A verb that makes a statement of its words: a form of “be” or “have”, or a past that is no participle. */
const STATES =
  /\b(?:is|are|was|were|has|have|had|isn't|aren't|wasn't|weren't|hasn't|haven't|didn't|doesn't|don't|did not|never|fled|took|went|became|began|fell|hid|gave|said|died|happened|occurred|took place|won|came|spoke|grew|ruled|rules|supports?|uses?|hates?|wants?|lives?|belongs?|blew|sent|escaped|lasted|called for|led the|there's|it's|he's|they're)\b/i;
/** Somebody acted on something: “condemned the violence”, but not “buildings attacked”. */
const ACTS =
  /\b[a-z]{3,}(?:ed|s) (?:the|an?|all|several|some|many|every|its|his|her|their|(?:around|about|at least|more than|over|nearly|almost|up to|some|roughly|exactly|only)? ?\d[\d,.]*)\b|^\S+(?: \S+){0,2} = \S+/i;
/** Of what somebody feels, wants or asks of the bot, nothing is to be proved. */
const OF_ONESELF =
  /^(?:i|i'm|im|we|we're|you|you're|youre|u|your|ur|me|my|thanks|thank|sorry|this bot|that's|thats|that|this|it'?s (?:so|very|too|ok|okay|fine|nice|good|sad|terrible|horrible))\b/i;

/** A message as a claim; undefined where it claims nothing. */
export function recogniseClaim(text: string): Claim | undefined {
  let body = text.replace(/[’‘´]/g, "'").replace(/\s+/g, " ").trim();
  let framed = false;
  let isDenied = false;
  for (let again = true; again; ) {
    again = false;
    for (const frame of FRAMES) {
      const rest = body.replace(frame, "");
      if (rest === body || rest.length < 6) continue;
      framed ||= frame !== FRAMES[0];
      body = rest;
      again = true;
    }
    if (DENIED.test(body)) {
      body = body.replace(DENIED, "");
      isDenied = !isDenied;
      framed = again = true;
    }
  }
  for (let again = true; again; ) {
    again = false;
    for (const tag of TAGS) {
      const rest = body.replace(tag, "");
      if (rest === body || rest.split(" ").length < 2) continue;
      body = rest;
      framed = again = true;
    }
  }
  const asks = ASKS.test(body);
  // Of several sentences one asks, and not whether the others are so.
  if (/[.!?]\s/.test(body) && /[?؟]/.test(text)) return undefined;
  // “Didn't they …?” asks whether they did.
  if (YES_OR_NO.test(body)) body = body.replace(/^([a-z]+?)n'?t(?=\s)/i, "$1");
  // “Is it this or that?” and “does anyone know where …?” want neither yes nor no.
  if (YES_OR_NO.test(body) && /\s(?:or|who|whom|whose|what|where|when|why|how|which)\s/i.test(body)) return undefined;
  if (YES_OR_NO.test(body)) return { body, form: framed ? "confirmation" : "question", isDenied };
  if (asks) return undefined;
  if (framed) return { body: body.replace(/[?؟]+$/, ""), form: "confirmation", isDenied };
  if (/[?؟]/.test(body) || ASKS_INSIDE.test(body) || OF_ONESELF.test(body)) return undefined;
  const words = body.split(" ").length;
  return words >= 3 && (STATES.test(body) || ACTS.test(body)) ? { body, form: "statement", isDenied } : undefined;
}

/** A text put so that it is taken for a claim. */
export function asClaim(text: string): string {
  return `true or false: ${text}`;
}

const QUESTION_WORD = /^(?:who|whom|whose|what|where|when|why|how|which)$/;
/** Two in a row begin with a question word misspelt: “were is”. */
const AUXILIARY = /^(?:is|are|was|were|did|do|does|has|have)$/;
const ASKING_ON =
  /^(?:is|are|was|were|did|do|does|has|have|had|will|long|many|much|kind|sort|type|exactly|come|group)$/;

/** Whether words ask for something else than a verdict, by a question word where none joins clauses. @param words as mended */
export function asks(words: readonly string[]): boolean {
  if (AUXILIARY.test(words[0] ?? "") && AUXILIARY.test(words[1] ?? "")) return true;
  return words.some(
    (word, i) => QUESTION_WORD.test(word) && (i === 0 || i === words.length - 1 || ASKING_ON.test(words[i + 1] ?? "")),
  );
}
