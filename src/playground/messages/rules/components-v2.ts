import { ComponentType, MessageFlags } from "discord.js";
import type { FieldError } from "../../rest/api-error.ts";
import type { Draft } from "../draft.ts";
import { type PlacedComponent, placedComponents } from "../sent/placed-components.ts";

const mostComponents = 40;
const mostText = 4000;

const onlyInV2: ReadonlySet<ComponentType> = new Set([
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.Thumbnail,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
]);

/** Components V2 need their flag, and the flag rules out everything a message could hold before. */
export function componentsV2Errors(draft: Draft): FieldError[] {
  const placed = placedComponents(draft.components ?? []);
  return (draft.flags ?? 0) & MessageFlags.IsComponentsV2
    ? [...legacyFields(draft), ...tooMany(placed), ...tooMuchText(placed)]
    : withoutFlag(placed);
}

function legacyFields(draft: Draft): FieldError[] {
  const used = {
    content: Boolean(draft.content),
    embeds: Boolean(draft.embeds?.length),
    poll: Boolean(draft.poll),
    sticker_ids: Boolean(draft.sticker_ids?.length),
  };
  return Object.entries(used)
    .filter(([, isUsed]) => isUsed)
    .map(([field]) => ({
      path: [field],
      code: "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
      message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    }));
}

function tooMany(placed: readonly PlacedComponent[]): FieldError[] {
  if (placed.length <= mostComponents) return [];
  const message = `The total number of components cannot exceed ${mostComponents} (there are ${placed.length})`;
  return [{ path: ["components"], code: "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", message }];
}

function tooMuchText(placed: readonly PlacedComponent[]): FieldError[] {
  const length = placed.reduce((sum, { component }) => {
    return component.type === ComponentType.TextDisplay ? sum + component.content.length : sum;
  }, 0);
  if (length <= mostText) return [];
  const message = `The displayable text size of this message's components exceeds the maximum of ${mostText} (it is ${length})`;
  return [{ path: ["components"], code: "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", message }];
}

function withoutFlag(placed: readonly PlacedComponent[]): FieldError[] {
  return placed
    .filter(({ component }) => onlyInV2.has(component.type))
    .map(({ path }) => ({
      path: [...path, "type"],
      code: "UNION_TYPE_CHOICES",
      message: 'Value of field "type" must be one of (1,) unless MessageFlags.IS_COMPONENTS_V2 is set.',
    }));
}
