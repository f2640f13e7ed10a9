import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { FactVersion, FactVersions } from "../../store/ports/fact-versions.ts";
import type { Bot } from "../surface/bot.ts";

/** The version under which the store knows a withdrawn fact: none that a fact ever has. */
export const WITHDRAWN = 0;

/** Compares the base's versions with those known so far. What a new store or a new fact begins with isn't a correction. */
export async function noteVersions({
  engine: { base },
  store,
  now,
}: Pick<Bot, "engine" | "now"> & { readonly store: FactVersions }): Promise<FactVersion[]> {
  const known = new Map((await store.factVersions()).map((version) => [version.fact, version]));
  const versions: FactVersion[] = [];
  for (const [fact, version] of presentVersions(base)) {
    const noted = known.get(fact);
    if (noted?.version === version) versions.push(noted);
    else {
      const before = noted?.version ?? version;
      const seen = isNews(version, before)
        ? { before, seenAt: now().epochMilliseconds }
        : { before: version, seenAt: 0 };
      const next = { fact, version, ...seen };
      await store.setFactVersion(next);
      versions.push(next);
    }
  }
  return versions;
}

/** Every fact's version, those that are withdrawn included. */
export function presentVersions({ facts, withdrawn }: KnowledgeBase): [fact: string, version: number][] {
  return [
    ...[...facts.values()].map(({ id, version }): [string, number] => [id, version]),
    ...[...withdrawn.keys()].map((id): [string, number] => [id, WITHDRAWN]),
  ];
}

/** Whether readers of the version before must be told; one that is back after it was withdrawn was told then. */
export function isNews(version: number, before: number): boolean {
  return before !== WITHDRAWN && (version === WITHDRAWN || version > before);
}
