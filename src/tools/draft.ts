import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadConfig } from "../config.ts";
import { AttestError } from "../errors.ts";
import type { Fact, KnowledgeBase } from "../knowledge/model.ts";
import { withSchemaHeader } from "../knowledge/pack/editor-schemas.ts";
import { readPack } from "../knowledge/pack/load.ts";
import type { Pack } from "../knowledge/pack/pack.ts";
import { KnowledgeError } from "../knowledge/pack/problem.ts";
import { wordingKey } from "../knowledge/wording-key.ts";
import { readArguments } from "./arguments/read-arguments.ts";
import { FEW, keptIn, ownEntries } from "./checking/coverage/few-voices.ts";
import { factsWithoutEntry } from "./checking/coverage/unanswered-facts.ts";
import { addProposed } from "./drafting/add-proposed.ts";
import { draftedEntry } from "./drafting/drafted-entry.ts";
import { propose, type Wanting } from "./drafting/propose.ts";

const DRAFTS = "entries/drafts.yaml";
const USAGE =
  "npm run draft -- [FOLDER]: proposes phrasings for a pack's entries that have few, and entries for facts that have none";
const HEAD = "# Drafts: reword title, question and answer, keep or delete what is proposed, and add your own\n";

/**
 * `npm run draft -- [FOLDER]`: proposes phrasings for entries that have few, and entries for facts that have none, from the
 * base's templates by what the facts say. A person keeps or deletes them; until then they are marked.
 */
function main(): void {
  const { positionals } = readArguments(USAGE, { allowPositionals: true });
  const folder = positionals[0] ?? loadConfig(process.env).pack.folder;
  const { base, pack, problems } = readPack(folder);
  if (!base || !pack) throw new KnowledgeError(problems);
  if (!pack.proposals)
    throw new AttestError("DRAFT", "The pack inherits no templates. Write `extends: base` into event.yaml");

  const entries = ownEntries(pack).filter((one) => one.kind === "fact" && !one.proposed && keptIn(one) < FEW);
  const facts = factsWithoutEntry(pack).flatMap(({ id }) => base.facts.get(id) ?? []);
  const idOf = ({ id }: Fact) => (base.entries.has(id) ? `${id}.draft` : id);
  const wanting: Wanting[] = [
    ...entries.map((one) => ({ id: one.id, facts: tellingFacts(one, pack, base) })),
    ...facts.map((fact) => ({ id: idOf(fact), facts: [fact] })),
  ];
  const taken = new Set(pack.entries.flatMap(({ phrasings }) => phrasings.en.map((text) => wordingKey(text))));
  const proposals = propose(wanting, pack.proposals, taken);
  const proposedFor = (id: string) => proposals.get(id) ?? [];

  for (const entry of entries) if (proposedFor(entry.id).length > 0) extend(folder, entry, proposedFor(entry.id));
  const drafted = facts.filter((fact) => proposedFor(idOf(fact)).length > 0);
  write(
    folder,
    drafted.map((fact) => draftedEntry(idOf(fact), fact, proposedFor(idOf(fact)))),
  );
  for (const [id, texts] of proposals)
    console.log(
      texts.length > 0
        ? `${id}: ${texts.length} proposed`
        : `${id}: nothing to propose; its facts say nothing by roles, or nothing of its own`,
    );
  if (drafted.length > 0) console.log(`New entries in ${join(folder, DRAFTS)}: ${drafted.length}`);
  const isProposed = [...proposals.values()].some((texts) => texts.length > 0);
  console.log(
    isProposed
      ? "Read each proposal: move what people would say to `phrasings`, and delete the rest."
      : "Nothing is proposed.",
  );
}

/** What an entry is above all about: the facts that no entry with fewer of them answers with. */
function tellingFacts({ id, facts }: Pack["entries"][number], pack: Pack, base: KnowledgeBase): Fact[] {
  const closest = (fact: string) =>
    pack.entries.filter((one) => one.facts.includes(fact)).sort((a, b) => a.facts.length - b.facts.length)[0];
  return facts.filter((fact) => closest(fact)?.id === id).flatMap((fact) => base.facts.get(fact) ?? []);
}

function extend(folder: string, { id, at }: Pack["entries"][number], texts: readonly string[]): void {
  const path = join(folder, at(["id"]).file);
  const extended = addProposed(readFileSync(path, "utf8"), id, texts);
  if (extended !== undefined) writeFileSync(path, extended);
}

function write(folder: string, entries: readonly string[]): void {
  const path = join(folder, DRAFTS);
  if (entries.length === 0) return;
  if (!existsSync(path)) writeFileSync(path, withSchemaHeader(DRAFTS, HEAD));
  appendFileSync(path, entries.join("\n"));
}

try {
  main();
} catch (error) {
  console.error(error instanceof AttestError ? error.message : error);
  process.exitCode = error instanceof KnowledgeError ? 1 : 2;
}
