import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../../renderer/commands/registry.ts";
import { unlessReadOnly } from "../../../renderer/commands/read-only.ts";
import type { CommandContext } from "../../../renderer/commands/define-command.ts";
import { createDocumentStore } from "../../../renderer/state/document-store.ts";
import { createViewStore } from "../../../renderer/state/view-store.ts";
import type { Editor, Workspace } from "../../../renderer/state/workspace.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const HOLDER = { app: "browser", place: "window", machine: null, since: "" } as const;

function contextHeldBy(holder: typeof HOLDER | null): CommandContext {
  const document = createDocumentStore({ diagram: sketch({ nodes: { a: "vm" } }) });
  document.setState({ holder });
  const view = createViewStore();
  view.setState({ selection: new Set(["a"]) });
  return { workspace: {} as Workspace, editor: { document, view } as unknown as Editor };
}

const can = (id: string, context: CommandContext) => {
  const command = COMMANDS.find((one) => one.id === id);
  if (!command) throw new Error(`no command ${id}`);
  return command.when?.(context) ?? true;
};

describe("commands on a diagram that another window holds", () => {
  it.each(["edit.remove", "edit.rename", "edit.duplicate", "arrange.note", "file.save"])(
    "%s can be carried out only when nobody holds it",
    (id) => {
      expect(can(id, contextHeldBy(null))).toBe(true);
      expect(can(id, contextHeldBy(HOLDER))).toBe(false);
    },
  );

  it.each(["edit.copy", "edit.selectAll", "file.saveAs", "file.export", "view.zoomIn"])(
    "%s can be carried out all the same",
    (id) => {
      expect(can(id, contextHeldBy(HOLDER))).toBe(true);
    },
  );

  it("stay the very commands where they change nothing", () => {
    const harmless = { id: "view.x", title: "commands.close", run: () => undefined } as const;
    expect(unlessReadOnly(harmless)).toBe(harmless);
  });
});
