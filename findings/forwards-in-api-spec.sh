#!/usr/bin/env bash
# discord-api-spec 10.0.266135, Discord's own OpenAPI document as zod schemas: a forwarded message isn't valid. The schema of
# messages has `message_snapshots`, in which a forward carries its text, and still takes no reference but that of a reply
# (type 0): neither a forward that arrives nor the request that makes one, though Discord's documentation names type 1. The
# preview edition says the same. Guessed: whoever knows snapshots knows the reference that comes with them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts discord-api-spec@10.0.266135 zod@4.6.7
cat >seen.mjs <<'EOF'
import * as published from "discord-api-spec/zod";
import * as preview from "discord-api-spec/preview/zod";

const [channel_id, message_id] = ["1000000000000000001", "1000000000000000002"];
for (const [edition, spec] of Object.entries({ published, preview })) {
  console.log(edition, "has a schema of snapshots:", "MessageSnapshotResponseSchema" in spec);
  for (const type of [0, 1]) {
    const arrives = spec.MessageReferenceResponseSchema.safeParse({ type, channel_id, message_id }).success;
    const request = { content: "Look", message_reference: { type, channel_id, message_id } };
    const isSent = spec.MessageCreateRequestSchema.safeParse(request).success;
    console.log(edition, type === 0 ? "reply" : "forward", "- arrives:", arrives, "- may be asked for:", isSent);
  }
}
EOF
cat >expected <<'EOF'
published has a schema of snapshots: true
published reply - arrives: true - may be asked for: true
published forward - arrives: false - may be asked for: false
preview has a schema of snapshots: true
preview reply - arrives: true - may be asked for: true
preview forward - arrives: false - may be asked for: false
EOF
node seen.mjs | tee seen
diff expected seen
