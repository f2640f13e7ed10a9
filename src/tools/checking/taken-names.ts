import { commands } from "../../../commands/index.ts";
import { takenNames } from "../../discord/surface/command.ts";
import { countNamed } from "../../knowledge/counting/counts.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Pack } from "../../knowledge/pack/pack.ts";
import { problemAt } from "../../knowledge/pack/placed.ts";
import type { Problem } from "../../knowledge/pack/problem.ts";
import { placeOf } from "../../knowledge/rules/counting/counts.ts";

/** The pack's commands that the bot wouldn't register, because it has its own under these names. */
export function takenByPack(base: KnowledgeBase, { event }: Pack): Problem[] {
  return takenNames(commands, base).map((name) => {
    const count = countNamed(event, name);
    const field = count ? [...placeOf({ event }, count), "command", "name"] : ["commands", name];
    return problemAt(event, field, `The bot has a command \`${name}\` of its own`, "Give this one another name");
  });
}
