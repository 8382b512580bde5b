import { describe, expect, it } from "vitest";
import { shortcutText } from "../../../renderer/ui/shortcut-text.ts";

describe("shortcuts as text", () => {
  it("are written with words and plus signs on Windows and Linux", () => {
    expect(shortcutText("Mod+Shift+S", false)).toBe("Ctrl+Shift+S");
    expect(shortcutText("Delete", false)).toBe("Del");
  });

  it("are written with the Mac's signs in the Mac's order", () => {
    expect(shortcutText("Mod+Shift+S", true)).toBe("⇧⌘S");
    expect(shortcutText("Mod+Alt+ArrowUp", true)).toBe("⌥⌘↑");
  });

  it("may have the plus key itself", () => {
    expect(shortcutText("Mod++", false)).toBe("Ctrl++");
    expect(shortcutText("Mod++", true)).toBe("⌘+");
  });
});
