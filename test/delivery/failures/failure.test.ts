import { describe, expect, it } from "vitest";
import { describeFailure, describeKept } from "../../../src/delivery/failures/describe-failure.ts";
import { type Failure, formatFailure, parseFailure } from "../../../src/delivery/failures/failure.ts";

const ELSEWHERE = "Choose another channel with /daily.";
const SAID: readonly (readonly [Failure, string])[] = [
  [{ kind: "refused", said: "Service Unavailable", code: 0, isPermanent: false }, "Service Unavailable (Discord 0)"],
  [
    { kind: "refused", said: "Unknown Channel", code: 10003, isPermanent: true },
    `Unknown Channel (Discord 10003). The channel no longer exists. ${ELSEWHERE}`,
  ],
  [
    { kind: "refused", said: "Something new", code: 59999, isPermanent: true },
    `Something new (Discord 59999). Check that the channel exists and that the bot may see it and send messages there. ${ELSEWHERE}`,
  ],
  [
    { kind: "lacks", permissions: ["ViewChannel", "SendMessages"] },
    'I lack “View Channel”, “Send Messages” (Discord 50013). Allow the bot "View Channel", "Send Messages", "Attach Files" and "Read Message History" in the channel.',
  ],
  [
    { kind: "takes-no-messages" },
    `The channel takes no messages. Check that the channel exists and that the bot may see it and send messages there. ${ELSEWHERE}`,
  ],
  [{ kind: "asks-for-pause", seconds: 12 }, "Discord asks for a pause of 12 s"],
  [{ kind: "no-answer", seconds: 25 }, "Discord didn't answer within 25 s"],
  [{ kind: "unreachable" }, "Discord couldn't be reached"],
  [{ kind: "unreachable", httpStatus: 502 }, "Discord couldn't be reached (HTTP 502)"],
  [{ kind: "fault", said: "a bug" }, "a bug"],
];

describe.each(SAID)("the failure %j", (failure, said) => {
  it("is said with what to do about it", () => {
    expect(describeFailure(failure, "en")).toBe(said);
  });

  it("is kept without a sentence of ours, and comes back whole", () => {
    const kept = formatFailure(failure);
    expect(kept).not.toMatch(/Choose another|Allow the bot|I lack|Discord didn't/);
    expect(parseFailure(kept)).toEqual(failure);
    expect(describeKept(kept, "en")).toBe(said);
  });
});

it.each([
  'Missing Permissions (Discord 50013). Allow the bot "View Channel".',
  "25",
  "null",
  '{"kind":"of a later version"}',
])("what another version kept is shown as it is: %s", (kept) => {
  expect(describeKept(kept, "en")).toBe(kept);
});
