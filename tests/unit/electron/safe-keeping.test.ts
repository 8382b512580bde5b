import { chmod, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryPath } from "../../../electron/files/temporary-files.ts";
import type { HostContext } from "../../../electron/main/capabilities/support/context.ts";
import { hostFixture } from "../../support/host-fixture.ts";

const DRAFT = "draft-0001";

async function withFile(content: string, changes: Partial<HostContext> = {}) {
  const host = await hostFixture(changes);
  const path = join(host.root, "주문.lintel");
  await writeFile(path, content);
  const file = host.context.tokens.tokenOf(path);
  const { version } = await host.ask("documents.open", { file });
  return { ...host, path, file, version };
}

function work(text: string, changes: object = {}) {
  const known = { draft: DRAFT, revision: 1, file: null, base: null, title: "주문" };
  return { ...known, text, ...changes };
}

describe("the history of a file", () => {
  it("holds what was saved and what was replaced, and nothing stands beside the file", async () => {
    const { ask, file, path, root } = await withFile("first");
    await ask("documents.save", { file, text: "mine", expected: null });
    await writeFile(path, "theirs");
    const conflict = await ask("documents.save", { file, text: "more", expected: "old" });
    expect(conflict.outcome).toBe("changed-outside");
    await ask("documents.save", { file, text: "more", expected: conflict.version });
    const listed = await ask("generations.list", { file });
    const texts = [];
    for (const { id } of listed) texts.push((await ask("generations.read", { file, id })).text);
    expect(texts).toEqual(["more", "theirs", "mine", "first"]);
    expect(await readdir(root)).toEqual(["주문.lintel"]);
    expect(listed[0]).toMatchObject({ bytes: 4, version: expect.any(String) as string });
    expect(JSON.stringify(listed)).not.toContain(root);
  });

  it("is empty for a file that was never saved here, and knows no other name", async () => {
    const { ask, dispatch, file } = await withFile("first");
    expect(await ask("generations.list", { file })).toEqual([]);
    expect(await dispatch("generations.read", { file, id: "../x" })).toEqual({
      ok: false,
      error: { code: "not-found", name: "주문.lintel" },
    });
  });
});

describe("work that was not saved", () => {
  it("is offered to the next window, with how its file stands, until the user lets it go", async () => {
    const { ask, closed, file, version, path } = await withFile("first");
    await ask("recovery.record", work("newer", { file, base: version }), "one");
    await ask("recovery.append", { draft: DRAFT, revision: 2, patch: "patch" }, "one");
    expect(await ask("recovery.list", {}, "two")).toEqual([]);
    closed.add("one");
    const [offered] = await ask("recovery.list", {}, "two");
    expect(offered).toMatchObject({
      draft: DRAFT,
      title: "주문",
      file: { token: file, name: "주문.lintel" },
      base: version,
      fileState: "same",
      intact: true,
    });
    await writeFile(path, "theirs");
    const read = await ask("recovery.read", { draft: DRAFT }, "two");
    expect(read).toMatchObject({ text: "newer", patches: ["patch"], fileState: "changed" });
    await rm(path);
    expect((await ask("recovery.list", {}, "two"))[0]).toMatchObject({ fileState: "gone" });
    await ask("recovery.discard", { draft: DRAFT }, "two");
    expect(await ask("recovery.list", {}, "two")).toEqual([]);
  });

  it("is offered for a diagram that has no file", async () => {
    const { ask } = await hostFixture();
    await ask("recovery.record", work("sketch"));
    expect(await ask("recovery.list", {})).toMatchObject([{ file: null, fileState: "none" }]);
  });

  it("cannot be read while another window works on it", async () => {
    const { ask, dispatch } = await hostFixture();
    await ask("recovery.record", work("sketch"), "one");
    expect(await dispatch("recovery.read", { draft: DRAFT }, "two")).toEqual({
      ok: false,
      error: { code: "not-permitted" },
    });
  });

  it("is not offered when the file holds it already", async () => {
    const { ask, file, folder } = await withFile("same");
    await ask("recovery.record", work("same", { file }));
    expect(await ask("recovery.list", {})).toEqual([]);
    expect(await readdir(join(folder, "data", "recovery"))).toEqual([]);
  });

  it("is offered when only what was added to it is not in the file", async () => {
    const { ask, file } = await withFile("same");
    await ask("recovery.record", work("same", { file }));
    await ask("recovery.append", { draft: DRAFT, revision: 2, patch: "more" });
    expect(await ask("recovery.list", {})).toMatchObject([{ draft: DRAFT, intact: true }]);
  });

  it("goes with the save that holds it, and not with one that does not", async () => {
    const { ask, file, folder, version } = await withFile("first");
    await ask("recovery.record", work("two", { file, revision: 2 }));
    const draft = { id: DRAFT, revision: 1 };
    const saved = await ask("documents.save", { file, text: "one", expected: version, draft });
    expect(await ask("recovery.list", {})).toHaveLength(1);
    await ask("documents.save", {
      file,
      text: "two",
      expected: saved.version,
      draft: { ...draft, revision: 2 },
    });
    expect(await readdir(join(folder, "data", "recovery"))).toEqual([]);
    expect(await ask("recovery.list", {})).toEqual([]);
  });

  it("stays when the save fails", async () => {
    const { ask, dispatch, file, path, version } = await withFile("first");
    await ask("recovery.record", work("two", { file }));
    await chmod(path, 0o444);
    const draft = { id: DRAFT, revision: 1 };
    const save = { file, text: "two", expected: version, draft };
    expect(await dispatch("documents.save", save)).toMatchObject({ ok: false });
    expect(await ask("recovery.list", {})).toHaveLength(1);
  });

  it("on a file that this host may not touch is left to another", async () => {
    const { ask, context, folder } = await hostFixture();
    const file = context.tokens.tokenOf(join(folder, "outside.lintel"));
    await ask("recovery.record", work("text", { file }));
    expect(await ask("recovery.list", {})).toEqual([]);
    expect(await readdir(join(folder, "data", "recovery"))).toHaveLength(1);
  });

  it.each(["short", "../../../x", "UPPERCASE-ID", "x".repeat(65), "a/b-c-d-e-f"])(
    "is not recorded under the name %j",
    async (draft) => {
      const { dispatch } = await hostFixture();
      const refused = { ok: false, error: { code: "invalid-input" } };
      expect(await dispatch("recovery.record", work("text", { draft }))).toEqual(refused);
    },
  );
});

describe("a file that several windows have open", () => {
  it("is known to be held by the one, and taken over by the other", async () => {
    const { ask, events, file } = await withFile("first");
    const claim = { file, takeOver: false };
    expect(await ask("documents.claim", claim, "one")).toEqual({ outcome: "held" });
    expect(await ask("documents.claim", claim, "two")).toMatchObject({
      outcome: "held-by-other",
      holder: { app: "browser", place: "window", machine: null },
    });
    await ask("documents.claim", { file, takeOver: true }, "two");
    expect(events).toMatchObject([
      { session: "one", event: "documents.taken", payload: { file, holder: { place: "window" } } },
    ]);
    await ask("documents.release", { file }, "two");
    expect(await ask("documents.claim", claim, "one")).toEqual({ outcome: "held" });
  });

  it("is watched by each, which learns of the other's save", async () => {
    const { ask, events, file, version } = await withFile("first");
    const watch = { file, version };
    expect(await ask("documents.watch", watch, "one")).toEqual({ state: "same", version });
    await ask("documents.watch", watch, "two");
    const save = { file, text: "second", expected: version };
    const saved = await ask("documents.save", save, "one");
    const payload = { file, state: "changed", version: saved.version };
    expect(events).toEqual([{ session: "two", event: "documents.changed", payload }]);
    expect(await ask("documents.watch", watch, "one")).toMatchObject({ state: "changed" });
    await ask("documents.unwatch", { file }, "two");
    await ask("documents.save", { ...save, text: "third", expected: saved.version }, "one");
    expect(events).toHaveLength(1);
  });

  it("may be gone", async () => {
    const { ask, file, path, version } = await withFile("first");
    await rm(path);
    const gone = { state: "gone", version: null };
    expect(await ask("documents.watch", { file, version })).toEqual(gone);
  });
});

describe("the start of a host", () => {
  it("removes what a killed one left in a folder of the user's", async () => {
    const { ask, context, file, folder, path, root } = await withFile("first");
    await ask("documents.save", { file, text: "second", expected: null });
    const folders = await readFile(join(folder, "data", "folders.json"), "utf8");
    expect(JSON.parse(folders)).toEqual({ folders: [root] });
    const stray = temporaryPath(root).replace(`-${process.pid}-`, "-999999999-");
    await writeFile(stray, "half");
    await context.keeping.begin();
    expect(await readdir(root)).toEqual(["주문.lintel"]);
    expect(await readFile(path, "utf8")).toBe("second");
  });
});
