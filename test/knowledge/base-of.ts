import { buildBase } from "../../src/knowledge/base.ts";
import type { KnowledgeBase } from "../../src/knowledge/model.ts";
import { parsePack } from "../../src/knowledge/pack/pack.ts";

/** The base of a pack's files: path → text. Throws where they are malformed. */
export function baseOf(texts: Readonly<Record<string, string>>): KnowledgeBase {
  const files = Object.entries(texts).map(([file, text]) => ({ file, text }));
  const { pack, problems } = parsePack(files);
  if (!pack) throw new Error(problems.map(({ message }) => message).join("\n"));
  return buildBase(pack, files);
}
