import { describe, expect, it } from "vitest";
import type { Command, CommandContext } from "../../../renderer/commands/define-command.ts";
import { menuModel } from "../../../renderer/commands/menu-model.ts";
import { translator } from "../../../shared/i18n/translate.ts";

const context = {} as CommandContext;
const command = (id: string, group: number, order: number, enabled = true): Command => ({
  id,
  title: "commands.save",
  menu: { place: "file", group, order },
  when: () => enabled,
  run: () => undefined,
});

describe("the menu bar", () => {
  it("orders by group and place and parts the groups", () => {
    const [file, ...rest] = menuModel(
      [command("b", 2, 1), command("a2", 1, 2, false), command("a1", 1, 1)],
      context,
      translator("en"),
    );
    expect(rest).toEqual([]);
    expect(file?.label).toBe("File");
    expect(file?.items.map((item) => ("command" in item ? item.command : "—"))).toEqual([
      "a1",
      "a2",
      "—",
      "b",
    ]);
    expect(file?.items[1]).toMatchObject({ enabled: false });
  });

  it("leaves out commands without a place in it", () => {
    const hidden: Command = { id: "x", title: "commands.save", run: () => undefined };
    expect(menuModel([hidden], context, translator("ko"))).toEqual([]);
  });
});
