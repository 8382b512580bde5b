import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diskFileSystem } from "../../../electron/files/file-system.ts";
import { createFileWriter } from "../../../electron/files/file-writer.ts";
import { createJsonFile } from "../../../electron/files/json-file.ts";
import { createOpenFilesRecord } from "../../../electron/files/open-files.ts";
import { hostFixture } from "../../support/host-fixture.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

async function recordIn() {
  const path = join(await temporaryFolder(), "session.json");
  const file = createJsonFile(diskFileSystem, createFileWriter(diskFileSystem), path);
  return { path, at: (place: string) => createOpenFilesRecord(file, place) };
}

describe("what was open", () => {
  it("is kept for each place apart", async () => {
    const { at } = await recordIn();
    await at("/work").set({ paths: ["/work/a.lintel"], active: "/work/a.lintel" });
    await at("desktop").set({ paths: ["/b.lintel", "/c.lintel"], active: null });
    expect(await at("/work").get()).toMatchObject({ paths: ["/work/a.lintel"] });
    expect(await at("desktop").get()).toMatchObject({ paths: ["/b.lintel", "/c.lintel"] });
    expect(await at("elsewhere").get()).toEqual({ paths: [], active: null });
  });

  it.each([
    "",
    "null",
    '{"places":{}}',
    '{"places":[null,7,{"place":"p"},{"place":"p","paths":"x"}]}',
  ])("is nothing where the record says %j", async (text) => {
    const { path, at } = await recordIn();
    await writeFile(path, text);
    expect(await at("p").get()).toEqual({ paths: [], active: null });
  });

  it("holds nothing but whole paths, each once, and a focus among them", async () => {
    const { path, at } = await recordIn();
    const paths = [
      "/a",
      "b",
      3,
      "/a",
      "/c\u0000",
      ...Array.from({ length: 99 }, (_, i) => `/${i}`),
    ];
    await writeFile(path, JSON.stringify({ places: [{ place: "p", paths, active: "/zzz" }] }));
    const read = await at("p").get();
    expect(read.paths).toHaveLength(50);
    expect(read.paths.slice(0, 3)).toEqual(["/a", "/0", "/1"]);
    expect(read.active).toBeNull();
  });
});

describe("a host's session", () => {
  it("comes back in tokens, never in paths", async () => {
    const host = await hostFixture();
    const path = join(host.root, "a.lintel");
    await writeFile(path, "{}");
    const a = host.context.tokens.tokenOf(path);
    await host.ask("session.set", { files: [a], active: a });
    const answer = await host.ask("session.get", {});
    expect(answer).toEqual({
      files: [{ token: a, name: "a.lintel", folder: "~/workspace" }],
      active: a,
      held: 0,
    });
    expect(JSON.stringify(answer)).not.toContain(host.folder);
    const stored = await readFile(join(host.folder, "data", "session.json"), "utf8");
    expect(stored).toContain("a.lintel");
  });

  it("leaves out what lies outside of the workspace, and refuses tokens it does not know", async () => {
    const host = await hostFixture();
    const foreign = join(host.folder, "foreign.lintel");
    await writeFile(foreign, "{}");
    await mkdir(join(host.folder, "data"), { recursive: true });
    const place = host.context.workspace?.root;
    const places = [{ place, paths: [foreign, join(host.root, "b.lintel")], active: foreign }];
    await writeFile(join(host.folder, "data", "session.json"), JSON.stringify({ places }));
    const answer = await host.ask("session.get", {});
    expect(answer.files.map(({ name }) => name)).toEqual(["b.lintel"]);
    expect(answer.active).toBeNull();
    expect(await host.dispatch("session.set", { files: ["unknown"], active: null })).toMatchObject({
      ok: false,
      error: { code: "unknown-token" },
    });
  });

  it("leaves out what another window has claimed, until that is gone", async () => {
    const host = await hostFixture();
    const path = join(host.root, "a.lintel");
    await writeFile(path, "{}");
    const a = host.context.tokens.tokenOf(path);
    await host.ask("session.set", { files: [a], active: a }, "one");
    await host.ask("documents.claim", { file: a, takeOver: false }, "one");
    expect(await host.ask("session.get", {}, "one")).toMatchObject({ held: 0 });
    expect(await host.ask("session.get", {}, "two")).toEqual({ files: [], active: null, held: 1 });
    host.closed.add("one");
    expect(await host.ask("session.get", {}, "two")).toMatchObject({ active: a, held: 0 });
  });
});
