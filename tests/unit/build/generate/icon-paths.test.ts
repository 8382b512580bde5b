import { describe, expect, it } from "vitest";
import { iconPaths } from "../../../../build/generate/icon-paths.ts";

describe("iconPaths", () => {
  it("takes paths and circles, leaving out what paints nothing", () => {
    const body =
      '<g fill="currentColor"><path d="M1 2h3"/><circle cx="8" cy="9" r="2"/></g>' +
      '<path fill="none" d="M0 0h9"/>';
    expect(iconPaths("two", body)).toEqual(["M1 2h3", "M6 9a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z"]);
  });

  it.each([
    '<path d="M1 2h3" stroke="currentColor"/>',
    '<path d="M1 2h3" fill-rule="evenodd"/>',
    '<g transform="rotate(45)"><path d="M1 2h3"/></g>',
    '<rect x="1" y="1" width="2" height="2"/>',
    '<circle cx="8" cy="9"/>',
    "<path/>",
  ])("refuses what would be drawn otherwise: %s", (body) => {
    expect(() => iconPaths("odd", body)).toThrow(/The icon odd/);
  });
});
