import { type APIButtonComponent, ButtonStyle, ComponentType } from "discord.js";
import type { FieldError } from "../../rest/api-error.ts";
import type { Draft } from "../draft.ts";
import { type PlacedComponent, placedComponents } from "../sent/placed-components.ts";

/** Rules for what people press and choose from: unique ids, filled rows, buttons that lead somewhere. */
export function interactiveErrors(draft: Draft): FieldError[] {
  const placed = placedComponents(draft.components ?? []);
  return [...duplicates(placed, "custom_id"), ...duplicates(placed, "id"), ...placed.flatMap(ownErrors)];
}

function duplicates(placed: readonly PlacedComponent[], field: "custom_id" | "id"): FieldError[] {
  const seen = new Set<unknown>();
  return placed.flatMap(({ component, path }) => {
    const value: unknown = field in component ? component[field as keyof typeof component] : undefined;
    if (!value) return [];
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    const code = field === "id" ? "COMPONENT_DUPLICATED_ID" : "COMPONENT_CUSTOM_ID_DUPLICATED";
    const message = `Component ${field === "id" ? "id" : "custom id"} cannot be duplicated`;
    return [{ path: [...path, field], code, message }];
  });
}

function ownErrors({ component, path }: PlacedComponent): FieldError[] {
  if (component.type === ComponentType.Button) return buttonErrors(component, path);
  if (component.type === ComponentType.ActionRow) {
    const selects = component.components.filter(({ type }) => type !== ComponentType.Button).length;
    if (selects === 0 || component.components.length === 1) return [];
    const message = "The specified component exceeds the maximum width";
    return [{ path, code: "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message }];
  }
  if (component.type === ComponentType.StringSelect) {
    const { min_values: least = 1, max_values: most = 1, options } = component;
    if (least <= most && most <= options.length) return [];
    const message = "min_values and max_values must lie within the number of options";
    return [{ path: [...path, "max_values"], code: "COMPONENT_SELECT_VALUES_OUT_OF_RANGE", message }];
  }
  return [];
}

function buttonErrors(button: APIButtonComponent, path: readonly PropertyKey[]): FieldError[] {
  const target =
    button.style === ButtonStyle.Link ? "url" : button.style === ButtonStyle.Premium ? "sku_id" : "custom_id";
  const required = !(target in button && button[target as keyof typeof button]);
  const labelled = target === "sku_id" || ("label" in button && button.label) || ("emoji" in button && button.emoji);
  return [
    ...(required
      ? [
          {
            path: [...path, target],
            code: "BASE_TYPE_REQUIRED",
            message: `A button of this style must have a ${target}`,
          },
        ]
      : []),
    ...(target === "url" && "custom_id" in button && button.custom_id
      ? [
          {
            path: [...path, "custom_id"],
            code: "COMPONENT_CUSTOM_ID_AND_URL",
            message: "A custom id and url cannot both be specified",
          },
        ]
      : []),
    ...(labelled ? [] : [{ path, code: "BUTTON_COMPONENT_EMPTY", message: "A button must have a label or an emoji" }]),
  ];
}
