import { openStore } from "../../../src/store/open-store.ts";

const [path = "", by = "", dates = "0"] = process.argv.slice(2);
const store = await openStore(path);
const won: string[] = [];
for (let day = 0; day < Number(dates); day++) {
  const localDate = Temporal.PlainDate.from("2025-01-01").add({ days: day }).toString();
  if (await store.claim({ guildId: "1", channelId: "10", localDate }, by, 1000, 0)) won.push(localDate);
}
await store.close();
process.stdout.write(JSON.stringify(won));
