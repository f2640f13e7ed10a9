import { expect, it } from "vitest";
import { multipart } from "../../src/discord/multipart.ts";

it("is read back as the same form", async () => {
  const form = new FormData();
  const bytes = Uint8Array.from({ length: 300 }, (_, i) => i % 256);
  form.append("payload_json", '{"content": "الموت\\r\\n--attest-"}');
  form.append("files[0]", new Blob([bytes], { type: "image/png" }), 'the "toll".png');
  form.append("files[1]", new Blob([]), "empty");
  const { contentType, bytes: body } = await multipart(form);
  const read = await new Response(body, { headers: { "content-type": contentType } }).formData();
  expect([...read.keys()]).toEqual(["payload_json", "files[0]", "files[1]"]);
  expect(read.get("payload_json")).toBe(form.get("payload_json"));
  const file = read.get("files[0]");
  if (!(file instanceof File)) throw new TypeError("a file was sent");
  expect(file).toMatchObject({ name: 'the "toll".png', type: "image/png", size: 300 });
  expect(await file.bytes()).toEqual(bytes);
});
