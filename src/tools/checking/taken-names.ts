import { commands } from "../../../commands/index.ts";
import { takenNames } from "../../discord/surface/command.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import { type Pack, problemAt } from "../../knowledge/pack/pack.ts";
import type { Problem } from "../../knowledge/pack/problem.ts";

/** The pack's commands that the bot wouldn't register, because it has its own under these names. */
export function takenByPack(base: KnowledgeBase, { event }: Pack): Problem[] {
  return takenNames(commands, base).map((name) => {
    const field = name === event.count?.command.name ? ["count", "command", "name"] : ["commands", name];
    return problemAt(event, field, `The bot has a command \`${name}\` of its own`, "Give this one another name");
  });
}
