import { beforeAll } from "vitest";
import { shippedEngine } from "../pack-places.ts";
// Each declares its scenes where it is imported.
import "./scenes/afterwards.ts";
import "./scenes/answers.ts";
import "./scenes/arabic.ts";
import "./scenes/curating.ts";
import "./scenes/daily.ts";
import "./scenes/setup.ts";
import "./scenes/talk.ts";

// Learning takes its time where nothing is cached: no scene's time.
beforeAll(() => void shippedEngine(), 300_000);
