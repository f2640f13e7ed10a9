/** The parts that the bench uses of packages without types. */
declare module "wink-bm25-text-search" {
  interface Search {
    defineConfig(config: { fldWeights: Record<string, number> }): void;
    definePrepTasks(tasks: readonly unknown[]): void;
    addDoc(document: Record<string, string>, id: string): void;
    consolidate(): void;
    search(query: string): [string, number][];
  }
  export default function createSearch(): Search;
}

declare module "wink-nlp-utils" {
  const utils: {
    string: { lowerCase: unknown; tokenize0: unknown };
    tokens: { stem: unknown };
  };
  export default utils;
}

declare module "@nlpjs/basic" {
  interface Container {
    use(plugin: unknown): void;
  }
  export function containerBootstrap(): Promise<Container>;
  export const LangEn: unknown;
  export class Nlp {
    constructor(settings: object);
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(language: string, text: string): Promise<{ intent: string; score: number }>;
  }
}
