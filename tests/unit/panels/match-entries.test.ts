import { describe, expect, it } from "vitest";
import { matchEntries } from "../../../renderer/panels/command-palette/match-entries.ts";
import { withExtension } from "../../../renderer/panels/dialogs/file-name.ts";

const entry = (title: string, hint?: string) => ({ id: title, title, hint, run: () => undefined });
const entries = [entry("Zoom in", "View"), entry("Add database"), entry("Database", "Go to")];
const titles = (text: string) => matchEntries(entries, text).map(({ title }) => title);

describe("the command palette", () => {
  it("offers everything before anything is typed", () => {
    expect(titles("")).toHaveLength(3);
  });

  it("puts what begins with the text first", () => {
    expect(titles("data")).toEqual(["Database", "Add database"]);
  });

  it("finds by words of title and hint in any order", () => {
    expect(titles("view zoom")).toEqual(["Zoom in"]);
    expect(titles("zoom database")).toEqual([]);
  });

  it("prefers an entry with a word of its own for each word typed", () => {
    const servers = [entry("Web a", "Go to"), entry("Web b", "Go to")];
    const found = (text: string) => matchEntries(servers, text).map(({ title }) => title);
    expect(found("go b web")).toEqual(["Web b", "Web a"]);
    expect(found("web b go")).toEqual(["Web b", "Web a"]);
  });

  it("finds what was typed decomposed", () => {
    const found = matchEntries([entry("고객", "Go to")], "고객".normalize("NFD"));
    expect(found).toHaveLength(1);
  });
});

describe("names of files to save", () => {
  it("get the extension unless they have one that is allowed", () => {
    expect(withExtension("orders", ["lintel"])).toBe("orders.lintel");
    expect(withExtension("Orders.LINTEL", ["lintel"])).toBe("Orders.LINTEL");
    expect(withExtension("v1.2", ["svg", "png"])).toBe("v1.2.svg");
    expect(withExtension("orders. ", ["lintel"])).toBe("orders.lintel");
    expect(withExtension("  ", ["lintel"])).toBe("");
  });

  it("are composed, so that every system finds them again", () => {
    expect(withExtension("주문".normalize("NFD"), ["lintel"])).toBe("주문.lintel");
  });
});
