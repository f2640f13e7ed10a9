// Preloaded, and plain JavaScript so that it takes next to nothing itself: tells the parent the process's peak memory.
import { writeSync } from "node:fs";

process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
