import { randomBytes } from "node:crypto";

/** A form as it goes over the wire. */
export interface Multipart {
  /** With the boundary. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The whole form in one piece. */
export async function multipart(form: FormData): Promise<Multipart> {
  const boundary = `attest-${randomBytes(16).toString("hex")}`;
  const parts: Uint8Array[] = [];
  for (const [field, value] of form) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"`;
    if (typeof value === "string") parts.push(Buffer.from(`${head}\r\n\r\n${value}\r\n`));
    else {
      const type = value.type || "application/octet-stream";
      const file = `; filename="${quoted(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`;
      parts.push(Buffer.from(head + file), new Uint8Array(await value.arrayBuffer()), Buffer.from("\r\n"));
    }
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return { contentType: `multipart/form-data; boundary=${boundary}`, bytes: Buffer.concat(parts) };
}

/** As the standard of forms has it: nothing else is escaped within quotes. */
function quoted(text: string): string {
  return text.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}
