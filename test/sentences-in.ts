import { stripTypeScriptTypes } from "node:module";
import { parseAst } from "vitest/node";

/** Three words in a row, of which the second has no capital: names have. */
const SENTENCE = /\p{L}[\p{L}'’]* \p{Ll}[\p{L}'’]* \p{L}/u;
/** What Discord's builders show as it is, however short. */
const SHOWS = /^set(?:Label|Placeholder|Title|Content)$/;
/** Log lines, and errors that end in the log. */
const FOR_OPERATORS = /^log|Error$/;
/** What a command says of itself to Discord stands with the command, in the languages that Discord has. */
const FOR_REGISTRATION = /^(?:descriptions|help|names?|setDescription|addChoices)$/;

type Tree = { readonly type: string } & Readonly<Record<string, unknown>>;

/**
 * The sentences that a module's literals hold: three words in a row, or any word that a label of Discord's is set to. It
 * can't see a shorter text that reaches Discord by another way, nor one whose every third word is a value.
 */
export function sentencesIn(code: string): string[] {
  return within(parseAst(stripTypeScriptTypes(code)) as unknown as Tree, false);
}

function within(tree: Tree, isShown: boolean): string[] {
  const name = nameOf(tree);
  if (tree.type === "ImportDeclaration" || FOR_OPERATORS.test(name) || FOR_REGISTRATION.test(name)) return [];
  const text = textOf(tree);
  const own = SENTENCE.test(text) || (isShown && /\p{L}/u.test(text)) ? [text] : [];
  const shows = tree.type === "CallExpression" && SHOWS.test(name);
  return [
    ...own,
    ...Object.values(tree)
      .flatMap((value) => treesIn(value))
      .flatMap((inner) => within(inner, shows)),
  ];
}

/** What a literal says; empty for anything else. */
function textOf(tree: Tree): string {
  if (tree.type === "Literal" && typeof tree.value === "string") return tree.value;
  if (tree.type !== "TemplateLiteral") return "";
  return treesIn(tree.quasis)
    .map(({ value }) => (value as { readonly cooked: string }).cooked)
    .join("…");
}

/** The name of what is called, made or given: of `log.info(…)` that is `log`, of `button.setLabel(…)` `setLabel`. */
function nameOf(tree: Tree): string {
  const [named] = treesIn(tree.type === "Property" ? tree.key : tree.callee);
  const names = namesIn(named);
  return names.find((name) => FOR_OPERATORS.test(name)) ?? names.at(-1) ?? "";
}

function namesIn(tree: Tree | undefined): string[] {
  if (tree?.type === "Identifier") return [String(tree.name)];
  if (tree?.type !== "MemberExpression") return [];
  return [tree.object, tree.property].flatMap(treesIn).flatMap(namesIn);
}

function treesIn(value: unknown): Tree[] {
  if (Array.isArray(value)) return value.flatMap(treesIn);
  return typeof value === "object" && value !== null && "type" in value ? [value as Tree] : [];
}
