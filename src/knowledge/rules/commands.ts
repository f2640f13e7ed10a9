import { countsOf } from "../counting/counts.ts";
import type { Pack } from "../pack/pack.ts";
import { problemAt } from "../pack/placed.ts";
import type { Problem } from "../pack/problem.ts";
import { placeOf } from "./counting/counts.ts";

/** Each command of the event has a name of its own, and the timeline one command that shows it. */
export function checkCommands({ event }: Pack): Problem[] {
  const problems: Problem[] = [];
  const report = (field: readonly PropertyKey[], message: string, remedy: string) =>
    problems.push(problemAt(event, field, message, remedy));

  const { commands, timeline } = event;
  const named = new Set(Object.keys(commands));
  for (const count of countsOf(event)) {
    const { name } = count.command;
    const field = [...placeOf({ event }, count), "command", "name"];
    if (named.has(name))
      report(field, `There are two commands \`${name}\``, "Give the count's or the topic's another name");
    named.add(name);
  }
  const showing = Object.entries(commands).flatMap(([name, { shows }]) => (shows === "timeline" ? name : []));
  const [first, ...others] = showing;
  if (first !== undefined && !timeline)
    report(["commands", first], "The pack has no timeline to show", "Add `timeline`, or take the command out");
  if (first === undefined && timeline)
    report(["timeline"], "No command shows the timeline", "Add one with `shows: timeline` under `commands`");
  for (const name of others)
    report(["commands", name], `\`${first}\` shows the timeline already`, "Take one of them out");
  return problems;
}
