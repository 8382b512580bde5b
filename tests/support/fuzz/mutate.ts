import { pcg32 } from "../../../shared/analysis/availability/pcg32.ts";
import type { Json } from "../../../shared/lib/json.ts";

/** Draws from a seed, always the same. */
export interface Chance {
  below(limit: number): number;
  one<Item>(items: readonly Item[]): Item;
}

export function chance(seed: number): Chance {
  const next = pcg32(seed, 54);
  const below = (limit: number): number => (limit <= 0 ? 0 : next() % limit);
  return {
    below,
    one<Item>(items: readonly Item[]): Item {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("nothing to choose from");
      return item;
    },
  };
}

/** Texts that have broken programs before. */
const TROUBLE = [
  '"__proto__":{"x":1},', "null", "1e999", "-0", "9007199254740993", '"\\ud800"', "\u0000", "\ufeff",
  "\u202e", "{".repeat(200), "[".repeat(5_000), '"a":'.repeat(50), "<!DOCTYPE x [<!ENTITY a 'b'>]>",
  "]]>", "<script>", "../", "\r\n", "%%{", "\\", '"', "'", "🙂", "가", "id", "parent", "NaN",
]; // prettier-ignore

/** A text with a few places changed: bytes, slices, numbers, and what has broken programs before. */
export function mutatedText(text: string, { below, one }: Chance): string {
  let changed = text;
  for (let times = 1 + below(4); times > 0; times -= 1) {
    const at = below(changed.length + 1);
    const length = 1 + below(one([3, 20, 400]));
    const [before, slice, after] = [
      changed.slice(0, at),
      changed.slice(at, at + length),
      changed.slice(at + length),
    ];
    changed = one([
      () => before + after,
      () => before + slice + slice + after,
      () => before + one(TROUBLE) + slice + after,
      () => before + String.fromCharCode(below(0x10000)) + after,
      () => after + before,
      () => before,
      () =>
        changed.replace(/\d+/g, (digits) =>
          below(20) === 0 ? one(["1e308", "-1", "0.5"]) : digits,
        ),
    ])();
  }
  return changed;
}

/** Bytes with a few of them changed, gone or doubled. */
export function mutatedBytes(bytes: Uint8Array, { below, one }: Chance): Uint8Array {
  let changed = Uint8Array.from(bytes);
  for (let times = 1 + below(6); times > 0; times -= 1) {
    const at = below(changed.length);
    const end = Math.min(changed.length, at + 1 + below(one([1, 8, 300])));
    if (below(3) === 0) changed = changed.slice(0, at);
    else if (below(2) === 0) {
      changed = Uint8Array.from([...changed.slice(0, end), ...changed.slice(at)]);
    } else for (let byte = at; byte < end; byte += 1) changed[byte] = below(256);
  }
  return changed;
}

/** A value with something else in it: another type, a missing or an unknown field, far too much. */
export function mutatedJson(value: Json, random: Chance): Json {
  const { below, one } = random;
  if (below(4) === 0) {
    return one<Json>([
      null, true, -1, 1e308, "", "x".repeat(300), "../../etc/passwd", "\u0000", [], {}, [[[[]]]],
      { then: 1 }, "model",
    ]); // prettier-ignore
  }
  if (Array.isArray(value)) {
    const items: Json[] = value.map((item: Json) =>
      below(3) === 0 ? mutatedJson(item, random) : item,
    );
    return below(3) === 0 ? [...items, ...items] : items;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .filter(() => below(6) > 0)
      .map(([key, item]) => [key, below(2) === 0 ? mutatedJson(item, random) : item]);
    if (below(4) === 0) entries.push([one(["constructor", "path", "x", "__proto__"]), 1]);
    return Object.fromEntries(entries) as Json;
  }
  return typeof value === "string" ? mutatedText(value, random) : value;
}
