import { expect, test } from "vitest";
import { elementRegions } from "../../../shared/model/element-regions.ts";

const TEXT = `{
  "edges": [{ "id": "e", "source": "a", "target": "b" }],
  "nodes": [
    {
      "id": "b"
    },
    { "properties": { "id": "x" }, "id": "한글" }
  ]
}`;

test("elements are found by their ids, whatever stands around them", () => {
  expect(Object.fromEntries(elementRegions(TEXT))).toEqual({
    b: { start: { line: 4, column: 5 }, end: { line: 6, column: 6 } },
    한글: { start: { line: 7, column: 5 }, end: { line: 7, column: 48 } },
    e: { start: { line: 2, column: 13 }, end: { line: 2, column: 56 } },
  });
});

test("a text that is no diagram has no elements", () => {
  expect(elementRegions("[]").size).toBe(0);
  expect(elementRegions('{"nodes": {"0": {"id": "a"}}, "edges": [null, 1]}').size).toBe(0);
});
