import { type Fact, inLanguage, type KnowledgeBase, type Source } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { AnswerContext } from "../answers/answer-rows.ts";
import { questionButtons } from "../buttons.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** Every source with its particulars, who speaks in it, and how much rests on it. */
export function sourcesMessage(base: KnowledgeBase, language: Language, { asker }: AnswerContext = {}): BotMessage {
  const facts = [...base.facts.values()];
  const sources = [...base.sources.values()].map((source) =>
    paragraph(
      source,
      facts.filter((fact) => fact.source.id === source.id),
      language,
    ),
  );
  const proof = `-# ${textsIn(language).topics.proof(base.version)}`;
  return containerMessage(COLOURS.answer, [...sources, proof], questionButtons("related", [], language, asker));
}

function paragraph(source: Source, facts: readonly Fact[], language: Language): string {
  const title = inLanguage(source.title, language);
  const particulars = [source.publisher, source.published].filter((part) => part !== undefined);
  return [
    `### ${source.url ? `[${title}](${source.url})` : title}`,
    ...(particulars.length > 0 ? [particulars.join(", ")] : []),
    ...(source.note ? [inLanguage(source.note, language)] : []),
    textsIn(language).topics.restOnIt(facts.length),
    ...claimants(facts, language),
  ].join("\n");
}

function claimants(facts: readonly Fact[], language: Language): string[] {
  const counts = new Map<string, number>();
  for (const { claimant } of facts) {
    const name = inLanguage(claimant, language);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, count]) => `- ${name}: ${count}`);
}
