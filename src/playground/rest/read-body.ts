import type { IncomingMessage } from "node:http";

/** A file from a multipart body; `index` is the number in its field name `files[0]`. */
export interface UploadedFile {
  readonly index: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A request's body: its JSON, alone or as the `payload_json` of a multipart form with files. */
export interface RestBody {
  /** Undefined where there is none. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** Reads the whole body. @throws SyntaxError or TypeError if it is not what its content type says. */
export async function readBody(request: IncomingMessage): Promise<RestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.byteLength === 0) return { json: undefined, files: [] };
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) return { json: JSON.parse(bytes.toString()), files: [] };

  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const payload = form.get("payload_json");
  return { json: typeof payload === "string" ? JSON.parse(payload) : {}, files: await filesOf(form) };
}

async function filesOf(form: FormData): Promise<UploadedFile[]> {
  const files: UploadedFile[] = [];
  for (const [field, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (index === undefined || typeof value === "string") continue;
    const contentType = value.type || "application/octet-stream";
    files.push({ index, name: value.name, contentType, bytes: await value.bytes() });
  }
  return files;
}
