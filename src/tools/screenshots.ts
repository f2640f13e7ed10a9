import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startPlayground } from "../bot/start-playground.ts";
import { loadConfig } from "../config.ts";
import { loadEngine } from "../loading/prepare.ts";
import { createLog } from "../log.ts";
import { openStore } from "../store/open-store.ts";
import { openPage } from "./browser/open-page.ts";
import { visitorAt } from "./browser/visitor.ts";
import { play, type Scene, scenes } from "./screenshots/scenes.ts";

const FOLDER = join("docs", "screenshots");
/** Whatever fades or slides in has come to rest. */
const STILL = { animations: "disabled", caret: "hide" } as const;

const { pack } = loadConfig(process.env);
const engine = loadEngine(pack);
const [wanted] = process.argv.slice(2);

/** Takes one picture in a playground of its own, so that no scene shows another's traces. */
async function take(scene: Scene): Promise<void> {
  const store = await openStore(":memory:");
  const messageContent = scene.readsMessages ?? false;
  const playground = await startPlayground({ engine, pack, store, log: createLog("error"), port: 0, messageContent });
  const { page, close } = await openPage(playground.pageUrl, scene.view);
  await play(scene, visitorAt(page));
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(FOLDER, `${scene.name}.png`), ...STILL });
  await close();
  await playground.stop();
  await store.close();
  console.log(`${scene.name}.png`);
}

mkdirSync(FOLDER, { recursive: true });
for (const scene of scenes) if (wanted === undefined || scene.name === wanted) await take(scene);
const pictures = scenes.map(({ name, caption }) => `![${caption}](${name}.png)\n\n*${caption}*\n`);
writeFileSync(
  join(FOLDER, "README.md"),
  `# Screenshots\n\nTaken from the real playground by \`npm run screenshots\`.\n\n${pictures.join("\n")}`,
);
