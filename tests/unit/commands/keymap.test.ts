import { describe, expect, it } from "vitest";
import type { Command, CommandContext } from "../../../renderer/commands/define-command.ts";
import { commandFor, type KeyPress } from "../../../renderer/commands/keymap.ts";
import { COMMANDS } from "../../../renderer/commands/registry.ts";

const press = (change: Partial<KeyPress>): KeyPress => ({
  key: "",
  code: "",
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...change,
});
const context = {} as CommandContext;
const command = (id: string, shortcut: string, when?: () => boolean): Command => ({
  id,
  title: "commands.save",
  shortcut,
  run: () => undefined,
  ...(when && { when }),
});
const save = command("save", "Mod+S");
const saveAs = command("save-as", "Mod+Shift+S");

describe("shortcuts", () => {
  it("tell apart what only a modifier tells apart", () => {
    const found = (change: Partial<KeyPress>) =>
      commandFor(press({ code: "KeyS", ...change }), [save, saveAs], context, false)?.id;
    expect(found({ ctrlKey: true })).toBe("save");
    expect(found({ ctrlKey: true, shiftKey: true })).toBe("save-as");
    expect(found({})).toBeUndefined();
    expect(found({ ctrlKey: true, metaKey: true })).toBeUndefined();
  });

  it("take Command for Mod on a Mac", () => {
    const onMac = (change: Partial<KeyPress>) =>
      commandFor(press({ code: "KeyS", ...change }), [save], context, true)?.id;
    expect(onMac({ metaKey: true })).toBe("save");
    expect(onMac({ ctrlKey: true })).toBeUndefined();
  });

  it("go by the place of a letter's key, so that they work in Korean mode", () => {
    const hangul = press({ key: "ㄴ", code: "KeyS", ctrlKey: true });
    expect(commandFor(hangul, [save], context, false)?.id).toBe("save");
  });

  it("pass over commands that cannot be carried out now", () => {
    const never = command("never", "Mod+S", () => false);
    expect(
      commandFor(press({ code: "KeyS", ctrlKey: true }), [never, save], context, false)?.id,
    ).toBe("save");
  });

  it("leave the clipboard's keys to the browser's own events", () => {
    const paste = COMMANDS.find(({ id }) => id === "edit.paste");
    if (!paste) throw new Error("no paste");
    const open = { editor: {} } as CommandContext;
    expect(
      commandFor(press({ code: "KeyV", ctrlKey: true }), [paste], open, false),
    ).toBeUndefined();
  });

  it("are given to one command each", () => {
    const shortcuts = COMMANDS.flatMap(({ shortcut }) => (shortcut ? [shortcut] : []));
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it("belong to commands with ids of their own", () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  });
});
