import { readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { NativeDialogs } from "../../../electron/main/capabilities/support/context.ts";
import { hostFixture } from "../../support/host-fixture.ts";

const refused = (code: string, name?: string) => ({
  ok: false,
  error: name === undefined ? { code } : { code, name },
});

describe("a window that draws its dialogs", () => {
  it("finds, places, saves and opens a file by tokens alone", async () => {
    const host = await hostFixture();
    const { folder } = await host.ask("files.list", { folder: null, extensions: ["lintel"] });
    const place = { folder: folder.token, name: "주문.lintel" };
    const placed = await host.ask("files.place", place);
    expect(placed).toMatchObject({
      exists: false,
      file: { name: "주문.lintel", folder: "~/workspace" },
    });
    const file = placed.file.token;
    const saved = await host.ask("documents.save", { file, text: "{}", expected: null });
    const opened = await host.ask("documents.open", { file });
    expect(saved).toEqual({ outcome: "saved", file: opened.file, version: opened.version });
    expect(opened.text).toBe("{}");
    expect(await host.ask("files.place", place)).toMatchObject({ exists: true });
    expect(await readFile(join(host.root, "주문.lintel"), "utf8")).toBe("{}");
    expect(JSON.stringify([folder, placed, saved, opened])).not.toContain(host.folder);
  });

  it("places a file at the top before any folder was read", async () => {
    const host = await hostFixture();
    const { file } = await host.ask("files.place", { folder: null, name: "a.lintel" });
    await host.ask("documents.save", { file: file.token, text: "{}", expected: null });
    expect(await readFile(join(host.root, "a.lintel"), "utf8")).toBe("{}");
  });

  it("is told that a file changed outside, and its save writes nothing", async () => {
    const host = await hostFixture();
    const path = join(host.root, "a.lintel");
    await writeFile(path, "one");
    const file = host.context.tokens.tokenOf(path);
    const { version } = await host.ask("documents.open", { file });
    expect(await host.ask("documents.check", { file, version })).toEqual({ state: "same" });
    await writeFile(path, "theirs");
    expect(await host.ask("documents.check", { file, version })).toEqual({ state: "changed" });
    expect(
      await host.ask("documents.save", { file, text: "mine", expected: version }),
    ).toMatchObject({ outcome: "changed-outside", text: "theirs" });
    expect(await readFile(path, "utf8")).toBe("theirs");
  });

  it("cannot use a file once a link leads it out of the workspace", async () => {
    const host = await hostFixture();
    const path = join(host.root, "a.lintel");
    await writeFile(path, "inside");
    const { entries } = await host.ask("files.list", { folder: null, extensions: [] });
    await rm(path);
    await writeFile(join(host.folder, "secret"), "secret");
    await symlink(join(host.folder, "secret"), path);
    const file = entries[0]?.token ?? "";
    for (const [name, input] of [
      ["documents.open", { file }],
      ["documents.save", { file, text: "x", expected: null }],
      ["documents.check", { file, version: "x" }],
      ["exports.write", { file, content: "x", encoding: "utf8" }],
    ] as const) {
      expect(await host.dispatch(name, input)).toEqual(refused("not-permitted", "a.lintel"));
    }
    expect(await readFile(join(host.folder, "secret"), "utf8")).toBe("secret");
  });

  it.each(["../a.lintel", "a/b.lintel", "a\\b.lintel", "..", ".hidden.lintel", "con.lintel"])(
    "cannot place a file named %s",
    async (name) => {
      const host = await hostFixture();
      const { folder } = await host.ask("files.list", { folder: null, extensions: [] });
      const answer = await host.dispatch("files.place", { folder: folder.token, name });
      expect(answer).toMatchObject({ ok: false, error: { code: "name-not-allowed" } });
    },
  );

  it("has no dialogs of the system", async () => {
    const host = await hostFixture();
    const choose = [
      host.dispatch("files.chooseOpen", { extensions: ["lintel"] }),
      host.dispatch("files.chooseSave", { suggestedName: "a", extension: "lintel" }),
    ];
    expect(await Promise.all(choose)).toEqual([refused("unavailable"), refused("unavailable")]);
  });
});

describe("a window with the system's dialogs", () => {
  const dialogs = (open: string | null, save: string | null): NativeDialogs => ({
    chooseOpen: () => Promise.resolve(open),
    chooseSave: () => Promise.resolve(save),
  });
  const native = { workspace: null, permit: () => Promise.resolve() };

  it("gets tokens for what the user chose, and nothing when the user cancels", async () => {
    const chosen = await hostFixture({ ...native, dialogs: dialogs("/a/b.lintel", "/a/c.lintel") });
    expect(await chosen.ask("files.chooseOpen", { extensions: ["lintel"] })).toMatchObject({
      name: "b.lintel",
      folder: "/a",
    });
    const cancelled = await hostFixture({ ...native, dialogs: dialogs(null, null) });
    expect(await cancelled.ask("files.chooseOpen", { extensions: ["lintel"] })).toBeNull();
    const save = { suggestedName: "x", extension: "lintel" };
    expect(await cancelled.ask("files.chooseSave", save)).toBeNull();
  });

  it("cannot browse folders", async () => {
    const host = await hostFixture({ ...native, dialogs: dialogs(null, null) });
    expect(await host.dispatch("files.list", { folder: null, extensions: [] })).toEqual(
      refused("unavailable"),
    );
    expect(await host.dispatch("files.place", { folder: "x", name: "a" })).toEqual(
      refused("unavailable"),
    );
  });
});

describe("exports", () => {
  it("are written as text or as bytes", async () => {
    const host = await hostFixture();
    const path = join(host.root, "a.png");
    const file = host.context.tokens.tokenOf(path);
    const bytes = Buffer.from([0x89, 0x50, 0, 0xff]);
    const content = bytes.toString("base64");
    await host.ask("exports.write", { file, content, encoding: "base64" });
    expect(await readFile(path)).toEqual(bytes);
    await host.ask("exports.write", { file, content: "<svg/>", encoding: "utf8" });
    expect(await readFile(path, "utf8")).toBe("<svg/>");
  });

  it.each(["abc", "ab=c", "a b=", "é===", "=====".slice(1)])(
    "do not write %j, which is no base64",
    async (content) => {
      const host = await hostFixture();
      const path = join(host.root, "a.png");
      await writeFile(path, "old");
      const file = host.context.tokens.tokenOf(path);
      expect(await host.dispatch("exports.write", { file, content, encoding: "base64" })).toEqual(
        refused("invalid-input"),
      );
      expect(await readFile(path, "utf8")).toBe("old");
    },
  );
});

describe("recent files", () => {
  it("remember what was opened and saved, and forget on request", async () => {
    const host = await hostFixture();
    const [a, b] = [join(host.root, "a.lintel"), join(host.root, "b.lintel")];
    await writeFile(a, "");
    await host.ask("documents.open", { file: host.context.tokens.tokenOf(a) });
    const saving = { file: host.context.tokens.tokenOf(b), text: "", expected: null };
    await host.ask("documents.save", saving);
    await rm(a);
    const recents = await host.ask("recents.list", {});
    expect(recents.map(({ file, missing }) => [file.name, missing])).toEqual([
      ["b.lintel", false],
      ["a.lintel", true],
    ]);
    await host.ask("recents.remove", { file: recents[0]?.file.token ?? "" });
    expect(await host.ask("recents.list", {})).toHaveLength(1);
  });

  it("leave out what this host may not reach", async () => {
    const host = await hostFixture();
    const outside = join(host.folder, "outside.lintel");
    await writeFile(outside, "");
    await host.context.recents.add(outside);
    expect(await host.ask("recents.list", {})).toEqual([]);
  });
});

describe("the rest of the contract", () => {
  it("describes the application and the file to start with", async () => {
    expect(await (await hostFixture()).ask("app.describe", {})).toMatchObject({
      host: "browser",
      openAtStart: null,
    });
    const host = await hostFixture({ openAtStart: "/a/b.lintel" });
    const { openAtStart } = await host.ask("app.describe", {});
    expect(openAtStart).toMatchObject({ name: "b.lintel", folder: "/a" });
  });

  it("keeps preferences", async () => {
    const host = await hostFixture();
    expect(await host.ask("preferences.get", {})).toEqual({ language: "system", theme: "system" });
    await host.ask("preferences.set", { language: "ko", theme: "dark" });
    expect(await host.ask("preferences.get", {})).toEqual({ language: "ko", theme: "dark" });
  });

  it("tells the window's control what the window states and answers", async () => {
    const heard: unknown[] = [];
    const window = {
      update: (input: unknown) => void heard.push(input),
      answerClose: (close: boolean) => void heard.push(close),
    };
    const host = await hostFixture({ window });
    const update = { title: "a", unsaved: true, menu: [] };
    await host.ask("window.update", update);
    await host.ask("window.answerClose", { close: true });
    expect(heard).toEqual([update, true]);
  });

  it("shows a folder beside the user's own in full", async () => {
    const host = await hostFixture({ home: "/home/kim", openAtStart: "/home/kimono/a.lintel" });
    expect((await host.ask("app.describe", {})).openAtStart?.folder).toBe("/home/kimono");
  });
});
