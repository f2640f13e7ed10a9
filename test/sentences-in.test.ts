import { expect, it } from "vitest";
import { sentencesIn } from "./sentences-in.ts";

it.each([
  'const note: string = "I answered that here a moment ago";',
  `tell(\`I may not write in \${channel}.\`);`,
  `const by = (n: number) => (n === 1 ? 'there was one post' : \`of all posts \${n} were there\`);`,
  'new ButtonBuilder().setCustomId("why").setLabel("Why?");',
  `new TextDisplayBuilder().setContent(\`-# Test \${name}\`);`,
])("sees the sentence in %s", (code) => {
  expect(sentencesIn(code)).toHaveLength(code.includes("one post") ? 2 : 1);
});

it.each([
  'const family = "DejaVu Sans Condensed";',
  'import { a } from "./a file of mine.ts";',
  'log.warn({ err: error }, "A channel could not be told");',
  `bot.log[level]({}, \`\${n} of them could not be told\`);`,
  'throw new TypeError("The playground has no such channel");',
  'const command = { descriptions: { en: "Ask a question in your own words" } };',
  'option.setName("zone").setDescription("Your time zone: type a city");',
  `// A sentence in a comment.\nconst id = \`feedback:\${entry}\`;`,
])("passes by %s", (code) => {
  expect(sentencesIn(code)).toEqual([]);
});
