import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../../renderer/commands/registry.ts";

describe("the Edit menu", () => {
  it("gives every command a place of its own, so that both copies as a picture stand together", () => {
    const placed = COMMANDS.flatMap(({ id, menu }) =>
      menu?.place === "edit" ? [{ id, at: `${menu.group}.${menu.order}` }] : [],
    );
    const shared = placed.filter(
      ({ at }, index) => placed.findIndex((one) => one.at === at) < index,
    );
    expect(placed.map(({ id }) => id)).toContain("edit.copyAsPng");
    expect(shared).toEqual([]);
  });
});
