import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Session } from "./session.ts";

/** Declares scenes; `act` resolves with the session that it played. */
export type Golden = (scene: string, act: () => Promise<Session>) => void;

/**
 * Scenes of one subject. What the bot sends in each must be what `session/<subject>/<scene>.yaml` holds, byte for byte;
 * `npx vitest run test/golden -u` writes these files anew.
 */
export function golden(subject: string): Golden {
  const folder = join(import.meta.dirname, "session", subject);
  const declared: string[] = [];
  it(`${subject}: no stored scene that nobody plays`, () => {
    expect(readdirSync(folder).filter((file) => !declared.includes(file))).toEqual([]);
  });
  return (scene, act) => {
    const file = `${scene.replaceAll(" ", "-")}.yaml`;
    declared.push(file);
    it(`${subject}: ${scene}`, async () => {
      const played = await act();
      await expect(played.script()).toMatchFileSnapshot(join(folder, file));
    });
  };
}
