import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Descriptions } from "../../knowledge/pack/command-schemas.ts";
import type { Localised } from "../../knowledge/pack/schema.ts";
import type { Display, DisplayKind } from "../messages/display.ts";

/** What is told of a slash command. */
export interface DescribedCommand {
  readonly name: string;
  /** For Discord's menu, where the name stands beside it: at most 100 characters each. */
  readonly descriptions: Descriptions;
  /** What `/help` says of it, after its name; null leaves it out, such as what is for curators. */
  readonly help: Localised | null;
  /** What its message shows where it is used without options; undefined where that isn't always the same. */
  readonly display?: Display;
}

/** What is told of a command of a message's menu, which Discord shows by its name alone. */
export interface DescribedMenuCommand {
  /** The English one. */
  readonly name: string;
  /** The name in further languages. */
  readonly names: Omit<Descriptions, "en">;
  /** How `/help` lists it, the name within. */
  readonly help: Localised;
}

/** Everything that the commands say of themselves. */
export interface CommandList {
  /** The slash commands, those of the base's pack among them, in the order of `/help`. */
  slash(base: KnowledgeBase): readonly DescribedCommand[];
  readonly menu: readonly DescribedMenuCommand[];
  /** What their messages show, where corrections make them anew. */
  readonly shows: readonly DisplayKind[];
}
