import { expect, test } from "vitest";
import { lineAndColumn } from "../../../shared/lib/json-syntax.ts";
import { lineIndex } from "../../../shared/lib/line-index.ts";

test("lines end as editors see them end, and both ways to count agree", () => {
  const text = "one\ntwo\r\nthree\rfour\n\n한글 \ud83d\ude00!";
  const place = lineIndex(text);
  for (let offset = 0; offset <= text.length; offset++) {
    // Between the two characters of one line end there is no place to agree on.
    if (text.slice(offset - 1, offset + 1) === "\r\n") continue;
    expect(place(offset)).toEqual(lineAndColumn(text, offset));
  }
  expect(place(text.length)).toEqual({ line: 6, column: 7 });
});
