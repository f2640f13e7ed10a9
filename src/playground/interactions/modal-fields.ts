import { ComponentType } from "discord.js";
import type { Modal } from "./reply.ts";

/** What a person filled in or chose, by custom id. */
export type ModalFields = Readonly<Record<string, string | readonly string[]>>;

type ModalComponent = Modal["components"][number];
type Field = Extract<ModalComponent, { type: ComponentType.Label }>["component"];

/**
 * The components of a modal as they come back when it is submitted. A field nobody touched keeps its value.
 * @throws Error in words for a field that doesn't exist, or is required and empty
 */
export function submittedComponents(modal: Modal, fields: ModalFields): object[] {
  const known = modal.components.flatMap(fieldsOf).map((field) => field.custom_id);
  const unknown = Object.keys(fields).find((id) => !known.includes(id));
  if (unknown) throw new Error(`The modal has no field "${unknown}"`);
  return modal.components.map((component, index) => ({ id: index + 1, ...submitted(component, fields) }));
}

function submitted(component: ModalComponent, fields: ModalFields): object {
  if (component.type === ComponentType.Label) {
    return { type: component.type, component: { id: 0, ...filled(component.component, fields) } };
  }
  if (component.type === ComponentType.ActionRow) {
    return {
      type: component.type,
      components: component.components.map((field) => ({ id: 0, ...filled(field, fields) })),
    };
  }
  return { type: component.type };
}

function filled(field: Field, fields: ModalFields): object {
  const { type, custom_id } = field;
  const given = fields[custom_id];
  const isRequired = !("required" in field) || field.required !== false;
  if (type === ComponentType.TextInput) {
    const value = typeof given === "string" ? given : (field.value ?? "");
    if (isRequired && value === "") throw new Error("This field is required");
    if (field.max_length && value.length > field.max_length)
      throw new Error(`Must be ${field.max_length} or fewer in length.`);
    if (field.min_length && value !== "" && value.length < field.min_length)
      throw new Error(`Must be at least ${field.min_length} in length.`);
    return { type, custom_id, value };
  }
  const values = given === undefined ? untouched(field) : typeof given === "string" ? [given].filter(Boolean) : given;
  if (isRequired && values.length === 0) throw new Error("This field is required");
  if (type === ComponentType.StringSelect) {
    const foreign = values.find((value) => !field.options.some((option) => option.value === value));
    if (foreign !== undefined) throw new Error(`"${foreign}" is not among the options`);
  }
  return { type, custom_id, values };
}

/** What a menu begins with. */
function untouched(field: Field): string[] {
  if (field.type === ComponentType.StringSelect)
    return field.options.filter((option) => option.default).map(({ value }) => value);
  return "default_values" in field ? (field.default_values ?? []).map(({ id }) => id) : [];
}

/** The roles chosen in a modal, by id. */
export function chosenRoles(components: readonly object[]): string[] {
  return components.flatMap((label) => {
    const field = "component" in label ? label.component : undefined;
    const isRoles = typeof field === "object" && field !== null && "type" in field && "values" in field;
    return isRoles && field.type === ComponentType.RoleSelect && Array.isArray(field.values) ? field.values : [];
  });
}

function fieldsOf(component: ModalComponent): Field[] {
  if (component.type === ComponentType.Label) return [component.component];
  return component.type === ComponentType.ActionRow ? component.components : [];
}
