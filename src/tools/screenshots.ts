import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPlayground } from "../bot/start-playground.ts";
import { loadConfig } from "../config.ts";
import { loadEngine } from "../loading/prepare.ts";
import { createLog } from "../log.ts";
import { openStore } from "../store/open-store.ts";
import { openPage } from "./browser/open-page.ts";
import { visitorAt } from "./browser/visitor.ts";
import { arabicScenes } from "./screenshots/arabic-scenes.ts";
import { dailyScenes } from "./screenshots/daily-scenes.ts";
import { findingScenes } from "./screenshots/finding-scenes.ts";
import { newsScenes } from "./screenshots/news-scenes.ts";
import { play, type Scene, scenes, takes } from "./screenshots/scenes.ts";
import { topicScenes } from "./screenshots/topic-scenes.ts";

/** Whatever fades or slides in has come to rest. */
const STILL = { animations: "disabled", caret: "hide" } as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: "string", default: join("docs", "screenshots") } },
});
const { pack: shipped } = loadConfig(process.env);
/** In the order of the page. */
const all = [...scenes, ...topicScenes, ...newsScenes, ...dailyScenes, ...findingScenes, ...arabicScenes].flatMap(
  takes,
);

/** Takes one picture in a playground of its own, so that no scene shows another's traces. */
async function take(scene: Scene): Promise<void> {
  const { curated } = scene;
  const folder = curated && mkdtempSync(join(tmpdir(), "attest-pack-"));
  if (folder) cpSync(curated.folder, folder, { recursive: true });
  const pack = folder === undefined ? shipped : { folder };
  const correct = () => {
    if (!curated || !folder) return;
    const file = join(folder, curated.file);
    writeFileSync(file, readFileSync(file, "utf8").replace(curated.from, curated.to));
  };
  const store = await openStore(":memory:");
  const messageContent = scene.readsMessages ?? false;
  const engine = loadEngine(pack);
  const playground = await startPlayground({ engine, pack, store, log: createLog("error"), port: 0, messageContent });
  const { page, close } = await openPage(playground.pageUrl, scene.view);
  try {
    await play(scene, visitorAt(page), correct);
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(values.to, `${scene.name}.png`), ...STILL });
    console.log(`${scene.name}.png`);
  } finally {
    await close();
    await playground.stop();
    await store.close();
    if (folder) rmSync(folder, { recursive: true });
  }
}

mkdirSync(values.to, { recursive: true });
const wanted = all.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
for (const scene of wanted) await take(scene);
const pictures = all.map(({ name, caption }) => `![${caption}](${name}.png)\n\n*${caption}*\n`);
writeFileSync(
  join(values.to, "README.md"),
  `# Screenshots\n\nTaken from the real playground by \`npm run screenshots\`.\n\n${pictures.join("\n")}`,
);
