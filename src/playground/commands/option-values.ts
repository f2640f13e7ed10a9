import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from "discord.js";
import type { Command } from "../world/records.ts";

/** What a person typed into a command's fields, by option name. */
export type TypedOptions = Readonly<Record<string, string | number | boolean>>;

/** An option as an interaction carries it. */
export interface SentOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly SentOption[];
}

/**
 * The options of an interaction, nested under their subcommand ("set" or "group set").
 * @throws Error in words for a subcommand or option that doesn't exist, isn't filled in, or doesn't fit
 */
export function sentOptions(
  command: Command,
  typed: TypedOptions,
  { subcommand, focused }: { subcommand?: string | undefined; focused?: string | undefined } = {},
): SentOption[] {
  const path = subcommand?.split(" ") ?? [];
  const level = path.reduce<readonly APIApplicationCommandOption[]>(
    (options, name) => nested(options, name).options ?? [],
    command.options ?? [],
  );
  if (level.some(isNesting)) throw new Error(`/${command.name} needs a subcommand`);
  const values = valuesFor(level.filter(isBasic), typed, focused);
  return wrap(command.options ?? [], path, values);
}

function wrap(
  options: readonly APIApplicationCommandOption[],
  path: readonly string[],
  inner: SentOption[],
): SentOption[] {
  const [name, ...rest] = path;
  if (name === undefined) return inner;
  const option = nested(options, name);
  return [{ name, type: option.type, options: wrap(option.options ?? [], rest, inner) }];
}

function valuesFor(
  options: readonly APIApplicationCommandBasicOption[],
  typed: TypedOptions,
  focused: string | undefined,
): SentOption[] {
  const unknown = Object.keys(typed).find((name) => !options.some((option) => option.name === name));
  if (unknown) throw new Error(`There is no option "${unknown}"`);
  return options.flatMap((option): SentOption[] => {
    const { name, type } = option;
    const value = typed[name];
    if (name === focused) return [{ name, type, value: value ?? "", focused: true }];
    if (value === undefined) {
      if (option.required && focused === undefined) throw new Error(`The option "${name}" is required`);
      return [];
    }
    const complaint = focused === undefined ? complaintAbout(option, value) : undefined;
    if (complaint) throw new Error(`The option "${name}" ${complaint}`);
    return [{ name, type, value }];
  });
}

function complaintAbout(
  option: APIApplicationCommandBasicOption,
  value: string | number | boolean,
): string | undefined {
  const expected = expectedType(option.type);
  if (typeof value !== expected) return `must be a ${expected}`;
  if (option.type === ApplicationCommandOptionType.Integer && !Number.isInteger(value)) return "must be a whole number";
  if ("choices" in option && option.choices?.length && !option.choices.some((choice) => choice.value === value)) {
    return "must be one of its choices";
  }
  const [least, most] = bounds(option);
  const size = typeof value === "string" ? value.length : Number(value);
  if (size < least) return `must be at least ${least}${expected === "string" ? " characters long" : ""}`;
  if (size > most) return `must be at most ${most}${expected === "string" ? " characters long" : ""}`;
  return undefined;
}

function expectedType(type: ApplicationCommandOptionType): "number" | "boolean" | "string" {
  if (type === ApplicationCommandOptionType.Boolean) return "boolean";
  const isNumber = type === ApplicationCommandOptionType.Integer || type === ApplicationCommandOptionType.Number;
  return isNumber ? "number" : "string";
}

function bounds(option: APIApplicationCommandBasicOption): [number, number] {
  if ("min_length" in option || "max_length" in option) return [option.min_length ?? 0, option.max_length ?? 6000];
  if ("min_value" in option || "max_value" in option)
    return [option.min_value ?? -Infinity, option.max_value ?? Infinity];
  return [-Infinity, Infinity];
}

type NestingOption = Extract<
  APIApplicationCommandOption,
  { type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup }
>;

function nested(options: readonly APIApplicationCommandOption[], name: string): NestingOption {
  const option = options.filter(isNesting).find((candidate) => candidate.name === name);
  if (!option) throw new Error(`There is no subcommand "${name}"`);
  return option;
}

function isNesting(option: APIApplicationCommandOption): option is NestingOption {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  return option.type === Subcommand || option.type === SubcommandGroup;
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return !isNesting(option);
}
