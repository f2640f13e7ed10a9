import type { APIMessageComponent, APIMessageTopLevelComponent, APISectionAccessoryComponent } from "discord.js";

/** A component and where it stands in the body. */
export interface PlacedComponent {
  readonly component: APIMessageComponent;
  readonly path: readonly PropertyKey[];
}

/** Every component at any depth, each before those inside it; a section's accessory counts too. */
export function placedComponents(components: readonly APIMessageTopLevelComponent[]): PlacedComponent[] {
  return within(components, ["components"]);
}

function within(components: readonly APIMessageComponent[], at: readonly PropertyKey[]): PlacedComponent[] {
  return components.flatMap((component, index) => placed(component, [...at, index]));
}

function placed(component: APIMessageComponent, path: readonly PropertyKey[]): PlacedComponent[] {
  const accessory: APISectionAccessoryComponent | undefined =
    "accessory" in component ? component.accessory : undefined;
  return [
    { component, path },
    ...("components" in component ? within(component.components, [...path, "components"]) : []),
    ...(accessory ? placed(accessory, [...path, "accessory"]) : []),
  ];
}
