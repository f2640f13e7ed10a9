/** What Discord takes, in characters or pieces. */
export const LIMITS = {
  /** Text of a message without components. */
  content: 2000,
  /** Text of all text displays of a message together. */
  text: 4000,
  buttonLabel: 80,
  /** In one row. */
  buttons: 5,
  customId: 100,
  choices: 25,
  choiceName: 100,
  /** What a select menu offers, by its label and by its value. */
  option: 100,
  /** Of a select menu. */
  placeholder: 150,
  altText: 1024,
  threadName: 100,
} as const;

/** A choice of a command's option, as much of it as Discord takes: for one that is too long it refuses all of them. */
export function choiceOf(name: string, value: string): { readonly name: string; readonly value: string } {
  return { name: clip(name, LIMITS.choiceName), value: value.slice(0, LIMITS.choiceName) };
}

const MARKER = "…";

/** The text if it fits; else cut at the end of a sentence or word, with a marker that is part of the length. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - MARKER.length);
  const sentence = room.match(/^[\s\S]*[.!?؟](?=\s)/)?.[0];
  const word = room.match(/^[\s\S]*\S(?=\s)/)?.[0];
  const cut = sentence && sentence.length > most / 2 ? sentence : (word ?? room);
  return `${cut.replace(/[\uD800-\uDBFF]$/, "")}${MARKER}`;
}
