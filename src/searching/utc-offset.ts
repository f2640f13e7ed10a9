const HOUR = 60 * 60 * 1000;
const MINUTE = 60 * 1000;

/** Milliseconds ahead of UTC of what is written as “GMT+3”, “UTC-5:30”, “+0300” or “UTC”; undefined for anything else. */
export function parseOffset(text: string): number | undefined {
  const written = text.replaceAll(/\s/g, "").replaceAll(/[−–]/g, "-");
  if (/^(?:gmt|utc|z)$/i.test(written)) return 0;
  const [, sign, hours, minutes = "0"] = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(written) ?? [];
  if (sign === undefined || Number(minutes) >= 60) return undefined;
  return (sign === "-" ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE);
}

/** The same as people read it: `UTC+3`, `UTC-3:30`, `UTC`. */
export function offsetInWords(offset: number): string {
  if (offset === 0) return "UTC";
  const minutes = Math.round(Math.abs(offset) / MINUTE);
  const part = minutes % 60 === 0 ? "" : `:${String(minutes % 60).padStart(2, "0")}`;
  return `UTC${offset < 0 ? "-" : "+"}${Math.floor(minutes / 60)}${part}`;
}
