import { packWith } from "./orrin-pack.ts";

/** A base that an invented event inherits: path → text. */
export const BASE: Readonly<Record<string, string>> = {
  "base/unknown/injured.yaml": `kind: unknown
title: { en: Injured people }
question: { en: How many were injured? }
answer: { en: My source doesn't say how many were injured. }
phrasings:
  en:
    - how many were injured
    - number of wounded
followUps: { en: ["and the injured?"] }`,
  "base/unknown/aid.yaml": `kind: unknown
title: { en: Aid }
question: { en: Is there aid? }
answer: { en: My source doesn't say which aid there is. }
phrasings: { en: [is there any aid] }`,
  "base/smalltalk/greeting.yaml": `kind: smalltalk
title: { en: Greeting }
question: { en: Hello }
answer: { en: "Hello. I answer questions about {event.name}." }
phrasings: { en: [hello] }`,
  "base/concepts/people.yaml": `- { id: children, slot: group, words: { en: [child, kid] } }
- { id: rescuers, words: { en: [rescuer] } }`,
  "base/conversations/unknown/injured.yaml": `unknown.aid: { en: [who helps them?] }
smalltalk.greeting: { en: [hi again] }`,
};

/** The flood at Orrin with that base, and with further files of its own. */
export function orrinOnBase(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { ...packWith(["event.yaml", "id: orrin-flood", "id: orrin-flood\nextends: base"]), ...BASE, ...more };
}
