/** The field of event.yaml by which the invented flood counts, shown by `/houses`. */
export function countField({ total, group, entry }: Readonly<Record<"total" | "group" | "entry", string>>): string {
  const command = "command: { name: houses, description: { en: How many houses }, help: { en: the houses by place } }";
  return `count: { ${command}, total: ${total}, groups: [{ fact: ${group} }], entry: ${entry} }`;
}
