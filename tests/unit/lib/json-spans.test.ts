import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPointer } from "../../../shared/lib/json-pointer.ts";
import { jsonSpans } from "../../../shared/lib/json-spans.ts";

const SEED = 20261121;

/** Every value of a JSON value with its pointer. */
function* valuesOf(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<readonly [string, unknown]> {
  yield [jsonPointer(path), value];
  if (typeof value !== "object" || value === null) return;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, inner] of entries) yield* valuesOf(inner, [...path, key]);
}

test("every value stands where its span says, however the text is spaced", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom("", " ", "\t", "    "), (value, space) => {
      const text = JSON.stringify(value, null, space);
      const spans = jsonSpans(text, 99);
      const parsed = JSON.parse(text) as unknown;
      for (const [pointer, inner] of valuesOf(parsed)) {
        const span = spans.get(pointer);
        expect(JSON.parse(text.slice(span?.start, span?.end))).toEqual(inner);
      }
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test("of keys that are there twice the last counts", () => {
  const text = '{"nodes": [1], "nodes": [2, 3]}';
  const spans = jsonSpans(text, 2);
  expect(text.slice(spans.get("/nodes/0")?.start, spans.get("/nodes/0")?.end)).toBe("2");
});

test("values deeper than asked for are left out", () => {
  expect([...jsonSpans('{"a": [{"b": 1}]}', 2).keys()]).toEqual(["/a/0", "/a", ""]);
});

test("brackets and quotes inside texts are no structure", () => {
  const text = String.raw`{"a\"]}": "[{\\", "b": 1}`;
  const spans = jsonSpans(text, 1);
  expect([...spans.keys()].sort()).toEqual(["", '/a"]}', "/b"]);
});
