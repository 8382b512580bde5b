import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { appDataFolder } from "../../../electron/files/app-data-folder.ts";
import { diskFileSystem } from "../../../electron/files/file-system.ts";
import { createFileWriter } from "../../../electron/files/file-writer.ts";
import { createJsonFile } from "../../../electron/files/json-file.ts";
import { createPreferences } from "../../../electron/files/preferences.ts";
import { createRecents } from "../../../electron/files/recents.ts";
import { parsePreferences } from "../../../electron/main/capabilities/support/parse-preferences.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const jsonFile = (path: string) =>
  createJsonFile(diskFileSystem, createFileWriter(diskFileSystem), path);

describe("the program's own folder", () => {
  const home = "/home/kim";
  it.each([
    ["Linux", { platform: "linux", env: {}, home }, "/home/kim/.local/share/lintel"],
    [
      "Linux with XDG",
      { platform: "linux", env: { XDG_DATA_HOME: "/data" }, home },
      "/data/lintel",
    ],
    [
      "Linux with a relative XDG, which is invalid",
      { platform: "linux", env: { XDG_DATA_HOME: "data" }, home },
      "/home/kim/.local/share/lintel",
    ],
    [
      "a Mac",
      { platform: "darwin", env: {}, home },
      "/home/kim/Library/Application Support/Lintel",
    ],
    [
      "Windows",
      { platform: "win32", env: { APPDATA: "C:\\Users\\kim\\AppData\\Roaming" }, home },
      "C:\\Users\\kim\\AppData\\Roaming\\Lintel",
    ],
  ] as const)("is where %s keeps such things", (_system, surroundings, expected) => {
    expect(appDataFolder(surroundings)).toBe(expected);
  });
});

describe("preferences", () => {
  const defaults = { language: "system", theme: "system" };

  it("are kept, in a folder that only the user may read", async () => {
    const path = join(await temporaryFolder(), "data", "lintel", "preferences.json");
    await createPreferences(jsonFile(path), parsePreferences).set({
      language: "ko",
      theme: "dark",
    });
    expect(await createPreferences(jsonFile(path), parsePreferences).get()).toEqual({
      language: "ko",
      theme: "dark",
    });
    expect((await stat(dirname(path))).mode & 0o077).toBe(0);
  });

  it.each([
    ["absent", null, defaults],
    ["empty", "", defaults],
    ["broken", '{"language":', defaults],
    ["of another shape", "[1]", defaults],
    ["null", "null", defaults],
    [
      "partly understood",
      '{"language":"ko","theme":"neon","x":1}',
      { language: "ko", theme: "system" },
    ],
    ["no text", Buffer.from([0xff, 0xfe, 0x00]), defaults],
  ])("are the defaults where the file is %s", async (_what, content, expected) => {
    const path = join(await temporaryFolder(), "preferences.json");
    if (content !== null) await writeFile(path, content);
    expect(await createPreferences(jsonFile(path), parsePreferences).get()).toEqual(expected);
  });

  it("say why when they cannot be kept", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "file"), "");
    const preferences = createPreferences(
      jsonFile(join(folder, "file", "p.json")),
      parsePreferences,
    );
    await expect(preferences.set({ language: "en", theme: "light" })).rejects.toMatchObject({
      code: "failed",
    });
  });
});

describe("recent files", () => {
  function recentsIn(folder: string) {
    let minutes = 0;
    const now = () => new Date(Date.UTC(2026, 0, 1, 0, minutes++));
    const file = jsonFile(join(folder, "recents.json"));
    return createRecents({ fs: diskFileSystem, file, now });
  }
  const pathsOf = (recents: readonly { readonly path: string }[]) =>
    recents.map(({ path }) => path);

  it("come newest first, each once, with those that are gone marked", async () => {
    const folder = await temporaryFolder();
    const recents = recentsIn(folder);
    const [a, b] = [join(folder, "a.lintel"), join(folder, "b.lintel")];
    await writeFile(a, "");
    for (const path of [a, b, a]) await recents.add(path);
    expect(await recents.list()).toEqual([
      { path: a, openedAt: "2026-01-01T00:02:00.000Z", missing: false },
      { path: b, openedAt: "2026-01-01T00:01:00.000Z", missing: true },
    ]);
    await recents.remove(b);
    expect(pathsOf(await recents.list())).toEqual([a]);
  });

  it("are at most twenty", async () => {
    const folder = await temporaryFolder();
    const recents = recentsIn(folder);
    for (let turn = 0; turn < 25; turn++) await recents.add(join(folder, `${turn}.lintel`));
    const listed = pathsOf(await recents.list());
    expect(listed).toHaveLength(20);
    expect(listed[0]).toBe(join(folder, "24.lintel"));
  });

  it("keep all that were added at the same time", async () => {
    const folder = await temporaryFolder();
    const recents = recentsIn(folder);
    const paths = Array.from({ length: 10 }, (_, turn) => join(folder, `${turn}.lintel`));
    await Promise.all(paths.map((path) => recents.add(path)));
    expect(pathsOf(await recents.list()).sort()).toEqual(paths);
  });

  it("skip entries that cannot be understood", async () => {
    const folder = await temporaryFolder();
    const good = { path: join(folder, "a"), openedAt: "2026-01-01T00:00:00.000Z" };
    const entries = [null, 1, { path: "relative", openedAt: good.openedAt }, { path: 1 }, good];
    const badTime = { path: join(folder, "b"), openedAt: "yesterday" };
    await writeFile(
      join(folder, "recents.json"),
      JSON.stringify({ recents: [...entries, badTime] }),
    );
    expect(pathsOf(await recentsIn(folder).list())).toEqual([good.path]);
  });

  it("do not keep a file from opening when they cannot be written", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "recents.json"));
    await expect(recentsIn(folder).add(join(folder, "a"))).resolves.toBeUndefined();
  });
});
