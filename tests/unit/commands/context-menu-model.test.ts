import { describe, expect, it } from "vitest";
import { contextMenuModel } from "../../../renderer/commands/context-menu-model.ts";
import type {
  Command,
  CommandContext,
  MenuTarget,
} from "../../../renderer/commands/define-command.ts";
import { COMMANDS } from "../../../renderer/commands/registry.ts";

const context = { editor: null } as CommandContext;
const command = (id: string, fields: Partial<Command>): Command => ({
  id,
  title: "commands.save",
  run: () => undefined,
  ...fields,
});
const shown = (commands: readonly Command[], target: MenuTarget) =>
  contextMenuModel(commands, context, target).map((group) =>
    group.map((item) =>
      "command" in item ? item.command.id : item.commands.map(({ id }) => id).join("+"),
    ),
  );

const align = { group: 2, submenu: "arrange.align.title", on: ["several"] } as const;
const commands = [
  command("cut", { onElement: true, menu: { place: "edit", group: 2, order: 1 } }),
  command("fail", { onElement: true, menu: { place: "check", group: 3, order: 1 } }),
  command("right", { context: { ...align, order: 2 } }),
  command("left", { context: { ...align, order: 1 } }),
  command("join", { context: { on: ["component", "several"], group: 1, order: 1 } }),
  command("fit", { context: { on: ["canvas"], group: 1, order: 1 } }),
  command("never", { context: { on: ["component"], group: 1, order: 2 }, when: () => false }),
  command("menu only", { menu: { place: "edit", group: 1, order: 1 } }),
];

describe("the context menu", () => {
  it("offers what belongs to the element and can be done now, what is common to all below", () => {
    expect(shown(commands, "component")).toEqual([["join"], ["cut"], ["fail"]]);
    expect(shown(commands, "canvas")).toEqual([["fit"]]);
  });

  it("puts the commands of one submenu together", () => {
    expect(shown(commands, "several")).toEqual([["join"], ["left+right"], ["cut"], ["fail"]]);
  });

  it("has something for every target there is", () => {
    const always = COMMANDS.map((one): Command => ({ ...one, when: () => true }));
    for (const target of ["component", "container", "edge", "several", "canvas"] as const) {
      expect(shown(always, target).flat().length).toBeGreaterThan(3);
    }
  });
});
