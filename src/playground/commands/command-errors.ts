import {
  type APIApplicationCommandOption,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord.js";
import type { FieldError } from "../rest/api-error.ts";

type CommandBody = RESTPutAPIApplicationCommandsJSONBody[number];

const chatName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Rules for commands that the schemas can't express: names, descriptions, and the order of options. */
export function commandErrors(bodies: readonly CommandBody[]): FieldError[] {
  return [...duplicateErrors(bodies, []), ...bodies.flatMap((body, index) => ownErrors(body, index))];
}

function ownErrors(body: CommandBody, index: number): FieldError[] {
  if ((body.type ?? ApplicationCommandType.ChatInput) !== ApplicationCommandType.ChatInput) return [];
  const errors = nameErrors(body.name, [index]);
  if (!("description" in body && body.description)) {
    errors.push({ path: [index, "description"], code: "BASE_TYPE_REQUIRED", message: "This field is required" });
  }
  const options = "options" in body ? (body.options ?? []) : [];
  return [...errors, ...optionErrors(options, [index, "options"])];
}

function optionErrors(options: readonly APIApplicationCommandOption[], path: readonly PropertyKey[]): FieldError[] {
  const firstOptional = options.findIndex(({ required }) => !required);
  return [
    ...duplicateErrors(options, path),
    ...options.flatMap((option, index) => {
      const at = [...path, index];
      const isLate = option.required && firstOptional !== -1 && index > firstOptional;
      const message = "Required options must be placed before non-required options";
      return [
        ...nameErrors(option.name, at),
        ...(isLate ? [{ path: at, code: "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message }] : []),
        ...("options" in option ? optionErrors(option.options ?? [], [...at, "options"]) : []),
      ];
    }),
  ];
}

function nameErrors(name: string, path: readonly PropertyKey[]): FieldError[] {
  if (chatName.test(name) && name === name.toLowerCase()) return [];
  return [{ path: [...path, "name"], code: "APPLICATION_COMMAND_INVALID_NAME", message: "Command name is invalid" }];
}

function duplicateErrors(
  named: readonly { name: string; type?: number | undefined }[],
  path: readonly PropertyKey[],
): FieldError[] {
  const key = ({ name, type }: (typeof named)[number]) => (path.length === 0 ? `${type ?? 1} ${name}` : name);
  return named.flatMap((item, index) => {
    if (named.findIndex((other) => key(other) === key(item)) === index) return [];
    const message = "Application command names must be unique";
    return [{ path: [...path, index, "name"], code: "APPLICATION_COMMANDS_DUPLICATE_NAME", message }];
  });
}
