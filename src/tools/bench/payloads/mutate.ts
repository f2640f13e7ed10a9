type Place = { readonly holder: Record<string, unknown> | unknown[]; readonly key: string | number };

const HUGE = 20_000;
const DEEP = 200;

/** What a wrong value may be; hostile texts among them. */
const strange: readonly ((draw: () => number) => unknown)[] = [
  () => null,
  () => 0,
  () => -1,
  () => 2 ** 60,
  () => 1.5,
  () => true,
  () => "",
  () => "0",
  () => "not a number",
  (draw) => String(10n ** 17n + BigInt(Math.floor(draw() * 2 ** 52))),
  () => "9".repeat(40),
  () => "@everyone <@1> <@&2> <#3>",
  () => "’; DROP TABLE --../../%2e%2e/\u0000\u202e",
  () => "ا".repeat(HUGE),
  () => "@here ".repeat(HUGE / 6),
  () => [],
  () => ({}),
  () => [null, 5, "x", [], {}],
  () => ({ id: null, type: "x", options: {}, components: 7 }),
  () => nested(DEEP),
];

/** A copy with one to three things dropped, retyped, repeated, misnamed or made huge. */
export function mutate(value: object, draw: () => number): unknown {
  const copy: unknown = structuredClone(value);
  const times = 1 + Math.floor(draw() * 3);
  for (let i = 0; i < times; i++) {
    const places = placesIn(copy);
    const place = places[Math.floor(draw() * places.length)];
    if (place) change(place, draw);
  }
  return copy;
}

function change({ holder, key }: Place, draw: () => number): void {
  const chosen = draw();
  if (Array.isArray(holder)) {
    if (chosen < 0.3) holder.splice(Number(key), 1);
    else if (chosen < 0.4) holder.push(...Array.from({ length: 100 }, () => holder[Number(key)]));
    else holder[Number(key)] = strangeValue(draw);
  } else if (chosen < 0.3) delete holder[key];
  else if (chosen < 0.35) holder[`${key}_`] = holder[key];
  else if (chosen < 0.45) holder[key] = [holder[key]];
  else holder[key] = strangeValue(draw);
}

function strangeValue(draw: () => number): unknown {
  return strange[Math.floor(draw() * strange.length)]?.(draw);
}

function placesIn(value: unknown): Place[] {
  if (Array.isArray(value)) return value.flatMap((inner, key) => [{ holder: value, key }, ...placesIn(inner)]);
  if (!isRecord(value)) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(value[key])]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function nested(depth: number): unknown {
  let inner: unknown = "deep";
  for (let i = 0; i < depth; i++) inner = i % 2 ? [inner] : { inner };
  return inner;
}
