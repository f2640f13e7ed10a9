/** An element of SVG as text; attributes are escaped, children are elements or `textNode`s. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? rounded(value) : escaped(String(value))}"`);
  return `<${name}${pairs.join("")}>${children.join("")}</${name}>`;
}

/** Words to stand inside an element. */
export function textNode(text: string): string {
  return escaped(text);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
