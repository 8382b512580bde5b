import { describe, expect, it } from "vitest";
import { noteLines } from "../../../shared/drawing/note-text.ts";

const STYLE = { size: 12.5, weight: "regular", width: 145, maxLines: 4 } as const;
const textsOf = (text: string, maxLines = 4) =>
  noteLines(text, { ...STYLE, maxLines }).map((line) => line.text);

describe("the lines of a note", () => {
  it("keep the breaks that were typed, an empty line too", () => {
    expect(textsOf("금요일에 이전\n\nat noon")).toEqual(["금요일에 이전", "", "at noon"]);
  });

  it("are wrapped within a paragraph", () => {
    const lines = textsOf("The old database is moved on Friday\nat noon");
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.at(-1)).toBe("at noon");
  });

  it("end in an ellipsis where there is no room for the rest", () => {
    expect(textsOf("one\ntwo\nthree", 2)).toEqual(["one", "two …"]);
    expect(textsOf("one\ntwo", 2)).toEqual(["one", "two"]);
  });
});
