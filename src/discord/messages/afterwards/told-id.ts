import { answerId, joined, type NamedAnswer } from "../answers/answer-id.ts";
import { LIMITS } from "../limits.ts";

/** Begins a command's name, of what it shows without options. */
const COMMAND = "/";
/** The longest name of a handler that takes what was told, with its colon and what it says besides. */
const LONGEST_NAME = "feedback::outdated".length;
const ROOM = LIMITS.customId - LONGEST_NAME;

/** What a message's answers are called by custom ids and the store. What has no room is left out from the end. */
export function toldId([first, ...others]: readonly [NamedAnswer, ...NamedAnswer[]]): string {
  return others.reduce(
    (id, next) => {
      const both = joined([id, answerId(next, ROOM)]);
      return both.length <= ROOM ? both : id;
    },
    answerId(first, ROOM),
  );
}

/** The same of what a command shows. @param name the command's */
export function toldByCommand(name: string): string {
  return COMMAND + name;
}

/** The command's name; undefined of answers. */
export function commandOf(told: string): string | undefined {
  return told.startsWith(COMMAND) ? told.slice(COMMAND.length) : undefined;
}
